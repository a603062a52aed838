import { err, ok, type DomainError, type Instant, type Result } from '@pnet/kernel';
import type { RequestContext, UnitOfWork } from '@pnet/runtime';

/**
 * Keeps the figures at which an assessment stopped, for the second person; the same figures are kept once. The error
 * then names the hold.
 */
export async function holdAssessment(
  unitOfWork: UnitOfWork,
  context: RequestContext,
  stopped: DomainError,
  now: Instant,
): Promise<Result<never>> {
  const { digest, ...figures } = stopped.params;
  const held = await unitOfWork.run<string>(context, { name: 'hold-assessment', input: figures }, async (tx) => {
    const hold = await tx.one<{ id: string }>(
      `
      with made as (
        insert into assessment.hold (scheme, posting_period, kind, figures, digest, requested_by, requested_at) values ($1, $2, $3, $4::jsonb, $5, $6, $7)
        on conflict (digest) do nothing returning hold_id)
      select hold_id::text as id from made union all select hold_id::text from assessment.hold where digest = $5 limit 1`,
      [
        figures['scheme'],
        figures['period'],
        figures['kind'],
        JSON.stringify(figures),
        digest,
        context.actor.userId,
        now.toString(),
      ],
    );
    return ok(hold?.id ?? '');
  });
  return held.ok ? err({ ...stopped, params: { ...stopped.params, hold: held.value } }) : held;
}
