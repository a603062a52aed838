import { datasetInput, digestInput, instantInput, issuesInWords, periodInput, textInput } from '@pnet/runtime';
import { z } from 'zod';
import { Instant, domainError, err, ok, periodNumber, periodOf, type Clock, type Result } from '@pnet/kernel';
import type { SealRequest, SealResult } from '../sealing/dataset-port.js';
import type { OrderHandler } from './order-handler.js';

/**
 * Payload of `scan-request` 网络扫描: seal the named dataset of the period, as known at an instant or now, by a version
 * of its definition or the one in force. `quick`: a quick report 快报 of an open or closed period, never official.
 */
const scanRequest = z.strictObject({
  dataset: datasetInput,
  period: periodInput,
  knownAt: instantInput.optional(),
  definitionVersion: z.int().min(1).optional(),
  quick: z.boolean().optional(),
});

/** Payload of `recollection`: the month is unlocked, and a new version is expected by the order's deadline. */
const recollection = z.strictObject({
  dataset: datasetInput,
  period: periodInput,
  reason: textInput(500),
});

/** Payload of `acceptance-notice`: the version was taken as official, and the month locks. */
const acceptanceNotice = z.strictObject({
  dataset: datasetInput,
  period: periodInput,
  version: z.int().min(1),
  digest: digestInput,
});

function parse<T>(kind: string, schema: z.ZodType<T>, payload: unknown): Result<T> {
  const parsed = schema.safeParse(payload);
  return parsed.success
    ? ok(parsed.data)
    : err(
        domainError('EXCH-5006', {
          kind,
          reason: issuesInWords(parsed.error.issues),
        }),
      );
}

/** What every node can do by itself with orders: seal on request, lock and unlock months. */
export function builtInHandlers(seal: (request: SealRequest) => SealResult, clock: Clock): readonly OrderHandler[] {
  return [
    {
      kind: 'scan-request',
      apply: (_tx, order) => {
        const request = parse(order.kind, scanRequest, order.payload);
        return Promise.resolve(
          request.ok ? ok({ state: 'installed' as const, evidence: { ...request.value } }) : request,
        );
      },
      /** Sealing opens transactions of its own; done again after a crash it gives the same digest. */
      work: async (order) => {
        const request = parse(order.kind, scanRequest, order.payload);
        if (!request.ok) return request;
        const { dataset, period, knownAt, definitionVersion, quick } = request.value;
        const sealed = await seal({
          definitionId: dataset,
          period: periodOf(period),
          ...(knownAt === undefined ? {} : { knownAt: Instant.of(knownAt) }),
          ...(definitionVersion === undefined ? {} : { definitionVersion }),
          ...(quick === undefined ? {} : { quick }),
        });
        return sealed.ok ? ok({ state: 'executed', evidence: { ...sealed.value } }) : sealed;
      },
    },
    {
      kind: 'recollection',
      apply: async (tx, order) => {
        const request = parse(order.kind, recollection, order.payload);
        if (!request.ok) return request;
        const unlocked = await tx.execute(
          'update exchange.period_lock set unlocked_by = $3, unlocked_at = $4 where definition_id = $1 and period = $2 and unlocked_at is null',
          [
            request.value.dataset,
            periodNumber(periodOf(request.value.period)),
            `${order.issuer} ${order.number}`,
            clock.now().toDate(),
          ],
        );
        return ok({ state: 'installed', evidence: { unlocked: unlocked > 0 } });
      },
    },
    {
      kind: 'acceptance-notice',
      apply: async (tx, order) => {
        const notice = parse(order.kind, acceptanceNotice, order.payload);
        if (!notice.ok) return notice;
        const { dataset, period, digest } = notice.value;
        await tx.execute(
          `insert into exchange.period_lock (definition_id, period, locked_by, digest, locked_at) values ($1, $2, $3, $4, $5) on conflict (definition_id, period) where unlocked_at is null do nothing`,
          [dataset, periodNumber(periodOf(period)), order.issuer, Buffer.from(digest, 'hex'), clock.now().toDate()],
        );
        return ok({ state: 'executed', evidence: { locked: true } });
      },
    },
  ];
}
