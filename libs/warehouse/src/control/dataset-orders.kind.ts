import { z } from 'zod';
import { YearMonth, ok } from '@pnet/kernel';
import type { OrderKind } from './order-kind.js';

const month = z.string().refine((text) => YearMonth.parse(text).ok, { error: 'YYYY-MM' });
const dataset = z.enum(['PI01', 'PI02', 'PI03', 'PI05']);

/**
 * Scan request 网络扫描: the child seals the named dataset of a month, as known at an instant or now, and answers with the
 * submission.
 */
export const scanRequestKind: OrderKind = {
  kind: 'scan-request',
  draft: z.strictObject({ dataset, period: month, knownAt: z.iso.datetime().optional() }),
  prepare: async (_tx, draft) => ok(draft as Record<string, unknown>),
};

/** A question 释疑: the child hands it to a person, whose answer ends it. */
export const explainKind: OrderKind = {
  kind: 'explain',
  draft: z.strictObject({
    question: z.string().min(1).max(500),
    dataset: dataset.optional(),
    period: month.optional(),
  }),
  prepare: async (_tx, draft) => ok(draft as Record<string, unknown>),
};

/** Recollection: the child unlocks the accepted month, and sends a new version by the deadline. */
export const recollectionKind: OrderKind = {
  kind: 'recollection',
  draft: z.strictObject({ dataset, period: month, reason: z.string().min(1).max(500) }),
  prepare: async (_tx, draft) => ok(draft as Record<string, unknown>),
};
