import {
  judgeUnitChange,
  applyUnitChange,
  monthOf,
  registerLines,
  unitChangeDraft,
  holdsIn,
  isBelow,
  type UnitChange,
  type UnitChangeDraft,
  type UnitLine,
} from '@pnet/exchange';
import { ok, type Instant, type Result, YearMonth } from '@pnet/kernel';
import type { NodeConfig, Tx } from '@pnet/runtime';
import type { DescribedChange, OrderKind } from './order-kind.js';

type Node = Pick<NodeConfig, 'code' | 'parents'>;

/**
 * Order *unit register* 填报单位变更: units begin, are renamed, move, close, split or merge from a month on. It is recorded
 * here in the transaction that issues it, goes to the nodes that it concerns, and to the statistical parent as a
 * statement. Errors: `EXCH-1101` … `EXCH-1107`.
 */
export const unitRegisterKind = (node: Node): OrderKind => ({
  kind: 'unit-register',
  draft: unitChangeDraft,
  prepare: async (tx, draft, now) => {
    const change = await judged(tx, node, draft as UnitChangeDraft, now);
    if (!change.ok) return change;
    await applyUnitChange(tx, change.value, { at: now, origin: `${node.code}/${node.code}/${now.toString()}` });
    return ok({ ...change.value });
  },
  concerned: async (tx, draft, now) => {
    const change = await judged(tx, node, draft as UnitChangeDraft, now);
    return change.ok ? ok(targetsOf(await registerLines(tx), change.value, node)) : change;
  },
  describe: async (tx, draft, now) => {
    const change = await judged(tx, node, draft as UnitChangeDraft, now);
    return change.ok ? described(await registerLines(tx), change.value) : [];
  },
});

const judged = async (tx: Tx, node: Node, draft: UnitChangeDraft, now: Instant): Promise<Result<UnitChange>> =>
  judgeUnitChange(await registerLines(tx), draft, { code: node.code, month: monthOf(now) });

/**
 * The units themselves, what stands above them before and after up to here, second parents below here, and the own
 * statistical parent.
 */
function targetsOf(register: readonly UnitLine[], change: UnitChange, node: Node): string[] {
  const touched = [...change.units.map(({ code }) => code), ...change.ends];
  const after = [...change.around, ...change.units];
  const above = (lines: readonly UnitLine[]): string[] =>
    lines
      .filter((line) => holdsIn(line, change.from) && line.code !== node.code)
      .filter((line) => touched.some((code) => isBelow(lines, code, line.code, change.from)))
      .map(({ code }) => code);
  const seconds = [...register, ...change.units]
    .filter((line) => touched.includes(line.code) && line.comparisonParentCode !== null && holdsIn(line, change.from))
    .map((line) => line.comparisonParentCode ?? '');
  const below = (code: string): boolean =>
    isBelow(register, code, node.code, change.from) || isBelow(after, code, node.code, change.from);
  const parent = node.parents.find(({ role }) => role === 'statistical')?.code;
  return [
    ...new Set([
      ...[...touched, ...above(register), ...above(after), ...seconds].filter(below),
      ...(parent === undefined ? [] : [parent]),
    ]),
  ];
}

const words = (line: UnitLine | undefined): Readonly<Record<string, string>> | null =>
  line
    ? {
        name: line.name,
        kind: line.kind,
        region: line.regionCode,
        parent: line.parentCode ?? '-',
        ...(line.comparisonParentCode === null ? {} : { secondParent: line.comparisonParentCode }),
        ...(line.parentAddress ? { parentAddress: line.parentAddress } : {}),
        ...(line.predecessors?.length ? { from: line.predecessors.join(' ') } : {}),
      }
    : null;

const titles: Readonly<Record<UnitChange['change'], { zh: string; en: string }>> = {
  add: { zh: '新设', en: 'New unit' },
  rename: { zh: '更名', en: 'Renamed' },
  move: { zh: '改隶', en: 'Moves to another parent' },
  close: { zh: '撤销', en: 'Closes' },
  split: { zh: '分设', en: 'Split' },
  merge: { zh: '合并', en: 'Merged' },
};
const END = { zh: '撤销（最后月份为前一月）', en: 'Ends with the month before' };

/** Each unit that changes, with what holds before and after. */
function described(register: readonly UnitLine[], change: UnitChange): DescribedChange[] {
  const before = (code: string): UnitLine | undefined =>
    register.find((line) => line.code === code && holdsIn(line, change.from));
  const one = (code: string, title: { zh: string; en: string }, next: UnitLine | undefined): DescribedChange => ({
    key: code,
    title: { zh: `${title.zh} ${next?.name ?? before(code)?.name ?? ''} ${code}`, en: `${title.en}: ${code}` },
    unit: code,
    region: next?.regionCode ?? before(code)?.regionCode ?? '',
    effectiveFrom: YearMonth.ofNumber(change.from).toString(),
    effectiveTo: null,
    old: words(before(code)),
    value: words(next),
    source: change.change,
    reason: change.reason,
    perPersonAtMost: null,
  });
  return [
    ...change.units.map((line) => one(line.code, titles[change.change], line)),
    ...change.ends.map((code) => one(code, END, undefined)),
  ];
}
