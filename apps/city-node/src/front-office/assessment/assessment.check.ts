import { nothingStandsOut, type CloseCheck } from '@pnet/fund-ledger';

/** The batch over the month has come to its end. */
export const assessmentFinished: CloseCheck = {
  id: 'assessment-finished',
  severity: 'hard',
  daily: false,
  title: { zh: '核定批次全部完成', en: 'Assessment runs finished' },
  run: (tx, { period }) =>
    nothingStandsOut(
      tx,
      { zh: '核定批次', en: 'assessment run' },
      `
    select assessment_run_id as what from assessment.assessment_run where posting_period = $1 and state = 'open'`,
      [period.number],
    ),
};
