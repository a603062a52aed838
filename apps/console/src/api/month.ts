import { useQuery } from '@tanstack/react-query';
import type { City } from './answers.js';
import { get } from './client.js';
import { allRows } from './paging.js';

/** A check of the close with what it found. */
export type CloseCheck = City['CheckResult'];

/** A close of a month. */
export type MonthClose = City['MonthCloseRow'];

/** A sealed version of this node with its deliveries. */
export type Submission = City['SubmissionView'];

/** An assessment that stopped, with all its figures. */
export type AssessmentHold = City['AssessmentHold'];

export const useChecks = (period: string | undefined) =>
  useQuery({
    queryKey: ['closing-checks', period],
    queryFn: () => get('/closing/{period}/checks', { period: period ?? '' }),
    enabled: period !== undefined,
  });
export const useSubmissions = () =>
  useQuery({ queryKey: ['summary'], queryFn: () => allRows<Submission>('/summary'), refetchInterval: 10_000 });
export const useLedgerPeriods = () =>
  useQuery({ queryKey: ['ledger-periods'], queryFn: () => allRows<City['PeriodRow']>('/ledger/periods') });

export const useAssessmentHolds = (postingPeriod: string) =>
  useQuery({
    queryKey: ['assessment-holds', postingPeriod],
    queryFn: () => allRows<AssessmentHold>('/assessments/holds', { postingPeriod }),
  });
