import { YearMonth, domainError, err, ok, type DomainError, type PlainDate, type Result } from '@pnet/kernel';
import { LOWEST_RETIREMENT_AGE, NATION, statutoryRetirementMonth, type ParameterSource } from '@pnet/policy';
import { parameterSourceAt } from '@pnet/policy-store';
import type { Tx } from '@pnet/runtime';

/** A relation that begins, and who the person is. Sex `1` male, `2` female; month `YYYY-MM`. */
export interface BeginningRelation {
  readonly scheme: string;
  readonly birthDate: string;
  readonly sex: string;
  readonly startMonth: string;
}

/**
 * Tells of a beginning relation the month of the statutory retirement age where that is reached by then; undefined
 * where it is not.
 */
export type ReachedAge = (relation: BeginningRelation) => string | undefined;

const EARLIEST_MONTH = '1900-01';

/**
 * Whether somebody is old enough for the parameters to be looked up: nobody below fifty has reached the statutory age.
 */
const mayHaveReached = ({ birthDate, startMonth }: BeginningRelation): boolean =>
  Number(startMonth.slice(0, 4)) - Number(birthDate.slice(0, 4)) >= LOWEST_RETIREMENT_AGE;

/**
 * Reads the rules of retirement for these relations. Of a woman the later of the two original ages, 55, counts: her
 * post is not registered, and only then is it certain. Errors: `POLI-3001` no rule in force.
 */
export async function retirementAges(
  tx: Tx,
  relations: readonly BeginningRelation[],
  today: PlainDate,
): Promise<Result<ReachedAge>> {
  const older = relations.filter(mayHaveReached);
  if (older.length === 0) return ok(() => undefined);
  const months = new Map<string, string>();
  for (const scheme of new Set(older.map((relation) => relation.scheme))) {
    const source = await parameterSourceAt(tx, { region: NATION, scheme, knownAt: today });
    for (const relation of older.filter((one) => one.scheme === scheme)) {
      const month = reachedIn(relation, source);
      if (!month.ok) return err(month.error);
      months.set(keyOf(relation), month.value);
    }
  }
  return ok((relation) => {
    const month = months.get(keyOf(relation));
    return month !== undefined && month <= relation.startMonth ? month : undefined;
  });
}

const keyOf = ({ scheme, birthDate, sex }: BeginningRelation): string => `${scheme} ${birthDate} ${sex}`;

function reachedIn({ birthDate, sex }: BeginningRelation, source: ParameterSource): Result<string> {
  const birthMonth = birthDate.slice(0, 7) < EARLIEST_MONTH ? EARLIEST_MONTH : birthDate.slice(0, 7);
  return statutoryRetirementMonth(YearMonth.of(birthMonth).toString(), sex === '1' ? 60 : 55, source);
}

/** `REGI-1017` where the statutory retirement age is reached and no reason is given. */
export function checkRetirementAge(
  relation: BeginningRelation & { readonly retirementAgeReason?: string | undefined },
  reached: ReachedAge,
  pointer: string,
): DomainError | undefined {
  const statutoryMonth = reached(relation);
  if (statutoryMonth === undefined || relation.retirementAgeReason !== undefined) return undefined;
  return domainError(
    'REGI-1017',
    { birthDate: relation.birthDate, statutoryMonth, month: relation.startMonth },
    { pointer },
  );
}

/** The reason of a relation's status line, with why it begins at that age. */
export const reasonWithAge = (reason: string, retirementAgeReason: string | undefined): string =>
  retirementAgeReason === undefined ? reason : `${reason}；已达法定退休年龄：${retirementAgeReason}`;
