import { z } from 'zod';
import { ok, parsePeriod } from '@pnet/kernel';
import type { OrderKind } from './order-kind.js';

const period = z.string().refine((text) => parsePeriod(text).ok, { error: 'YYYY-MM, YYYY-Qn, YYYY, YYYY-MM-DD' });
const dataset = z.enum(['PI01', 'PI02', 'PI03', 'PI05', 'PI10']);

/**
 * Scan request 网络扫描: the child seals the named dataset of a period, as known at an instant or now, by a version of its
 * definition or the one in force, and answers with the submission. `quick`: a quick report 快报, of an open period too,
 * shown apart and never accepted.
 */
export const scanRequestKind: OrderKind = {
  kind: 'scan-request',
  draft: z.strictObject({
    dataset,
    period,
    knownAt: z.iso.datetime().optional(),
    definitionVersion: z.int().min(1).optional(),
    quick: z.boolean().optional(),
  }),
  prepare: async (_tx, draft) => ok(draft as Record<string, unknown>),
};

/** A question 释疑: the child hands it to a person, whose answer ends it. */
export const explainKind: OrderKind = {
  kind: 'explain',
  draft: z.strictObject({
    question: z.string().min(1).max(500),
    dataset: dataset.optional(),
    period: period.optional(),
  }),
  prepare: async (_tx, draft) => ok(draft as Record<string, unknown>),
};

/** Recollection: the child unlocks the accepted month, and sends a new version by the deadline. */
export const recollectionKind: OrderKind = {
  kind: 'recollection',
  draft: z.strictObject({ dataset, period, reason: z.string().min(1).max(500) }),
  prepare: async (_tx, draft) => ok(draft as Record<string, unknown>),
};
