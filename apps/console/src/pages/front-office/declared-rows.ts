import type { PensionScheme } from '@pnet/standards';
import type { City } from '../../api/answers.js';
import type { DeclarationLine } from '../../api/front-office.js';
import { writtenAmount, writtenMonth } from '../../components/form/written.js';
import { readSheet } from '../registration/sheet.js';

type Input = City['DeclarationInput'];

/** How a month is declared. */
export type Mode = 'unchanged' | 'changes' | 'list';

/** A person as declared by hand. */
export interface DeclaredRow {
  readonly personId?: string;
  readonly documentNumber?: string;
  readonly name?: string;
  readonly declaredWage?: string;
  readonly contributionMonth?: string;
  readonly remark?: string;
  readonly change?: 'added' | 'removed';
  /** How the person is called on the screen; not sent. */
  readonly shownName?: string;
}

/** What is declared beside the last list, by 个人编号. */
export interface Changes {
  readonly additions: readonly DeclaredRow[];
  readonly removals: readonly string[];
  readonly wages: Readonly<Record<string, string>>;
}

/** Nothing. */
export const noChanges: Changes = { additions: [], removals: [], wages: {} };

/** How many persons are changed. */
export const changed = ({ additions, removals, wages }: Changes): number =>
  additions.length + removals.length + Object.keys(wages).length;

/** A declaration as it is filled in so far. */
export interface Draft {
  readonly mode: Mode;
  readonly changes: Changes;
  readonly rows: readonly DeclaredRow[];
  readonly isSupplementary: boolean;
}

const wageOf = (row: DeclaredRow): DeclaredRow & { readonly declaredWage: string } => ({
  ...row,
  declaredWage: row.declaredWage ?? '',
});

type Body = Input extends infer One ? (One extends Input ? Omit<One, 'employerId' | 'postingPeriod'> : never) : never;

/** The part of the command that says who is declared. */
export function commandOf({ mode, changes, rows, isSupplementary }: Draft, scheme: PensionScheme): Body {
  if (mode === 'list')
    return {
      mode: 'list',
      scheme,
      supplementary: isSupplementary,
      persons: rows.map(({ shownName: _shown, ...row }) => row),
    };
  const said = mode === 'unchanged' ? noChanges : changes;
  return {
    mode: 'changes',
    scheme,
    additions: said.additions.map(wageOf),
    removals: said.removals.map((personId) => ({ personId })),
    wageChanges: Object.entries(said.wages).map(([personId, declaredWage]) => ({ personId, declaredWage })),
  };
}

/** A line of a declaration as it is declared again; months that are paid back keep theirs. */
export const declaredAgain = (line: DeclarationLine, postingPeriod: string): DeclaredRow => ({
  personId: line.personId,
  shownName: line.name,
  ...(line.changeKind === 'removed' ? { change: 'removed' } : { declaredWage: line.declaredWage }),
  ...(line.changeKind === 'added' ? { change: 'added' } : {}),
  ...(line.contributionMonth === postingPeriod ? {} : { contributionMonth: line.contributionMonth }),
});

const PERSON_ID = /^[1-9]\d{0,11}$/;

/**
 * Reads a pasted list: document or person number, name, wage and, where they differ, contribution month and remark. A
 * first line without a wage is its heading.
 */
export function pastedRows(text: string): readonly DeclaredRow[] {
  return readSheet(text)
    .map(({ cells }) => cells)
    .filter((cells, index) => index > 0 || /\d/.test(cells[2] ?? ''))
    .map(([number = '', name = '', wage = '', month = '', remark = '']) => ({
      ...(PERSON_ID.test(number) ? { personId: number } : { documentNumber: number.toUpperCase() }),
      ...(name === '' ? {} : { name }),
      declaredWage: writtenAmount(wage),
      ...(month === '' ? {} : { contributionMonth: writtenMonth(month) }),
      ...(remark === '' ? {} : { remark }),
    }));
}
