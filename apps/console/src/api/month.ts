import { useQuery } from '@tanstack/react-query';
import type { City } from './answers.js';
import { get } from './client.js';

/** A check of the close with what it found. */
export type CloseCheck = City['CheckResult'];

/** A close of a month. */
export type MonthClose = City['MonthCloseRow'];

/** A sealed version of this node with its deliveries. */
export type Submission = City['SubmissionView'];

/** An assessment that stopped, with all its figures. */
export type AssessmentHold = City['AssessmentHold'];

export const useMonthCloses = () => useQuery({ queryKey: ['closing'], queryFn: () => get('/closing') });
export const useChecks = (period: string | undefined) =>
  useQuery({
    queryKey: ['closing-checks', period],
    queryFn: () => get('/closing/{period}/checks', { period: period ?? '' }),
    enabled: period !== undefined,
  });
export const useSubmissions = () =>
  useQuery({ queryKey: ['summary'], queryFn: () => get('/summary'), refetchInterval: 10_000 });
export const useLedgerPeriods = () => useQuery({ queryKey: ['ledger-periods'], queryFn: () => get('/ledger/periods') });

export const useAssessmentHolds = (period: string) =>
  useQuery({ queryKey: ['assessment-holds', period], queryFn: () => get('/assessments/holds', { period }) });
