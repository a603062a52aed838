import { useQuery } from '@tanstack/react-query';
import { get, post, upload, withQuery } from './client.js';
import { useCursorList } from './paging.js';

/** One declaration in a list. */
export interface DeclarationItem {
  readonly declarationId: string; readonly employerId: string; readonly employerName: string; readonly scheme: string; readonly postingPeriod: string; readonly sequenceNo: number; readonly agencyCode: string; readonly status: string;
  readonly persons: number; readonly added: number; readonly removed: number; readonly wageTotal: string; readonly fileId: string | null; readonly maker: string; readonly submittedAt: string;
  readonly checker: string | null; readonly reviewedAt: string | null; readonly reviewNote: string | null;
}

/** A demand; yuan as text. */
export interface Demand {
  readonly demandId: string; readonly demandNumber: string; readonly employerId: string; readonly employerName: string; readonly scheme: string; readonly postingPeriod: string; readonly kind: string; readonly collectionMode: string;
  readonly persons: number; readonly wageTotal: string; readonly baseTotal: string; readonly employerAmount: string; readonly personalAmount: string; readonly accountAmount: string; readonly amount: string; readonly remainder: string;
  readonly collectedAmount: string; readonly status: string; readonly policyVersion: string;
}

/** Part of a receipt that went to a demand. */
export interface Allocation {
  readonly allocationId: string; readonly bankLineId: string; readonly valueDate: string; readonly demandNumber: string; readonly amount: string; readonly rule: string; readonly state: string; readonly creditedOn: string;
  readonly creditedEmployer: string; readonly creditedPersonal: string; readonly creditedAccount: string;
}

/** An uploaded declaration file and what its check found. */
export interface DeclarationFile {
  readonly fileId: string; readonly fileName: string; readonly postingPeriod: string; readonly scheme: string; readonly state: 'receiving' | 'checking' | 'checked' | 'confirmed' | 'discarded' | 'failed';
  readonly done: number; readonly total: number | null; readonly sha256: string | null; readonly encoding: string | null; readonly rows: number | null; readonly correctRows: number | null; readonly wrongRows: number | null;
  readonly employers: number | null; readonly notListed: number | null; readonly wageTotal: string | null; readonly error: { readonly code: string; readonly detail: string } | null;
  readonly maker: string; readonly receivedAt: string; readonly checkedAt: string | null; readonly confirmedAt: string | null;
}

/** A row of a declaration file. */
export interface FileRow {
  readonly row: number; readonly personId: string | null; readonly employerId: string | null; readonly name: string | null; readonly documentNumber: string | null; readonly contributionMonth: string | null;
  readonly changeKind: string | null; readonly declaredWage: string | null; readonly errors: readonly { readonly code: string; readonly column: string; readonly detail: string }[];
}

export const useDeclarations = (employerId: string) => useCursorList<DeclarationItem>('/declarations', { employerId });
export const useDemands = (employerId: string) => useQuery({ queryKey: ['demands', employerId], queryFn: () => get<Demand[]>('/demands', { employerId }) });
export const useAllocations = (demandId: string) => useQuery({ queryKey: ['allocations', demandId], queryFn: () => get<Allocation[]>('/receipt-allocations', { demandId }) });

const running = (file: DeclarationFile | undefined): boolean => file?.state === 'receiving' || file?.state === 'checking';
export const useDeclarationFiles = () => useCursorList<DeclarationFile>('/declaration-files', {});
/** One file, polled while it is read or checked. */
export const useDeclarationFile = (fileId: string) => useQuery({ queryKey: ['declaration-file', fileId], queryFn: () => get<DeclarationFile>(`/declaration-files/${fileId}`), refetchInterval: (query) => (running(query.state.data) ? 1_000 : false) });
export const useFileRows = (fileId: string, kind: 'correct' | 'wrong') => useCursorList<FileRow>(`/declaration-files/${fileId}/rows`, { kind });

/** First phase: sends the file, which is read and checked; nothing is declared yet. */
export const uploadDeclarationFile = (file: File, postingPeriod: string, onSent: (share: number) => void): Promise<{ fileId: string }> =>
  upload<{ fileId: string }>(withQuery('/declaration-files', { postingPeriod, fileName: file.name }), file, onSent);
/** Second phase: the correct rows become declarations that wait for review. */
export const confirmDeclarationFile = (fileId: string): Promise<{ declarations: number; lines: number }> => post(`/declaration-files/${fileId}/confirmation`, {});
export const discardDeclarationFile = (fileId: string): Promise<{ state: string }> => post(`/declaration-files/${fileId}/discard`, {});
