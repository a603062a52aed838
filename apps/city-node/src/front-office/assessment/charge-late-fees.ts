import type { Tx } from '@pnet/runtime';
import { demandNumber } from './assessment-statements.js';

/** Of which unit and posting period the demands are, by whom and when they are made. */
export interface LateFeeDemands {
  readonly unit: string;
  readonly scheme: string;
  /** YYYYMM. */
  readonly period: number;
  readonly collectionMode: string;
  readonly policyVersion: string;
  readonly dueOn: string;
  readonly at: string;
  readonly by: string;
}

/** What was demanded. */
export interface ChargedLateFees {
  readonly demands: number;
  readonly charges: number;
  readonly amount: string;
}

const REASON = '逾期未缴：社会保险法第八十六条';

/** Whose days up to which one bear a fee by which rule; the names are parameters of the select. */
export interface LateFeeSelect {
  /**
   * Yields `demand_id, employer_id, agency_code, accrued_from, accrued_through, principal, daily_rate, amount`; may
   * also ask for `:scheme`.
   */
  readonly select: string;
  readonly throughOn: string;
  readonly basis: 'paid' | 'overdue';
  readonly rates: string;
  readonly ceiling: 'none' | 'principal';
  readonly fromEmployer: string;
  readonly toEmployer: string;
}

/**
 * Makes one late-fee demand 滞纳金 for each employer of the select, with a charge for each of its rows. Days that bear one
 * already are refused by the database. Set-based, in the caller's transaction.
 */
export async function chargeLateFees(
  tx: Tx,
  of: LateFeeDemands,
  { select, throughOn, basis, rates, ceiling, fromEmployer, toEmployer }: LateFeeSelect,
): Promise<ChargedLateFees> {
  const { unit, scheme, period, collectionMode, policyVersion, dueOn, at, by } = of;
  const done = await tx.one<ChargedLateFees>(chargeBy(select), {
    throughOn,
    basis,
    rates,
    ceiling,
    fromEmployer,
    toEmployer,
    unit,
    scheme,
    period,
    collectionMode,
    policyVersion,
    dueOn,
    at,
    by,
    reason: REASON,
  });
  return done ?? { demands: 0, charges: 0, amount: '0.00' };
}

/** A cancelled late fee is not made again under its sequence, so that the digit for that has the hundreds. */
const NUMBER = demandNumber(
  { kind: "'36'", employer: 'employer_id', sequence: '(sequence_no % 100)', made: '(sequence_no / 100)' },
  { unit: ':unit', scheme: ':scheme::text', period: ':period::integer::text' },
);

const chargeBy = (select: string): string => `
  with asked as materialized (${select}),
  made as (
    select employer_id, max(sequence_no) as sequence_no from assessment.demand where scheme = :scheme and posting_period = :period and kind = 'late-fee' group by employer_id),
  head as materialized (
    select h.*, nextval('assessment.demand_id') as late_fee_demand_id, coalesce(m.sequence_no, 0) + 1 as sequence_no
    from (select employer_id, (array_agg(agency_code order by demand_id desc))[1] as agency_code, sum(amount) as amount from asked group by employer_id order by employer_id) h
    left join made m using (employer_id)),
  demand as (
    insert into assessment.demand (demand_id, demand_number, employer_id, scheme, posting_period, kind, sequence_no, category, collection_mode, agency_code, persons, wage_total, base_total,
      employer_amount, personal_amount, account_amount, late_fee, amount, remainder, policy_version, assessed_at, assessed_by, due_on)
    select late_fee_demand_id, ${NUMBER}, employer_id, :scheme, :period, 'late-fee', sequence_no, 'employee', :collectionMode, agency_code, 0, 0, 0,
      0, 0, 0, amount, amount, 0, :policyVersion, :at::timestamptz, :by, :dueOn::date
    from head
    returning amount),
  charge as (
    insert into assessment.demand_charge (demand_id, kind, charge_no, amount, accrued_from, accrued_through, principal, daily_rate, reason, charged_by, charged_at, for_demand_id)
    select h.late_fee_demand_id, 'late-fee', row_number() over (partition by h.late_fee_demand_id order by a.demand_id, a.accrued_from), a.amount, a.accrued_from, a.accrued_through, a.principal,
      a.daily_rate, :reason, :by, :at::timestamptz, a.demand_id
    from asked a join head h using (employer_id)
    returning 1)
  select (select count(*) from demand)::integer as demands, (select count(*) from charge)::integer as charges, (select coalesce(sum(amount), 0) from demand)::numeric(18,2)::text as amount`;
