import { nothingStandsOut, type CloseCheck } from '@pnet/fund-ledger';

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
