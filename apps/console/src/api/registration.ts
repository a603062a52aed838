import { useQuery } from '@tanstack/react-query';
import { get, post } from './client.js';
import { useCursorList } from './paging.js';

export type EmployerStatus = 'active' | 'suspended' | 'cancelled';

/** One employer in a list. */
export interface EmployerItem {
  readonly employerId: string; readonly unifiedCreditCode: string; readonly name: string; readonly agencyCode: string; readonly category: string; readonly economicType: string; readonly status: EmployerStatus;
}

/** A change of registered data, with what stood before. */
export interface RegisteredChange { readonly item: string; readonly oldValue: string | null; readonly newValue: string | null; readonly effectiveOn: string; readonly reason: string; readonly recordedAt: string; readonly recordedBy: string }

/** One employer with all its data. */
export interface EmployerRecord extends EmployerItem {
  readonly industry: string | null; readonly legalRepresentative: string | null; readonly contactName: string | null; readonly contactMobile: string | null; readonly address: string | null; readonly taxAuthority: string | null;
  readonly bankName: string | null; readonly bankAccountName: string | null; readonly bankAccountNumber: string | null; readonly registeredOn: string; readonly statusOn: string; readonly recordedAt: string; readonly recordedBy: string;
  readonly open: { readonly relations: number }; readonly changes: readonly RegisteredChange[];
}

/** One person in an employer's list. */
export interface EmployerPerson { readonly personId: string; readonly name: string; readonly documentNumber: string; readonly startMonth: string; readonly endMonth: string | null; readonly category: string }

/** One person in a list; masked. */
export interface PersonItem { readonly personId: string; readonly documentType: string; readonly documentNumber: string; readonly name: string; readonly sex: string; readonly birthDate: string; readonly agencyCode: string }

/** One person with relations, status line, retirement and changes; masked unless `unmasked`. */
export interface PersonRecord extends PersonItem {
  readonly ethnicity: string | null; readonly householdKind: string | null; readonly startedWorkOn: string | null; readonly firstInsuredMonth: string | null; readonly migrantWorker: boolean;
  readonly mobile: string | null; readonly bankName: string | null; readonly bankAccountNumber: string | null; readonly recordedAt: string; readonly recordedBy: string;
  readonly relations: readonly { readonly employerId: string; readonly employerName: string; readonly scheme: string; readonly startMonth: string; readonly endMonth: string | null; readonly category: string; readonly recordedAt: string }[];
  readonly statusLine: readonly { readonly scheme: string; readonly status: string; readonly effectiveOn: string; readonly reason: string; readonly recordedAt: string; readonly supersededAt: string | null }[];
  readonly retirements: readonly { readonly scheme: string; readonly retirementMonth: string; readonly monthlyPension: string }[];
  readonly changes: readonly RegisteredChange[];
  readonly unmasked: boolean;
}

/** A person's account on today's date; yuan as text. */
export interface Account {
  readonly scheme: string; readonly state: string; readonly openedMonth: string; readonly openingMonth: string | null; readonly openingPersonal: string; readonly openingEmployer: string;
  readonly creditedPersonal: string; readonly creditedEmployer: string; readonly balance: string; readonly months: number;
}

/** One contribution record. */
export interface ContributionRecord {
  readonly contributionMonth: string; readonly postingPeriod: string; readonly kind: string; readonly employerId: string; readonly base: string; readonly employerAmount: string; readonly personalAmount: string;
  readonly accountPersonal: string; readonly accountEmployer: string; readonly creditedOn: string; readonly demandId: string; readonly recordNo: string; readonly reversed: boolean;
}

export const useEmployers = (query: string | undefined) => useCursorList<EmployerItem>('/employers', { query });
export const useEmployer = (employerId: string) => useQuery({ queryKey: ['employer', employerId], queryFn: () => get<EmployerRecord>(`/employers/${employerId}`) });
export const useEmployerPersons = (employerId: string, open: boolean) => useCursorList<EmployerPerson>(`/employers/${employerId}/persons`, { open: String(open) });
export const usePersons = (query: string | undefined) => useCursorList<PersonItem>('/persons', { query }, query !== undefined);
export const usePerson = (personId: string) => useQuery({ queryKey: ['person', personId], queryFn: () => get<PersonRecord>(`/persons/${personId}`) });
export const useAccount = (personId: string) => useQuery({ queryKey: ['account', personId], queryFn: () => get<Account>(`/persons/${personId}/account`), retry: false });
export const useContributions = (personId: string) => useQuery({ queryKey: ['contributions', personId], queryFn: () => get<ContributionRecord[]>(`/persons/${personId}/contributions`), retry: false });

/** Shows a person in clear, for a purpose that is logged with who looked. */
export const unmaskPerson = (personId: string, purpose: string): Promise<PersonRecord> => post<PersonRecord>(`/persons/${personId}/unmasked`, {}, { headers: { 'x-purpose': encodeURIComponent(purpose) } });
