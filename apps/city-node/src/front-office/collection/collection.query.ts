import type { Tx } from '@pnet/runtime';

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

/** Differences of a scheme, open ones unless asked for all, oldest first, at most 500 after `afterId`. */
export function differences(
  tx: Tx,
  filter: { scheme: string; all?: boolean; afterId?: string },
): Promise<DifferenceView[]> {
  return tx.rows<DifferenceView>(
    `
    select f.difference_id as "differenceId", f.kind, f.bank_line_id as "bankLineId", b.value_date as "valueDate", b.payer_name as "payerName", d.demand_number as "demandNumber",
      f.amount, f.found_at as "foundAt", f.settled_at is not null as settled
    from collection.difference f join treasury.bank_line b on b.bank_line_id = f.bank_line_id left join assessment.demand d on d.demand_id = f.demand_id
    where f.scheme = $1 and ($2::boolean or f.settled_at is null) and f.difference_id > $3 order by f.difference_id limit 500`,
    [filter.scheme, filter.all ?? false, filter.afterId ?? '0'],
  );
}

/** Allocations of one demand or one bank line. */
export function allocations(tx: Tx, filter: { demandId?: string; bankLineId?: string }): Promise<AllocationView[]> {
  return tx.rows<AllocationView>(
    `
    select a.allocation_id as "allocationId", a.bank_line_id as "bankLineId", b.value_date as "valueDate", d.demand_number as "demandNumber", a.amount, a.rule, a.state,
      a.credited_on as "creditedOn", a.credited_employer as "creditedEmployer", a.credited_personal as "creditedPersonal", a.credited_account as "creditedAccount",
      a.credited_late_fee as "creditedLateFee", a.credited_interest as "creditedInterest"
    from collection.allocation a join treasury.bank_line b on b.bank_line_id = a.bank_line_id join assessment.demand d on d.demand_id = a.demand_id
    where a.state <> 'planned' and (a.demand_id = $1::bigint or a.bank_line_id = $2::bigint) order by a.allocation_id limit 500`,
    [filter.demandId ?? null, filter.bankLineId ?? null],
  );
}

/** A person's line of a receipt that does not agree with the demand; month YYYYMM, amounts in yuan. */
export interface DetailDifference {
  readonly rowNo: number;
  readonly documentNumber: string;
  readonly contributionMonth: number;
  readonly employerAmount: string;
  readonly personalAmount: string;
  readonly outcome: string;
}

/** What a tax receipt's detail that does not agree with the demand says, by row. Personal data: audit the read. */
export function detailDifferences(tx: Tx, bankLineId: string): Promise<DetailDifference[]> {
  return tx.rows<DetailDifference>(
    `
    select row_no as "rowNo", document_number as "documentNumber", contribution_month as "contributionMonth", employer_amount as "employerAmount",
      personal_amount as "personalAmount", outcome from collection.receipt_detail where bank_line_id = $1 and outcome <> 'agrees' order by row_no limit 500`,
    [bankLineId],
  );
}
