import {
  openingLoadStates,
  moveOpeningLoad,
  type OpeningLoadMove,
  type OpeningLoadState,
} from './opening-load-status.js';

const moves: readonly OpeningLoadMove[] = ['change', 'try', 'settle', 'fail', 'propose', 'agree', 'replace'];
const states = Object.keys(openingLoadStates) as OpeningLoadState[];

describe('states of an opening load', () => {
  it.each([
    ['open', { change: 'open', try: 'trying', replace: 'replaced' }],
    ['trying', { settle: 'tried', fail: 'open' }],
    ['tried', { change: 'open', try: 'trying', propose: 'proposed', replace: 'replaced' }],
    ['proposed', { change: 'open', try: 'trying', agree: 'agreed', replace: 'replaced' }],
    ['agreed', {}],
    ['replaced', {}],
  ] as const)('%s', (from, allowed) => {
    const led = moves.flatMap((move) => {
      const to = moveOpeningLoad(from, move, '1');
      return to.ok ? [[move, to.value]] : [];
    });
    expect(Object.fromEntries(led)).toEqual(allowed);
  });

  it('are agreed to only after a trial and a proposal, and never changed afterwards', () => {
    expect(states.filter((state) => moveOpeningLoad(state, 'agree', '1').ok)).toEqual(['proposed']);
    expect(states.filter((state) => moveOpeningLoad(state, 'propose', '1').ok)).toEqual(['tried']);
    expect(moves.filter((move) => moveOpeningLoad('agreed', move, '1').ok)).toEqual([]);
  });
});
