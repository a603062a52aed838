import { Money, type YearMonth } from '@pnet/kernel';
import type { Targets } from './calibration.js';
import type { CityStaff } from './seed-city.js';

interface Demand {
  readonly demandNumber: string;
  readonly amount: string;
  readonly employerName: string;
}

/**
 * The bank account into which a city's contributions flow: the agency's own, or the state treasury where tax collects.
 */
const bankAccountOf = (cityCode: string): string => `8001${cityCode}000001`;

/** The day on which the seeded money of a month arrives. */
const bankDay = (period: YearMonth): string => `${period.toString()}-20`;

/** One employer of twenty-three does not pay in the month; the demand stays open. */
const pays = (index: number): boolean => index % 23 !== 22;

/**
 * Opens books, bank account and the opening balances at the end of the month before `first`: the fund by the published
 * balance a head, a tenth of it in the account fund; each account with the credits of the months since the start of
 * work, the last five years at most.
 */
export async function openBooks(
  staff: CityStaff,
  city: { code: string; taxCollects: boolean },
  first: YearMonth,
  accounts: readonly { readonly personId: string; readonly months: number }[],
  insured: number,
  targets: Targets,
): Promise<void> {
  const { finance, approver } = staff;
  await finance.post('/ledger/books', { scheme: '110', postingPeriod: first.toString() }, 'seed-books');
  await finance.post(
    '/bank-accounts',
    {
      accountNumber: bankAccountOf(city.code),
      title: city.taxCollects ? '国库待报解社保费户' : '社会保险基金收入户',
      bankName: '示范银行',
      kind: city.taxCollects ? 'state-treasury' : 'income',
    },
    'seed-bank-account',
  );
  const balances = accounts
    .filter(({ months }) => months > 0)
    .map(({ personId, months }) => ({
      personId,
      personal: Money.fromFen((BigInt(targets.meanWageFen) * 8n * BigInt(months)) / 100n).toString(),
      employer: '0.00',
      months,
    }));
  const fund = BigInt(targets.openingBalanceFen) * BigInt(insured);
  const [account, pooled] = [Money.fromFen(fund / 10n).toString(), Money.fromFen(fund - fund / 10n).toString()];
  const total = Money.sum(balances.map((one) => Money.of(one.personal))).toString();
  const totals = { persons: balances.length, personal: total, employer: '0.00' };
  const opened = await finance.post<{ openingId: string }>(
    '/account-openings',
    {
      postingPeriod: first.plusMonths(-1).toString(),
      totals,
      balances,
      ledger: [
        { fund: 'pooled', accountCode: '1003', debit: pooled, credit: '0.00' },
        { fund: 'pooled', accountCode: '3001', debit: '0.00', credit: pooled },
        { fund: 'account', accountCode: '1003', debit: account, credit: '0.00' },
        { fund: 'account', accountCode: '3001', debit: '0.00', credit: account },
      ],
    },
    'seed-opening',
  );
  const proposed = await approver.list<{ openingId: string; digest: string }>('/account-openings?state=proposed');
  const shown = proposed.find((one) => one.openingId === opened.openingId);
  await approver.post(
    `/account-openings/${opened.openingId}/agreement`,
    { ...totals, digest: shown?.digest },
    'seed-opening-agreement',
  );
}

/** Every demand of a posting period. */
const demandsOf = (staff: CityStaff, period: YearMonth): Promise<Demand[]> =>
  staff.handler.list<Demand>(`/demands?postingPeriod=${period.toString()}`);

/** The agency's bank file of a month: some payments come without the demand's number, one belongs to nobody. */
function bankFile(account: string, demands: readonly Demand[], period: YearMonth): string {
  const lines = demands
    .filter((_, index) => pays(index))
    .map((demand, index) => [
      `${period.toCompact()}B${String(index + 1).padStart(6, '0')}`,
      bankDay(period),
      demand.amount,
      demand.employerName,
      '',
      index % 10 === 9 ? '社会保险费' : demand.demandNumber,
    ]);
  lines.push([`${period.toCompact()}X000001`, bankDay(period), '1234.56', '来款单位不明', '', '往来款']);
  const total = Money.sum(lines.map((line) => Money.of(line[2] ?? '0.00')));
  return [
    `HEAD,bank-lines,1,${account},${bankDay(period)}`,
    'bankNumber,valueDate,amount,payerName,payerAccount,reference',
    ...lines.map((line) => line.join(',')),
    `TAIL,${lines.length},${total.toString()}`,
    '',
  ].join('\n');
}

/** Answers the demand file as a tax office does: a receipt for each demand that is paid, with each person's part. */
function taxReceiptFile(account: string, demandFile: string, period: YearMonth): string {
  const rows = demandFile.split('\n').map((line) => line.split(','));
  const paid = new Map(
    rows
      .filter((row) => row[0] === 'DEMAND')
      .filter((_, index) => pays(index))
      .map((row, index) => [
        row[1] ?? '',
        { row, receipt: `${period.toCompact()}T${String(index + 1).padStart(6, '0')}` },
      ]),
  );
  const receipts = [...paid].map(([number, { row, receipt }]) => [
    'RECEIPT',
    receipt,
    bankDay(period),
    row[5] ?? '',
    row[3] ?? '',
    '',
    number,
  ]);
  const persons = rows.flatMap((row) => {
    const demand = row[0] === 'PERSON' ? paid.get(row[1] ?? '') : undefined;
    return demand ? [['PERSON', demand.receipt, row[2] ?? '', row[4] ?? '', row[6] ?? '', row[7] ?? '']] : [];
  });
  const total = Money.sum(receipts.map((row) => Money.of(row[3] ?? '0.00'))).toString();
  const detail = Money.sum(
    persons.flatMap((row) => [Money.of(row[4] ?? '0.00'), Money.of(row[5] ?? '0.00')]),
  ).toString();
  return [
    `HEAD,tax-receipts,1,${account},${bankDay(period)}`,
    ...[...receipts, ...persons].map((row) => row.join(',')),
    `TAIL,${receipts.length},${persons.length},${total},${detail}`,
    '',
  ].join('\n');
}

