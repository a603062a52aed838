import { useQuery } from '@tanstack/react-query';
import type { City } from './answers.js';
import { get, post, upload, withQuery } from './client.js';

/** One declaration in a list. */
export type DeclarationItem = City['DeclarationItem'];

/** An uploaded declaration file and what its check found. */
export type DeclarationFile = City['DeclarationFileItem'];

/** A row of a declaration file. */
export type FileRow = City['FileRowItem'];

export const useDemands = (employerId: string) =>
  useQuery({ queryKey: ['demands', employerId], queryFn: () => get('/demands', { employerId }) });
export const useAllocations = (demandId: string) =>
  useQuery({ queryKey: ['allocations', demandId], queryFn: () => get('/receipt-allocations', { demandId }) });

const running = (file: DeclarationFile | undefined): boolean =>
  file?.state === 'receiving' || file?.state === 'checking';
/** One file, polled while it is read or checked. */
export const useDeclarationFile = (fileId: string) =>
  useQuery({
    queryKey: ['declaration-file', fileId],
    queryFn: () => get('/declaration-files/{fileId}', { fileId }),
    refetchInterval: (query) => (running(query.state.data) ? 1_000 : false),
  });

/** First phase: sends the file, which is read and checked; nothing is declared yet. */
export const uploadDeclarationFile = (
  file: File,
  postingPeriod: string,
  onSent: (share: number) => void,
): Promise<{ fileId: string }> =>
  upload<{ fileId: string }>(withQuery('/declaration-files', { postingPeriod, fileName: file.name }), file, onSent);
/** Second phase: the correct rows become declarations that wait for review. */
export const confirmDeclarationFile = (fileId: string): Promise<{ declarations: number; lines: number }> =>
  post(`/declaration-files/${fileId}/confirmation`, {});
export const discardDeclarationFile = (fileId: string): Promise<{ state: string }> =>
  post(`/declaration-files/${fileId}/discard`, {});
