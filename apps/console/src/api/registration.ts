import { useQuery } from '@tanstack/react-query';
import type { City } from './answers.js';
import { get, post } from './client.js';
import { allRows } from './paging.js';

/** A month in a person's account. */
export type ContributionRecord = City['ContributionRecordView'];

/** One employer in a list. */
export type EmployerItem = City['EmployerItem'];

/** A change of registered data, with what stood before. */
export type RegisteredChange = EmployerRecord['changes'][number];

/** One employer with all its data. */
export type EmployerRecord = City['EmployerRecord'];

/** One person in an employer's list. */
export type EmployerPerson = City['EmployerPersonItem'];

/** One person in a list; masked. */
export type PersonItem = City['PersonItem'];

/** One person with relations, status line, retirement and changes; masked unless `unmasked`. */
export type PersonRecord = City['PersonRecord'];

export const useEmployer = (employerId: string) =>
  useQuery({ queryKey: ['employer', employerId], queryFn: () => get('/employers/{employerId}', { employerId }) });
export const usePerson = (personId: string) =>
  useQuery({ queryKey: ['person', personId], queryFn: () => get('/persons/{personId}', { personId }) });
export const useAccount = (personId: string) =>
  useQuery({
    queryKey: ['account', personId],
    queryFn: () => get('/persons/{personId}/account', { personId }),
    retry: false,
  });
export const useContributions = (personId: string) =>
  useQuery({
    queryKey: ['contributions', personId],
    queryFn: () => allRows<ContributionRecord>(`/persons/${personId}/contributions`),
    retry: false,
  });

/** Shows a person in clear, for a purpose that is logged with who looked. */
export const unmaskPerson = (personId: string, purpose: string): Promise<PersonRecord> =>
  post<PersonRecord>(`/persons/${personId}/unmasked`, {}, { headers: { 'x-purpose': encodeURIComponent(purpose) } });
