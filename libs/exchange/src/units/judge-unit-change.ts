import { YearMonth, domainError, err, ok, periodNumber, type DomainError, type Result } from '@pnet/kernel';
import { isRegionCode, mayReportTo, tierOfKind } from '@pnet/standards';
import type { NewUnit, UnitChange, UnitChangeDraft } from './unit-change.js';
import { holdsIn, type UnitLine } from './unit-line.js';

/** Months ahead for which a change may be ordered. */
const AHEAD = 12;
const HEIGHT = 16;

/** Who orders a change: the nation anything, another unit only what lies below it. */
export interface ChangeIssuer {
  readonly code: string;
  /** The month of today, `YYYYMM`. */
  readonly month: number;
}

/**
 * Judges a stated change against the register and makes the whole lines of it. Errors: `EXCH-1101` the code,
 * `EXCH-1102` the parent, `EXCH-1103` the months, `EXCH-1104` a code that was used, `EXCH-1105` not below the issuer,
 * `EXCH-1106` units still below, `EXCH-1107` no such unit in that month.
 */
export function judgeUnitChange(
  register: readonly UnitLine[],
  draft: UnitChangeDraft,
  issuer: ChangeIssuer,
): Result<UnitChange> {
  const from = periodNumber(YearMonth.of(draft.from));
  const change = linesOf(register, draft, from);
  if (!change.ok) return change;
  const fault = changeFault(register, change.value, issuer);
  return fault ? err(fault) : ok({ ...change.value, around: linesAround(register, change.value) });
}

/** Lines that hold in the month above what is changed, and below it. */
function linesAround(register: readonly UnitLine[], { units, from, ...change }: UnitChange): UnitLine[] {
  const after = registerAfter(register, { units, from, ...change });
  const own = new Set(units.map(({ code }) => code));
  return after.filter(
    (line) =>
      !own.has(line.code) &&
      holdsIn(line, from) &&
      units.some((unit) => isBelow(after, unit.code, line.code, from) || isBelow(after, line.code, unit.code, from)),
  );
}

/**
 * Judges a change that came: from above the shape is enough, from a child it must lie below that child. The same rules
 * as for a draft, but for the month: it may have been long on its way. Errors: `EXCH-1101` … `EXCH-1107`.
 */
export function changeFault(
  register: readonly UnitLine[],
  change: UnitChange,
  issuer: Omit<ChangeIssuer, 'month'> & { readonly month?: number },
): DomainError | undefined {
  const after = registerAfter(register, change);
  return (
    monthFault(register, change, issuer.month) ??
    first(change.units, (unit) => codeFault(unit) ?? parentFault(after, unit, change.from)) ??
    first([...change.units, ...change.ends.map((code) => ({ code }))], (unit) =>
      belowIssuerFault(register, after, unit.code, change.from, issuer.code),
    ) ??
    first(change.ends, (code) => orphanFault(after, code, change.from))
  );
}

/** The register as it will be: what holds from the month on in place of what held. */
export function registerAfter(register: readonly UnitLine[], change: UnitChange): UnitLine[] {
  const touched = new Set([...change.units.map(({ code }) => code), ...change.ends]);
  const truncated = register.flatMap((line) => {
    if (!touched.has(line.code)) return [line];
    if (line.validFrom >= change.from) return [];
    return [holdsIn(line, change.from) ? { ...line, validTo: before(change.from) } : line];
  });
  return [...truncated, ...change.units];
}

const before = (month: number): number => periodNumber(YearMonth.ofNumber(month).plusMonths(-1));
const first = <T>(items: readonly T[], judge: (item: T) => DomainError | undefined): DomainError | undefined => {
  for (const item of items) {
    const fault = judge(item);
    if (fault) return fault;
  }
  return undefined;
};
const lineIn = (register: readonly UnitLine[], code: string, month: number): UnitLine | undefined =>
  register.find((line) => line.code === code && holdsIn(line, month));

const newLine = (unit: NewUnit, from: number, predecessors: readonly string[]): UnitLine => ({
  code: unit.code,
  name: unit.name,
  nameEn: unit.nameEn,
  kind: unit.kind,
  tier: tierOfKind(unit.kind),
  regionCode: unit.region,
  parentCode: unit.parent,
  comparisonParentCode: unit.secondParent ?? null,
  validFrom: from,
  validTo: null,
  predecessors,
});

