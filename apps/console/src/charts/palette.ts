/** Colours of the pictures: calm, apart in lightness too, red kept for trouble. */
export const palette = {
  income: '#1668dc',
  expense: '#e08a3c',
  balance: '#237a57',
  published: '#8793a6',
  publishedExpense: '#c3a684',
  publishedBalance: '#5f7a70',
  grid: '#e8edf3',
  text: '#45526a',
} as const;

/** Colours of units side by side, in the order of their codes. */
export const unitColours = [
  '#1668dc',
  '#13a8a8',
  '#8a63d2',
  '#d48806',
  '#5b8c00',
  '#c4569a',
  '#597ef7',
  '#7c6f64',
] as const;

/** Hatching of provisional figures. */
export const provisionalDecal = {
  symbol: 'rect',
  dashArrayX: [1, 0],
  dashArrayY: [3, 5],
  rotation: -Math.PI / 4,
  color: 'rgba(255,255,255,0.55)',
} as const;

/** Dots of published history: not a figure of this network. */
export const publishedDecal = {
  symbol: 'circle',
  symbolSize: 0.7,
  dashArrayX: [
    [5, 5],
    [0, 5, 5, 0],
  ],
  dashArrayY: [5, 0],
  color: 'rgba(255,255,255,0.75)',
} as const;

/**
 * No pattern: official figures. ECharts writes into what it is given and refuses a word here, so it is an invisible
 * pattern.
 */
export const noDecal = { symbol: 'rect', color: 'rgba(0,0,0,0)' } as const;
