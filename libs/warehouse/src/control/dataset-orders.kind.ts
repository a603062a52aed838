import { instantInput, periodInput, reasonInput, textInput } from '@pnet/runtime';
import { z } from 'zod';
import { ok } from '@pnet/kernel';
import { datasetId } from '../http/questions.js';
import type { OrderKind } from './order-kind.js';

/**
 * Scan request 网络扫描: the child seals the named dataset of a period, as known at an instant or now, by a version of its
 * definition or the one in force, and answers with the submission. `quick`: a quick report 快报, of an open period too,
 * shown apart and never accepted.
 */
export const scanRequestKind: OrderKind = {
  kind: 'scan-request',
  draft: z.strictObject({
    dataset: datasetId,
    period: periodInput,
    knownAt: instantInput.optional(),
    definitionVersion: z.int().min(1).optional(),
    quick: z.boolean().optional(),
  }),
  prepare: async (_tx, draft) => ok(draft as Record<string, unknown>),
};

/** A question 释疑: the child hands it to a person, whose answer ends it. */
export const explainKind: OrderKind = {
  kind: 'explain',
  draft: z.strictObject({
    question: textInput(500),
    dataset: datasetId.optional(),
    period: periodInput.optional(),
  }),
  prepare: async (_tx, draft) => ok(draft as Record<string, unknown>),
};

/** Recollection: the child unlocks the accepted month, and sends a new version by the deadline. */
export const recollectionKind: OrderKind = {
  kind: 'recollection',
  draft: z.strictObject({ dataset: datasetId, period: periodInput, reason: reasonInput }),
  prepare: async (_tx, draft) => ok(draft as Record<string, unknown>),
};