/** Takes the money of an assessed month in by the city's way of collection, and posts it. */
export async function collectMonth(
  staff: CityStaff,
  city: { code: string; taxCollects: boolean },
  period: YearMonth,
): Promise<void> {
  const { finance } = staff;
  const account = bankAccountOf(city.code);
  // What was taken in before an interruption is there, whole; only its posting may be left to do.
  const taken = await finance.list(`/bank-lines?from=${bankDay(period)}&to=${bankDay(period)}`);
  if (taken.length > 0) {
    await finance.post('/receipt-postings', {});
    return;
  }
  if (city.taxCollects) {
    const demands = await finance.text(`/tax-demand-file?postingPeriod=${period.toString()}`);
    await finance.upload(
      `/receipt-files?fileName=tax-${period.toCompact()}.csv`,
      taxReceiptFile(account, demands, period),
      'text/csv',
    );
  } else {
    await finance.upload(
      `/bank-files?fileName=bank-${period.toCompact()}.csv`,
      bankFile(account, await demandsOf(staff, period), period),
      'text/csv',
    );
  }
  await finance.post('/receipt-postings', {});
}

/**
 * Books the month's pensions as one entry of each fund, by two persons: until payment exists the expense is an
 * aggregate.
 */
export async function bookBenefits(staff: CityStaff, period: YearMonth, pensionsFen: bigint): Promise<void> {
  const account = Money.fromFen(pensionsFen / 8n).toString();
  const pooled = Money.fromFen(pensionsFen - pensionsFen / 8n).toString();
  const date = `${period.toString()}-25`;
  const move = (fund: string, amount: string) => [
    { fund, account: '1004', debit: amount },
    { fund, account: '1003', credit: amount },
  ];
  const pay = (fund: string, amount: string) => [
    { fund, account: '500101', debit: amount },
    { fund, account: '1004', credit: amount },
  ];
  for (const entry of [
    {
      rule: 'manual',
      summary: `${period.toString()} 拨付支出户`,
      lines: [...move('pooled', pooled), ...move('account', account)],
    },
    {
      rule: 'benefit-expense-aggregate',
      summary: `${period.toString()} 基本养老金（汇总）`,
      lines: [...pay('pooled', pooled), ...pay('account', account)],
    },
  ]) {
    const prepared = await staff.finance.post<{ manualEntryId: string }>(
      '/ledger/manual-entries',
      { date, ...entry },
      `seed-${entry.rule}-${period.toString()}`,
    );
    await approveEntry(staff, prepared.manualEntryId, `${entry.rule}-${period.toString()}`);
  }
}

/**
 * What a city remits of a month's pensions to its province: one part in fifty, so that the country has money between
 * its units.
 */
export const remittanceFen = (pensionsFen: bigint): bigint => pensionsFen / 50n;

/** A manual entry of the pooled fund, prepared by finance and approved by a second person. */
export async function bookByTwo(
  staff: Pick<CityStaff, 'finance' | 'approver'>,
  entry: { date: string; summary: string; lines: readonly object[] },
  key: string,
): Promise<void> {
  const prepared = await staff.finance.post<{ manualEntryId: string }>(
    '/ledger/manual-entries',
    { rule: 'manual', ...entry },
    `seed-${key}`,
  );
  await approveEntry(staff, prepared.manualEntryId, key);
}

/** The second person looks at what waits, and approves what was shown. */
async function approveEntry({ approver }: Pick<CityStaff, 'approver'>, id: string, key: string): Promise<void> {
  const waiting = await approver.list<{ manualEntryId: string; digest: string }>(
    '/ledger/manual-entries?state=prepared',
  );
  const digest = waiting.find((one) => one.manualEntryId === id)?.digest;
  await approver.post(`/ledger/manual-entries/${id}/approve`, { digest }, `seed-approve-${key}`);
}

/** The city books what it remits to its province 上解上级, named by counterpart and instrument. */
export async function remit(
  staff: CityStaff,
  parent: string,
  instrument: string,
  period: YearMonth,
  amountFen: bigint,
): Promise<void> {
  const amount = Money.fromFen(amountFen).toString();
  await bookByTwo(
    staff,
    {
      date: `${period.toString()}-26`,
      summary: `${period.toString()} 上解省级`,
      lines: [
        { fund: 'pooled', account: '5002', debit: amount, counterpartUnit: parent, instrumentNumber: instrument },
        { fund: 'pooled', account: '1003', credit: amount },
      ],
    },
    `remit-${period.toString()}`,
  );
}

/** Closes the month; what is soft and open is explained. Its datasets are sealed and sent by the node itself. */
export async function closeMonth(staff: CityStaff, period: YearMonth): Promise<void> {
  const checks = await staff.finance.get<{ id: string; severity: string; ok: boolean }[]>(
    `/closing/${period.toString()}/checks`,
  );
  const explanations = Object.fromEntries(
    checks
      .filter((check) => check.severity === 'soft' && !check.ok)
      .map((check) => [check.id, '示范数据：来款单位不明，正在查询']),
  );
  await staff.finance.post(
    `/closing/${period.toString()}/close-month`,
    { explanations },
    `seed-close-${period.toString()}`,
  );
}
