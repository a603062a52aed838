import { YearMonth, systemClock } from '@pnet/kernel';

/** Query parameters of an address, as they come. */
export type RawSearch = Readonly<Record<string, unknown>>;

/** Text of a parameter, or undefined; numbers in an address are codes and stay text. */
export const textOf = (raw: unknown): string | undefined =>
  typeof raw === 'string' || typeof raw === 'number' ? String(raw).slice(0, 200) || undefined : undefined;

/** One of the known values, or undefined. */
export const oneOf = <T extends string>(raw: unknown, known: readonly T[]): T | undefined =>
  known.find((one) => one === textOf(raw));

/** A month `YYYY-MM`, or undefined. */
export function monthOf(raw: unknown): string | undefined {
  const parsed = YearMonth.parse(textOf(raw));
  return parsed.ok ? parsed.value.toString() : undefined;
}

/** The month that runs, in China. */
export const thisMonth = (): YearMonth => systemClock.now().toPlainDate().yearMonth;

/** The last `months` months up to the running one. */
export const lastMonths = (months: number): { readonly from: string; readonly to: string } => ({
  from: thisMonth()
    .plusMonths(1 - months)
    .toString(),
  to: thisMonth().toString(),
});

/** What a page changes in its address: `undefined` takes a parameter away. */
export type SearchChange<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** A record without the keys that have no value, so that they leave the address. */
export const given = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

const LONGEST_CURSOR = 600;
const LONGEST_FILTER = 200;

/** What the address of a list page holds beside its filters. */
type ListSearch<Name extends string> = { readonly [K in Name | 'sort' | 'cursor' | 'page']?: string };

/**
 * Reads the address of a list page: its filters by name, the order and the page. For `validateSearch` of its route; a
 * page that opens a record in place names that too.
 */
export const listSearch =
  <Name extends string>(...names: readonly Name[]) =>
  (raw: RawSearch): ListSearch<Name> =>
    given(
      Object.fromEntries(
        [...names, 'sort', 'cursor', 'page'].map((name) => {
          const value = raw[name];
          const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
          return [name, text.slice(0, name === 'cursor' ? LONGEST_CURSOR : LONGEST_FILTER) || undefined];
        }),
      ),
    ) as ListSearch<Name>;
