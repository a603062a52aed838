import { ListOf, selectOf, type Select } from '@pnet/runtime';

/** One thing that did not agree between receipts and demands; amounts in yuan. */
export interface DifferenceView {
  readonly differenceId: string;
  readonly kind: string;
  readonly bankLineId: string;
  readonly valueDate: string;
  readonly payerName: string;
  readonly demandNumber: string | null;
  readonly amount: string;
  readonly foundAt: Date;
  readonly settled: boolean;
}

/** Part of a receipt that pays a demand. */
export interface AllocationView {
  readonly allocationId: string;
  readonly bankLineId: string;
  readonly valueDate: string;
  readonly demandNumber: string;
  readonly amount: string;
  readonly rule: string;
  readonly state: string;
  readonly creditedOn: string;
  readonly creditedEmployer: string;
  readonly creditedPersonal: string;
  readonly creditedAccount: string;
  readonly creditedLateFee: string;
  readonly creditedInterest: string;
}

/** The list of differences. */
export const differenceList = new ListOf<DifferenceView>({
  name: 'receipt-differences',
  columns: [
    'differenceId',
    'kind',
    'bankLineId',
    'valueDate',
    'payerName',
    'demandNumber',
    'amount',
    'foundAt',
    'settled',
  ],
  key: ['differenceId'],
  sort: { differenceId: true, valueDate: true, amount: true, kind: true },
  order: 'differenceId',
  totals: ['amount'],
});

/** Differences of a scheme: open ones unless all are asked for; days of the receipt, inclusive. */
export const differencesOf = (filter: {
  scheme: string;
  all?: boolean;
  kind?: string | undefined;
  receivedFrom?: string | undefined;
  receivedTo?: string | undefined;
}): Select<DifferenceView> =>
  selectOf<DifferenceView>(
    `
    select f.difference_id as "differenceId", f.kind, f.bank_line_id as "bankLineId", b.value_date as "valueDate", b.payer_name as "payerName", d.demand_number as "demandNumber",
      f.amount, f.found_at as "foundAt", f.settled_at is not null as settled
    from collection.difference f join treasury.bank_line b on b.bank_line_id = f.bank_line_id left join assessment.demand d on d.demand_id = f.demand_id
    where f.scheme = :scheme and (:all::boolean or f.settled_at is null) and (:kind::text is null or f.kind = :kind)
      and (:receivedFrom::date is null or b.value_date >= :receivedFrom) and (:receivedTo::date is null or b.value_date <= :receivedTo)`,
    {
      scheme: filter.scheme,
      all: filter.all ?? false,
      kind: filter.kind ?? null,
      receivedFrom: filter.receivedFrom ?? null,
      receivedTo: filter.receivedTo ?? null,
    },
  );

/** The list of allocations. */
export const allocationList = new ListOf<AllocationView>({
  name: 'receipt-allocations',
  columns: [
    'allocationId',
    'bankLineId',
    'valueDate',
    'demandNumber',
    'amount',
    'rule',
    'state',
    'creditedOn',
    'creditedEmployer',
    'creditedPersonal',
    'creditedAccount',
    'creditedLateFee',
    'creditedInterest',
  ],
  key: ['allocationId'],
  sort: { allocationId: true, valueDate: true, amount: true },
  order: 'allocationId',
  totals: ['amount', 'creditedEmployer', 'creditedPersonal', 'creditedAccount', 'creditedLateFee', 'creditedInterest'],
});

/** Allocations of one demand or one bank line. */
export const allocationsOf = (filter: {
  demandId?: string | undefined;
  bankLineId?: string | undefined;
}): Select<AllocationView> =>
  selectOf<AllocationView>(
    `
    select a.allocation_id as "allocationId", a.bank_line_id as "bankLineId", b.value_date as "valueDate", d.demand_number as "demandNumber", a.amount, a.rule, a.state,
      a.credited_on as "creditedOn", a.credited_employer as "creditedEmployer", a.credited_personal as "creditedPersonal", a.credited_account as "creditedAccount",
      a.credited_late_fee as "creditedLateFee", a.credited_interest as "creditedInterest"
    from collection.allocation a join treasury.bank_line b on b.bank_line_id = a.bank_line_id join assessment.demand d on d.demand_id = a.demand_id
    where a.state <> 'planned' and (a.demand_id = :demandId::bigint or a.bank_line_id = :bankLineId::bigint)`,
    { demandId: filter.demandId ?? null, bankLineId: filter.bankLineId ?? null },
  );

/** A person's line of a receipt that does not agree with the demand; month `YYYY-MM`, amounts in yuan. */
export interface DetailDifference {
  readonly rowNo: number;
  readonly documentNumber: string;
  readonly contributionMonth: string;
  readonly employerAmount: string;
  readonly personalAmount: string;
  readonly outcome: string;
}

/** The list of lines of a detail that do not agree. */
export const detailDifferenceList = new ListOf<DetailDifference>({
  name: 'detail-differences',
  columns: ['rowNo', 'documentNumber', 'contributionMonth', 'employerAmount', 'personalAmount', 'outcome'],
  key: ['rowNo'],
  sort: { rowNo: true, contributionMonth: true, employerAmount: true },
  order: 'rowNo',
  totals: ['employerAmount', 'personalAmount'],
});

/** What a tax receipt's detail that does not agree with the demand says. Personal data: mask it, or audit the read. */
export const detailDifferencesOf = (bankLineId: string): Select<DetailDifference> =>
  selectOf<DetailDifference>(
    `
    select row_no as "rowNo", document_number as "documentNumber", to_char(contribution_month, 'FM0000-00') as "contributionMonth", employer_amount as "employerAmount",
      personal_amount as "personalAmount", outcome from collection.receipt_detail where bank_line_id = :bankLineId and outcome <> 'agrees'`,
    { bankLineId },
  );
