import { Money, YearMonth, domainError, err, ok } from '@pnet/kernel';
import { subjects, type PaperSource } from '@pnet/papers';
import type { NodeConfig } from '@pnet/runtime';
import { pi02Port } from '../../front-office/collection/index.js';
import { KNOWN_BEFORE, standingClose } from '../closing/index.js';

/** The measures of PI02 that the paper reads; money as decimal text. */
interface Pi02Row extends Readonly<Record<`${string}_${string}`, string>> {
  readonly scheme: string;
  readonly category: string;
  readonly payers: string;
}

const sumOf = (...amounts: (string | undefined)[]): string =>
  Money.sum(amounts.map((amount) => Money.of(amount ?? '0.00'))).toString();

/** A 征缴月报 says what dataset PI02 of the month says: as its close knew it, or as it stands before. */
export const collectionMonthSource = ({
  code,
  agencies,
}: Pick<NodeConfig, 'code' | 'agencies'>): PaperSource<'collection-month'> => ({
  kind: 'collection-month',
  subject: subjects.month,
  read: async (tx, period, { actor }) => {
    const hidden = agencies.filter((agency) => !actor.agencies.includes(agency.code));
    if (hidden.length > 0)
      return err(domainError('PAPR-1009', { districts: hidden.map(({ name }) => name).join('、') }));
    const month = YearMonth.of(period);
    const closedAt = await standingClose(tx, code, month);
    const knownAt = closedAt ?? tx.clock.now();
    const { sql, params } = pi02Port(code, KNOWN_BEFORE).query(month, knownAt);
    const rows = await tx.rows<Pi02Row>(sql, params);
    return ok({
      agencyCode: null,
      content: {
        period,
        knownOn: knownAt.toPlainDate().toString(),
        closed: closedAt !== undefined,
        rows: rows.map((row) => ({
          scheme: row.scheme,
          category: row.category,
          collectionMode: row.collection_mode ?? '',
          payers: Number(row.payers),
          baseTotal: sumOf(row.base_total),
          demanded: sumOf(row.demand_employer, row.demand_personal),
          collected: sumOf(row.collected_employer, row.collected_personal),
          earlierCollected: sumOf(row.earlier_collected),
          otherCollected: sumOf(row.difference_collected, row.back_payment_collected),
          arrearsOpening: sumOf(row.arrears_opening),
          arrearsClosing: sumOf(row.arrears_closing),
          lateFee: sumOf(row.late_fee),
          withoutDetail: sumOf(row.money_without_detail),
        })),
      },
    });
  },
});
