import { nothingStandsOut, type CloseCheck } from '@pnet/fund-ledger';
import { DISAGREEING_CHARGES } from './late-fee-statements.js';

/** No run of late fees is under way. */
export const lateFeesFinished: CloseCheck = {
  id: 'late-fees-finished',
  severity: 'hard',
  daily: false,
  title: { zh: '滞纳金批次全部完成', en: 'Late-fee runs finished' },
  run: (tx, { period }) =>
    nothingStandsOut(
      tx,
      { zh: '滞纳金批次', en: 'late-fee run' },
      `
    select late_fee_run_id as what from collection.late_fee_run where posting_period = $1 and state = 'open'`,
      [period.number],
    ),
};

/** No late fee stands that the money contradicts. */
export const lateFeesAgree: CloseCheck = {
  id: 'late-fees-agree',
  severity: 'soft',
  daily: false,
  title: { zh: '滞纳金与到账一致', en: 'Late fees agree with the money' },
  run: (tx) =>
    nothingStandsOut(
      tx,
      { zh: '滞纳金核定', en: 'late-fee demand' },
      `
    select distinct late_fee_number as what from (${DISAGREEING_CHARGES}) c`,
      [],
    ),
};

/** Every allocation up to the day is posted. */
export const allocationsPosted: CloseCheck = {
  id: 'allocations-posted',
  severity: 'hard',
  daily: true,
  title: { zh: '分配的到账全部入账', en: 'All allocations posted' },
  run: (tx, { through }) =>
    nothingStandsOut(
      tx,
      { zh: '分配', en: 'allocation' },
      `
    select allocation_id as what from collection.allocation where state = 'planned' and credited_on <= $1`,
      [through.toString()],
    ),
};