/** Predecessors of the same month stay: a second change of it corrects the first. */
const begunIn = (line: UnitLine, from: number): readonly string[] =>
  line.validFrom === from ? (line.predecessors ?? []) : [];

/** A line that goes on from the month, changed. */
const goesOn = (line: UnitLine, from: number, changed: Partial<UnitLine>): UnitLine => ({
  ...line,
  predecessors: begunIn(line, from),
  ...changed,
  validFrom: from,
});

const missing = (code: string, from: number): Result<never> =>
  err(domainError('EXCH-1107', { unit: code, period: String(from) }));

/** The change as whole lines; what it names must hold in the month before it or be new. */
function linesOf(register: readonly UnitLine[], draft: UnitChangeDraft, from: number): Result<UnitChange> {
  const frame = { change: draft.change, from, reason: draft.reason, around: [] };
  const known = (code: string): UnitLine | undefined => lineIn(register, code, from);
  const fresh = (unit: NewUnit, predecessors: readonly string[]): Result<UnitLine> =>
    register.some((line) => line.code === unit.code)
      ? err(domainError('EXCH-1104', { unit: unit.code }))
      : ok(newLine(unit, from, predecessors));
  switch (draft.change) {
    case 'add': {
      const unit = fresh(draft.unit, []);
      return unit.ok ? ok({ ...frame, units: [unit.value], ends: [] }) : unit;
    }
    case 'rename': {
      const line = known(draft.code);
      if (!line) return missing(draft.code, from);
      return ok({ ...frame, units: [goesOn(line, from, { name: draft.name, nameEn: draft.nameEn })], ends: [] });
    }
    case 'move':
      return moved(register, draft, from);
    case 'close':
      return known(draft.code) ? ok({ ...frame, units: [], ends: [draft.code] }) : missing(draft.code, from);
    case 'split':
      return divided(register, draft, from, fresh);
    case 'merge':
      return merged(register, draft, from, fresh);
  }
}

function moved(
  register: readonly UnitLine[],
  draft: Extract<UnitChangeDraft, { change: 'move' }>,
  from: number,
): Result<UnitChange> {
  const line = lineIn(register, draft.code, from);
  if (!line) return missing(draft.code, from);
  const unit = goesOn(line, from, {
    parentCode: draft.parent,
    comparisonParentCode: draft.secondParent === undefined ? line.comparisonParentCode : draft.secondParent,
    parentAddress: draft.parentAddress ?? null,
  });
  return ok({ change: 'move', from, reason: draft.reason, units: [unit], ends: [], around: [] });
}

function divided(
  register: readonly UnitLine[],
  draft: Extract<UnitChangeDraft, { change: 'split' }>,
  from: number,
  fresh: (unit: NewUnit, predecessors: readonly string[]) => Result<UnitLine>,
): Result<UnitChange> {
  const line = lineIn(register, draft.code, from);
  if (!line) return missing(draft.code, from);
  const made = all(draft.into.map((unit) => fresh(unit, [draft.code])));
  if (!made.ok) return made;
  const kept = draft.goesOn ? [goesOn(line, from, {})] : [];
  const ends = draft.goesOn ? [] : [draft.code];
  return ok({ change: 'split', from, reason: draft.reason, units: [...kept, ...made.value], ends, around: [] });
}

function merged(
  register: readonly UnitLine[],
  draft: Extract<UnitChangeDraft, { change: 'merge' }>,
  from: number,
  fresh: (unit: NewUnit, predecessors: readonly string[]) => Result<UnitLine>,
): Result<UnitChange> {
  const absent = draft.codes.find((code) => !lineIn(register, code, from));
  if (absent !== undefined) return missing(absent, from);
  const frame = { change: draft.change, from, reason: draft.reason, around: [], ends: draft.codes };
  if (typeof draft.into !== 'string') {
    const unit = fresh(draft.into, draft.codes);
    return unit.ok ? ok({ ...frame, units: [unit.value] }) : unit;
  }
  const line = lineIn(register, draft.into, from);
  if (!line || draft.codes.includes(draft.into)) return missing(draft.into, from);
  return ok({ ...frame, units: [goesOn(line, from, { predecessors: [...begunIn(line, from), ...draft.codes] })] });
}

