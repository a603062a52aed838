import { useQuery } from '@tanstack/react-query';
import { get } from './client.js';
import type { ControlTotals } from './warehouse.js';

/** A check of the close with what it found. */
export interface CloseCheck { readonly id: string; readonly title: { readonly zh: string; readonly en: string }; readonly severity: 'hard' | 'soft'; readonly ok: boolean; readonly count: number; readonly detail: string }

/** A close of a month. */
export interface MonthClose {
  readonly period: string; readonly closeNo: number; readonly state: string; readonly closedBy: string; readonly closedAt: string; readonly reopenedAt: string | null; readonly checks: readonly CloseCheck[]; readonly explanations: Readonly<Record<string, string>>;
}

/** A sealed version of this node with its deliveries. */
export interface Submission {
  readonly submissionId: string; readonly definitionId: string; readonly period: string; readonly version: number; readonly rows: string; readonly digest: string; readonly policyVersion: string; readonly knownAt: string; readonly sealedAt: string;
  readonly totals: ControlTotals;
  readonly deliveries: readonly { readonly target: string; readonly role: string; readonly phase: string; readonly outcome: string | null; readonly attempts: number; readonly errorCode: string | null; readonly receiptedAt: string | null }[];
}

/** A period of the books. */
export interface LedgerPeriod { readonly scheme: string; readonly fund: string; readonly month: string; readonly state: string }

export const useMonthCloses = () => useQuery({ queryKey: ['closing'], queryFn: () => get<MonthClose[]>('/closing') });
export const useChecks = (period: string | undefined) => useQuery({ queryKey: ['closing-checks', period], queryFn: () => get<CloseCheck[]>(`/closing/${period ?? ''}/checks`), enabled: period !== undefined });
export const useSubmissions = () => useQuery({ queryKey: ['summary'], queryFn: () => get<Submission[]>('/summary'), refetchInterval: 10_000 });
export const useLedgerPeriods = () => useQuery({ queryKey: ['ledger-periods'], queryFn: () => get<LedgerPeriod[]>('/ledger/periods') });
