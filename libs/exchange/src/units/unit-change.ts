import { monthInput, regionInput, textInput, unitCodeInput } from '@pnet/runtime';
import { z } from 'zod';
import { type ReportingUnitKind } from '@pnet/standards';
import type { UnitLine } from './unit-line.js';

const code = unitCodeInput;
const name = textInput(60);
const nameEn = z.string().trim().max(80).default('');
/** What may be added: there is one nation. */
const kind = z.enum(['province', 'corps', 'city', 'province-direct', 'district', 'development-zone', 'industry']);
const reason = textInput(300, 2);

/** Where a node listens for its children. */
const address = z
  .string()
  .regex(/^[^\s/@]+:\d{1,5}$/)
  .max(200);

/** A unit that begins, as a drafter states it. */
const newUnit = z.strictObject({
  code,
  name,
  nameEn,
  kind,
  region: regionInput,
  parent: code,
  secondParent: code.optional(),
});
const stated = { from: monthInput, reason };

/**
 * What a drafter of an order `unit-register` states. `from` is the first month in which it holds: of a unit that
 * closes, the first without it. A unit that goes on after a split or merge keeps its code; the others end.
 */
export const unitChangeDraft = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('add'), ...stated, unit: newUnit }),
  z.strictObject({ change: z.literal('rename'), ...stated, code, name, nameEn }),
  z.strictObject({
    change: z.literal('move'),
    ...stated,
    code,
    parent: code,
    secondParent: code.nullable().optional(),
    /** Of the node that will take what the unit sends; not needed where the unit's configuration has it. */
    parentAddress: address.optional(),
  }),
  z.strictObject({ change: z.literal('close'), ...stated, code }),
  z.strictObject({
    change: z.literal('split'),
    ...stated,
    code,
    goesOn: z.boolean(),
    into: z.array(newUnit).min(1).max(20),
  }),
  z.strictObject({
    change: z.literal('merge'),
    ...stated,
    codes: z.array(code).min(1).max(20),
    into: z.union([newUnit, code]),
  }),
]);
/** See `unitChangeDraft`. */
export type UnitChangeDraft = z.infer<typeof unitChangeDraft>;
/** A unit that a change begins. */
export type NewUnit = z.infer<typeof newUnit>;

const period = z.int().min(190_001).max(299_912);
const line = z.strictObject({
  code,
  name,
  nameEn: z.string().max(80).optional(),
  kind: z.enum(['nation', ...kind.options]) as z.ZodType<ReportingUnitKind>,
  tier: z.enum(['city', 'province', 'national']),
  regionCode: regionInput,
  parentCode: code.nullable(),
  comparisonParentCode: code.nullable(),
  parentAddress: address.nullable().optional(),
  validFrom: period,
  validTo: period.nullable(),
  predecessors: z.array(code).max(20).optional(),
});

/** Lines of a register as they travel. */
export const unitLines = z.array(line).max(20_000) as z.ZodType<UnitLine[]>;

/** Payload of an order `unit-register`: whole lines, so that a node which knows little of the tree can take it in. */
export const unitChange = z.strictObject({
  change: z.enum(['add', 'rename', 'move', 'close', 'split', 'merge']),
  /** First month `YYYYMM`. */
  from: period,
  reason: z.string().max(300),
  /** What holds from that month on. */
  units: z.array(line).max(21),
  /** Codes of units that hold no more from that month on. */
  ends: z.array(code).max(20),
  /** What stands above the units, and below one that moves: not every target has heard of it. */
  around: z.array(line).max(2_000),
});
/** See `unitChange`. */
export interface UnitChange {
  readonly change: UnitChangeDraft['change'];
  readonly from: number;
  readonly reason: string;
  readonly units: readonly UnitLine[];
  readonly ends: readonly string[];
  readonly around: readonly UnitLine[];
}
