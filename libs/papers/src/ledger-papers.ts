import {
  balanceSheet,
  incomeStatement,
  journalEntry,
  trialBalance,
  type BalanceSheetRow,
  type IncomeRow,
} from '@pnet/fund-ledger';
import { YearMonth, domainError, err, ok } from '@pnet/kernel';
import { userNames } from '@pnet/runtime';
import { reconciliationOf } from '@pnet/treasury';
import type { BalanceSheetLine } from './kinds/balance-sheet.js';
import type { IncomeStatementLine } from './kinds/income-statement.js';
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

const bookKey = (row: { scheme: string; fund: string; account: string }): string =>
  `${row.scheme} ${row.fund} ${row.account}`;

const balanceSheetSource = (unit: string): PaperSource<'balance-sheet'> => ({
  kind: 'balance-sheet',
  subject: subjects.month,
  read: async (tx, period) => {
    const month = YearMonth.of(period);
    const now = await balanceSheet(tx, { unit, period: month });
    const january = await balanceSheet(tx, { unit, period: YearMonth.of(`${month.year}-01`) });
    const rows = new Map<string, BalanceSheetLine>();
    const lineOf = ({ scheme, fund, account, nameZh, class: side }: BalanceSheetRow) => ({
      scheme,
      fund,
      account,
      name: nameZh,
      class: side,
    });
    for (const row of january) rows.set(bookKey(row), { ...lineOf(row), closing: '0.00', yearStart: row.opening });
    for (const row of now)
      rows.set(bookKey(row), {
        ...lineOf(row),
        closing: row.closing,
        yearStart: rows.get(bookKey(row))?.yearStart ?? '0.00',
      });
    return ok({ agencyCode: null, content: { period, rows: inOrder(rows) } });
  },
});

const incomeStatementSource = (unit: string): PaperSource<'income-statement'> => ({
  kind: 'income-statement',
  subject: subjects.month,
  read: async (tx, period) => {
    const month = YearMonth.of(period);
    const now = await incomeStatement(tx, { unit, period: month });
    const before = await incomeStatement(tx, { unit, period: month.plusMonths(-12) });
    const rows = new Map<string, IncomeStatementLine>();
    const lineOf = ({ scheme, fund, account, nameZh, class: side }: IncomeRow) => ({
      scheme,
      fund,
      account,
      name: nameZh,
      class: side,
    });
    for (const row of before) rows.set(bookKey(row), { ...lineOf(row), yearToDate: '0.00', lastYear: row.yearToDate });
    for (const row of now)
      rows.set(bookKey(row), {
        ...lineOf(row),
        yearToDate: row.yearToDate,
        lastYear: rows.get(bookKey(row))?.lastYear ?? '0.00',
      });
    return ok({ agencyCode: null, content: { period, rows: inOrder(rows) } });
  },
});

const reconciliationSource: PaperSource<'bank-reconciliation'> = {
  kind: 'bank-reconciliation',
  subject: subjects.id('余额调节表', 'a reconciliation'),
  read: async (tx, reconciliationId) => {
    const found = await reconciliationOf(tx, reconciliationId);
    if (!found) return err(domainError('TREA-1126', { reconciliation: reconciliationId }));
    const { preparedBy, signedBy, lines } = found;
    const name = await userNames(tx, [preparedBy, ...(signedBy === null ? [] : [signedBy])]);
    const { scheme, ledgerAccount, postingPeriod, statementDay, bankBalance, bookBalance, adjusted, state } = found;
    const { bankIn, bankOut, bookIn, bookOut } = found;
    return ok({
      agencyCode: null,
      content: {
        ...{ reconciliationId, scheme, ledgerAccount, postingPeriod, statementDay, bankBalance, bookBalance, adjusted },
        ...{ state, bankIn, bankOut, bookIn, bookOut },
        preparedBy: name(preparedBy),
        signedBy: signedBy === null ? '' : name(signedBy),
        lines: lines.map(({ side, direction, amount, day, subject }) => ({ side, direction, amount, day, subject })),
      },
    });
  },
};

const inOrder = <T>(rows: ReadonlyMap<string, T>): T[] =>
  [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);

/** Papers of the books of a unit, the same at every tier. */
export const ledgerPapers = (unit: string): readonly PaperSource[] => [
  voucherSource(unit),
  trialBalanceSource(unit),
  fundMonthSource(unit),
  balanceSheetSource(unit),
  incomeStatementSource(unit),
  reconciliationSource,
];
