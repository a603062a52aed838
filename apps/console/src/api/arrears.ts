import { useQuery } from '@tanstack/react-query';
import { DEFAULT_SCHEME } from '@pnet/standards';
import type { City } from './answers.js';
import { get } from './client.js';

/** Days of a demand that bear a late fee and have none yet. */
export type LateFeeSpan = City['LateFeeSpanView'];

/** A charge of a late-fee demand. */
export type LateFeeCharge = City['LateFeeChargeView'];

/** What a run came to. */
export type LateFeeOutcome = City['LateFeeOutcome'];

/** A deferral of an employer's demands. */
export type Deferral = City['DeferralView'];

const RUNS_MS = 1_000;

/** The last runs; asked again while one runs. */
export const useLateFeeRuns = () =>
  useQuery({
    queryKey: ['late-fee-runs'],
    queryFn: () => get('/late-fee-runs', { scheme: DEFAULT_SCHEME }),
    refetchInterval: (query) => (query.state.data?.some((run) => run.state === 'open') ? RUNS_MS : false),
  });

/** What an employer owes after its day, with its last reminder. */
export type Arrears = City['ArrearsView'];

/** A reminder that was issued. */
export type Reminder = City['ReminderView'];
