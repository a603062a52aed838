import { provinceNames } from '@pnet/standards';

/** A region as people say it: the nation by its word, a province, or a code below its province. */
export function placeName(region: string, language: 'zh' | 'en', nation: string): string {
  if (region === '000000') return nation;
  const province = provinceNames[region.slice(0, 2)]?.[language];
  if (province === undefined) return region;
  return region.endsWith('0000') ? province : `${province} ${region}`;
}

/** A parameter's content in one line; records by their names, choices in words. */
export function valueText(content: unknown, choice: (value: string) => string): string {
  if (typeof content === 'string') return choice(content);
  if (Array.isArray(content)) return (content as unknown[]).map((part) => valueText(part, choice)).join('; ');
  if (typeof content !== 'object' || content === null) return String(content);
  return Object.entries(content)
    .map(
      ([name, part]) => `${choice(name)} ${typeof part === 'string' ? choice(part) : `(${valueText(part, choice)})`}`,
    )
    .join(', ');
}