function all<T>(results: readonly Result<T>[]): Result<T[]> {
  const values: T[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return ok(values);
}

/**
 * A month that is not before what is known of the unit, nor far ahead; no change that is ordered already comes after
 * it.
 */
function monthFault(
  register: readonly UnitLine[],
  change: UnitChange,
  today: number | undefined,
): DomainError | undefined {
  const wrong = (unit: string, known: number): DomainError =>
    domainError('EXCH-1103', { unit, period: String(change.from), known: String(known) });
  const latest = today === undefined ? undefined : periodNumber(YearMonth.ofNumber(today).plusMonths(AHEAD));
  if (latest !== undefined && change.from > latest)
    return wrong(change.units[0]?.code ?? change.ends[0] ?? '-', latest);
  const twice = [...change.units.map(({ code }) => code), ...change.ends];
  if (new Set(twice).size !== twice.length)
    return domainError('EXCH-1104', { unit: twice.find((code, at) => twice.indexOf(code) !== at) ?? '' });
  for (const code of twice) {
    const later = register.find((line) => line.code === code && line.validFrom > change.from);
    if (later) return wrong(code, later.validFrom);
  }
  const begun = register.find((line) => change.ends.includes(line.code) && line.validFrom === change.from);
  return begun && wrong(begun.code, begun.validFrom);
}

/** What is changed stood below the issuer, if it stood at all, and what it becomes stands below it. */
function belowIssuerFault(
  register: readonly UnitLine[],
  after: readonly UnitLine[],
  code: string,
  month: number,
  issuer: string,
): DomainError | undefined {
  const stood = register.some((line) => line.code === code && holdsIn(line, month));
  const stands = after.some((line) => line.code === code && holdsIn(line, month));
  const fine = (!stood || isBelow(register, code, issuer, month)) && (!stands || isBelow(after, code, issuer, month));
  return fine && (stood || stands) ? undefined : domainError('EXCH-1105', { unit: code, issuer });
}

function codeFault(line: UnitLine): DomainError | undefined {
  if (!isRegionCode(line.regionCode))
    return domainError('EXCH-1101', { unit: line.code, field: 'region', value: line.regionCode });
  if (line.tier !== tierOfKind(line.kind))
    return domainError('EXCH-1101', { unit: line.code, field: 'tier', value: line.tier });
  return undefined;
}

/**
 * One statistical parent that stands in the month and is of a kind above; a second parent that is an upper node; no
 * circle.
 */
function parentFault(after: readonly UnitLine[], line: UnitLine, month: number): DomainError | undefined {
  const wrong = (parent: string | null, why: string): DomainError =>
    domainError('EXCH-1102', { unit: line.code, parent: parent ?? '-', why });
  const parent = lineIn(after, line.parentCode ?? '', month);
  if (!parent) return wrong(line.parentCode, 'not in the register');
  if (!mayReportTo(line.kind, parent.kind)) return wrong(parent.code, `${line.kind} → ${parent.kind}`);
  if (isBelow(after, parent.code, line.code, month)) return wrong(parent.code, 'circle');
  if (line.comparisonParentCode === null) return undefined;
  const second = lineIn(after, line.comparisonParentCode, month);
  if (!second || second.tier === 'city' || second.code === parent.code || second.code === line.code)
    return wrong(line.comparisonParentCode, 'second parent');
  return undefined;
}

function orphanFault(after: readonly UnitLine[], code: string, month: number): DomainError | undefined {
  const orphan = after.find(
    (line) => holdsIn(line, month) && (line.parentCode === code || line.comparisonParentCode === code),
  );
  return orphan ? domainError('EXCH-1106', { unit: code, below: orphan.code }) : undefined;
}

/** Whether a unit lies below another in a month; a circle is below all of itself. */
export function isBelow(register: readonly UnitLine[], code: string, upper: string, month: number): boolean {
  let at = lineIn(register, code, month)?.parentCode ?? null;
  for (let height = 0; at !== null && height < HEIGHT; height += 1) {
    if (at === upper) return true;
    at = lineIn(register, at, month)?.parentCode ?? null;
  }
  return false;
}
