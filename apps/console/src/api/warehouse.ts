import { useQuery, keepPreviousData } from '@tanstack/react-query';
import type { Upper } from './answers.js';
import { get } from './client.js';
import { useCursorList, type ListControl, type Page } from './paging.js';

export type Standing = Coverage['status'];
export type DatasetId = 'PI01' | 'PI02' | 'PI03' | 'PI05' | 'PI10';

/** A reporting unit of the tree. */
export type Unit = Upper['UnitInTree'];

/** One unit and month; amounts in yuan as text, null = nothing arrived. */
export type SeriesPoint = Upper['SeriesPoint'];

/** A published year of a region, with its source; never a figure of this network. */
export type PublishedFigure = Upper['PublishedFigure'];

/** Gross − eliminated − in transit = net; yuan as text. */
export type Figure = Upper['Figure'];
export type BookFigures = Upper['BookFigures'];
export type Coverage = Upper['Coverage'];

/** Totals of a unit with everything below it. */
export type UnitTotals = Upper['UnitTotals'];

/** A sealed version that stands here. */
export type LoadedVersion = Upper['LoadedVersion'];

export type Finding = ArrivedVersion['findings'][number];
export type Approval = ArrivedVersion['approvals'][number];

/** Row count and sums by scheme and name, in whole fen or persons; null = not reported. */
export type ControlTotals = Upper['ControlTotals'];

/** A version that arrived, with what was found and signed. */
export type ArrivedVersion = Upper['ArrivedVersion'];

export type DatasetVersions = Upper['DatasetVersions'];

/** A line of a unit's ledger totals; yuan as text, debit positive. */
export type LedgerLine = Upper['LedgerLine'];

export type CellState = Upper['CellState'];
export type MatrixCell = Upper['MatrixCell'];
export type FiveNumbers = Upper['FiveNumbers'];
export type ReportingMatrix = Upper['ReportingMatrix'];

export type IndicatorValue = Upper['IndicatorValue'];
export interface UnitIndicators {
  readonly unit: string;
  readonly name: string;
  readonly depth: number;
  readonly indicators: readonly IndicatorValue[];
}

export type TopologyNode = Upper['TopologyNode'];

export interface Range {
  readonly from: string;
  readonly to: string;
}

/** Month by month, of the unit alone or of its children. */
export const useSeries = (range: Range, by: 'unit' | 'children') =>
  useQuery({
    queryKey: ['series', range, by],
    queryFn: () => get('/series', { ...range, by }),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });

/** Totals of a unit and month, and of its children. */
export const useTotals = (unit: string, period: string | undefined) =>
  useQuery({
    queryKey: ['totals', unit, period],
    enabled: period !== undefined,
    queryFn: () => get('/totals', { unit, from: period, to: period }),
  });

/** The sealed versions that a figure of a unit and month is made of. */
export const useVersionsBelow = (unit: string, dataset: DatasetId, period: string | undefined) =>
  useQuery({
    queryKey: ['drill-units', unit, dataset, period],
    enabled: period !== undefined,
    queryFn: () => get('/drill/units', { unit, dataset, period }),
  });

/** All versions of a unit's dataset of a month. */
export const useDatasetVersions = (unit: string, dataset: DatasetId, period: string) =>
  useQuery({
    queryKey: ['drill-version', unit, dataset, period],
    queryFn: () => get('/drill/version', { unit, dataset, period }),
    retry: false,
  });

/** Ledger totals of a unit's month. */
export const useLedgerLines = (unit: string, period: string) =>
  useQuery({
    queryKey: ['drill-ledger', unit, period],
    queryFn: () => get('/drill/ledger', { unit, period }),
  });

type FactPage = Page<Readonly<Record<string, string | null>>> & { readonly definitionVersion: string | null };

/** The rows of a unit's dataset, a page at a time. */
export const useFactRows = (unit: string, dataset: DatasetId, period: string, control: ListControl) =>
  useCursorList<Readonly<Record<string, string | null>>, FactPage>('/drill/rows', control, {
    fixed: { unit, dataset, period },
  });

/** Indicators of the node's own unit and its children in a month. */
export const useIndicators = (period: string | undefined) =>
  useQuery({
    queryKey: ['indicators', period],
    enabled: period !== undefined,
    placeholderData: keepPreviousData,
    queryFn: () => get('/indicators', { period }),
  });

/** Units × months of one dataset. */
export const useMatrix = (dataset: DatasetId, range: Range) =>
  useQuery({
    queryKey: ['matrix', dataset, range],
    queryFn: () => get('/reporting-matrix', { dataset, ...range }),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });

/** Published figures of every region. */
export const usePublished = () =>
  useQuery({
    queryKey: ['statistics'],
    queryFn: () => get('/statistics'),
    staleTime: 300_000,
  });

/** The tree of nodes, polled. */
export const useTopology = () =>
  useQuery({ queryKey: ['topology'], queryFn: () => get('/topology'), refetchInterval: 5_000 });
