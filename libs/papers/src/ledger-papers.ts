import { balanceSheet, incomeStatement, journalEntry, trialBalance } from '@pnet/fund-ledger';
import { YearMonth, domainError, err, ok } from '@pnet/kernel';
import { userNames } from '@pnet/runtime';
import { subjects, type PaperSource } from './paper-source.js';

const voucherSource = (unit: string): PaperSource<'journal-voucher'> => ({
  kind: 'journal-voucher',
  subject: subjects.id('分录', 'an entry'),
  read: async (tx, entryId) => {
    const entry = await journalEntry(tx, { unit, entryId });
    if (!entry) return err(domainError('LEDG-1007', { entry: entryId }));
    const name = await userNames(tx, [entry.recordedBy]);
    const { voucherNumber, scheme, fund, date, summary, reverses, reversalReason, reversedBy } = entry;
    return ok({
      agencyCode: null,
      content: {
        entryId,
        voucherNumber,
        scheme,
        fund,
        date,
        summary,
        source: `${entry.sourceKind} ${entry.sourceId}`,
        reverses,
        reversalReason,
        reversedBy,
        recordedBy: name(entry.recordedBy),
        lines: entry.lines.map(({ account, nameZh, counterpartUnit, debit, credit }) => ({
          account,
          name: nameZh,
          counterpartUnit,
          debit,
          credit,
        })),
      },
    });
  },
});

const trialBalanceSource = (unit: string): PaperSource<'trial-balance'> => ({
  kind: 'trial-balance',
  subject: subjects.month,
  read: async (tx, period) => {
    const rows = await trialBalance(tx, { unit, period: YearMonth.of(period) });
    return ok({
      agencyCode: null,
      content: {
        period,
        rows: rows.map(({ scheme, fund, account, nameZh, opening, debit, credit, closing }) => ({
          scheme,
          fund,
          account,
          name: nameZh,
          opening,
          debit,
          credit,
          closing,
        })),
      },
    });
  },
});

const fundMonthSource = (unit: string): PaperSource<'fund-month'> => ({
  kind: 'fund-month',
  subject: subjects.month,
  read: async (tx, period) => {
    const of = { unit, period: YearMonth.of(period) };
    const rows = await incomeStatement(tx, of);
    const sheet = await balanceSheet(tx, of);
    return ok({
      agencyCode: null,
      content: {
        period,
        rows: rows.map(({ scheme, fund, account, nameZh, class: side, month, yearToDate }) => ({
          scheme,
          fund,
          account,
          name: nameZh,
          class: side,
          month,
          yearToDate,
        })),
        balances: sheet
          .filter((row) => row.class === 'net-asset')
          .map(({ scheme, fund, opening, closing }) => ({ scheme, fund, opening, closing })),
      },
    });
  },
});

/** Papers of the books of a unit, the same at every tier. */
export const ledgerPapers = (unit: string): readonly PaperSource[] => [
  voucherSource(unit),
  trialBalanceSource(unit),
  fundMonthSource(unit),
];
