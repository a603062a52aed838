import type { OrderAnswerBody, OrderHandler, ReceivedOrder } from '@pnet/exchange';
import { YearMonth, ok, type Clock, type Instant } from '@pnet/kernel';
import { applyPackageOrder, parsePackage, type PolicyPackage, type SignatureCheck } from '@pnet/policy-store';
import { schemeOf } from '@pnet/policy';
import type { Tx } from '@pnet/runtime';
import { recordPackageOrder, recordTask } from '@pnet/tasks';

/**
 * Order *publish policy package*: verify, run its cases, install, and activate when its day has come (else the sweep
 * does). Where months that it changes have been assessed, the clerks get the task to assess the differences.
 */
export const publishPackageHandler = (clock: Clock, checkSignature: SignatureCheck): OrderHandler => ({
  kind: 'publish-policy-package',
  async apply(tx, order) {
    const now = clock.now();
    const answer = await applyPackageOrder(tx, order, { now, checkSignature });
    if (!answer.ok || answer.value.state === 'refused') return answer;
    const number = Number(answer.value.evidence['number']);
    await recordPackageOrder(tx, {
      issuer: order.issuer,
      packageNumber: number,
      orderNumber: order.number,
      activatedAt: answer.value.state === 'executed' ? now.toDate() : null,
    });
    if (answer.value.state === 'installed') return answer;
    const parsed = parsePackage((order.payload as { package?: unknown }).package);
    const follows = parsed.ok ? await handToAssessment(tx, parsed.value, order, now) : {};
    return ok({
      state: answer.value.state,
      evidence: { ...answer.value.evidence, ...follows },
    } satisfies OrderAnswerBody);
  },
});

/**
 * Months that stand assessed and lie in the time of one of the package's values: a task, and the evidence for the
 * issuer.
 */
export async function handToAssessment(
  tx: Tx,
  published: PolicyPackage,
  order: Pick<ReceivedOrder, 'issuer' | 'number' | 'deadline'>,
  now: Instant,
): Promise<{ monthsToReassess: string[]; taskId?: string }> {
  const spans = published.values.map((value) => ({
    scheme: schemeOf(value),
    from: YearMonth.of(value.effectiveFrom).number,
    to: value.effectiveTo ? YearMonth.of(value.effectiveTo).number : 999_912,
  }));
  const months = await tx.rows<{ month: string }>(
    `
    select distinct to_char(to_date(m.contribution_month::text, 'YYYYMM'), 'YYYY-MM') as month
    from assessment.month_version m join jsonb_to_recordset($1::jsonb) as span (scheme text, "from" integer, "to" integer) on m.scheme = span.scheme and m.contribution_month between span."from" and span."to"
    order by month`,
    [JSON.stringify(spans)],
  );
  if (months.length === 0) return { monthsToReassess: [] };
  const monthsToReassess = months.map((row) => row.month);
  const taskId = await recordTask(
    tx,
    {
      order,
      kind: 'assess-differences',
      endsOrder: false,
      payload: { package: `${published.issuer}/${published.number}`, title: published.title, months: monthsToReassess },
    },
    now,
  );
  return { monthsToReassess, taskId };
}
