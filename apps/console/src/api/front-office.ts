import { useQuery } from '@tanstack/react-query';
import type { PensionScheme } from '@pnet/standards';
import type { City } from './answers.js';
import { get, read } from './client.js';
import type { DeclarationItem } from './contributions.js';
import type { Page } from './paging.js';

/** A queue of the start page with how many wait in it. */
export type WorkQueue = City['WorkQueueView'];

/** A person's month in a declaration; masked. */
export type DeclarationLine = City['DeclarationLineItem'];

/** A person's month in a demand; masked. */
export type DemandLine = City['DemandLineView'];

/** What an assessment came to. */
export type AssessmentOutcome = City['AssessmentOutcome'];

/** A line that an assessment left out. */
export type ExcludedLine = City['ExcludedLine'];

/** A cancellation that waits for its second person. */
export type Cancellation = City['OpenCancellation'];

const QUEUES_MS = 60_000;
const RUNS_MS = 1_000;

/** What waits for who is logged in; read again while the page is open. */
export const useWorkQueues = () =>
  useQuery({ queryKey: ['work-queues'], queryFn: () => get('/work-queues'), refetchInterval: QUEUES_MS });

export const useDeclaration = (declarationId: string) =>
  useQuery({
    queryKey: ['declaration', declarationId],
    queryFn: () => get('/declarations/{declarationId}', { declarationId }),
  });

/**
 * The last approved list of an employer and scheme before a period, of which the next one is the change; null where
 * none is.
 */
export const useLastList = (employerId: string | undefined, scheme: string, before?: string) =>
  useQuery({
    queryKey: ['last-list', employerId, scheme, before],
    queryFn: async () => {
      const page = await read<Page<DeclarationItem>>('/declarations', {
        employerId,
        status: 'approved',
        sort: '-postingPeriod',
        limit: 20,
      });
      return (
        page.items.find(
          (one) =>
            one.sequenceNo === 1 && one.scheme === scheme && (before === undefined || one.postingPeriod < before),
        ) ?? null
      );
    },
    enabled: employerId !== undefined && employerId !== '',
  });

/** The last runs of a period; asked again while one runs, or while the caller says so. */
export const useAssessmentRuns = (scheme: PensionScheme, postingPeriod: string | undefined, isWatched: boolean) =>
  useQuery({
    queryKey: ['assessment-runs', scheme, postingPeriod],
    queryFn: () => get('/assessments/runs', { scheme, postingPeriod: postingPeriod ?? '' }),
    enabled: postingPeriod !== undefined,
    refetchInterval: (query) => (isWatched || query.state.data?.some((run) => run.state === 'open') ? RUNS_MS : false),
  });

/** One demand with its contribution months. */
export const useDemand = (demandId: string) =>
  useQuery({ queryKey: ['demand', demandId], queryFn: () => get('/demands/{demandId}', { demandId }) });
