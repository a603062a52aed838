import { domainError, type DomainError, type ErrorItem } from '@pnet/kernel';

const MOST_LISTED = 1000;

/** Collects the wrong places of a list of rows, so that all of them are told at once. */
export class RowErrors {
  readonly items: ErrorItem[] = [];

  /** `list` names the input's array, for pointers like `/persons/3/name`. */
  constructor(private readonly list: string) {}

  /** Adds an error of row `index` (from 0); its pointer is relative to the row. */
  add(index: number, error: DomainError): void {
    this.items.push({
      pointer: `/${this.list}/${index}${error.pointer ?? ''}`,
      row: index + 1,
      code: error.code,
      params: error.params,
    });
  }

  get any(): boolean {
    return this.items.length > 0;
  }
  has(index: number): boolean {
    return this.items.some((item) => item.row === index + 1);
  }

  /** `REGI-1000` with every wrong place. */
  toError(): DomainError {
    return domainError('REGI-1000', { count: this.items.length }, { items: this.items.slice(0, MOST_LISTED) });
  }
}

/** The error of a list with one row, told as the error of that row: its own code, pointers without the list. */
export function asSingle(error: DomainError): DomainError {
  const items = error.items?.map((item): ErrorItem => ({
    code: item.code,
    params: item.params,
    pointer: (item.pointer ?? '').replace(/^\/\w+\/0/, ''),
  }));
  const [first] = items ?? [];
  if (error.code !== 'REGI-1000' || !items || !first) return error;
  return domainError(first.code, first.params, { pointer: first.pointer ?? '', items });
}
