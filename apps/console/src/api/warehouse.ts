import { useQuery, keepPreviousData } from '@tanstack/react-query';
import { get } from './client.js';
import type { Tier } from './node.js';

export type Standing = 'official' | 'provisional' | 'none';
export type DatasetId = 'PI01' | 'PI02' | 'PI03' | 'PI05';

/** A reporting unit of the tree. */
export interface Unit {
  readonly code: string; readonly name: string; readonly kind: string; readonly tier: Tier; readonly regionCode: string;
  readonly parentCode: string | null; readonly comparisonParentCode: string | null; readonly depth: number;
}

/** Persons as text; null = not reported. */
export interface People { readonly insured: string | null; readonly employees: string | null; readonly retirees: string | null; readonly payers: string | null }

/** One unit and month; amounts in yuan as text, null = nothing arrived. */
export interface SeriesPoint {
  readonly unit: string; readonly period: string; readonly status: Standing; readonly expected: number; readonly loaded: number;
  readonly income: string | null; readonly expense: string | null; readonly balance: string | null; readonly people: People;
}

/** A published year of a region, with its source; never a figure of this network. */
export interface PublishedFigure {
  readonly regionCode: string; readonly year: number;
  readonly insured: string | null; readonly employees: string | null; readonly retirees: string | null;
  readonly income: string | null; readonly expense: string | null; readonly closingBalance: string | null;
  readonly residual: string | null; readonly statedResidual: string | null; readonly coverage: string; readonly mark: string;
  readonly sourceId: string; readonly source: string; readonly citation: string;
  readonly cautions: readonly { readonly measure: string; readonly zh: string; readonly en: string }[];
}

export interface Series { readonly units: readonly Unit[]; readonly points: readonly SeriesPoint[]; readonly history: readonly PublishedFigure[] }

/** Gross − eliminated − in transit = net; yuan as text. */
export interface Figure { readonly gross: string; readonly eliminated: string; readonly inTransit: string; readonly net: string }
export interface BookFigures { readonly opening: Figure; readonly income: Figure; readonly expense: Figure; readonly closing: Figure }
export interface Coverage { readonly datasetId: DatasetId; readonly expected: number; readonly loaded: number; readonly official: number; readonly status: Standing; readonly missing: readonly { readonly unit: string; readonly name: string; readonly period: number }[] }
export interface TransitItem { readonly scheme: string; readonly fund: string; readonly pairId: string; readonly payer: string; readonly receiver: string; readonly since: string; readonly ageMonths: number; readonly amount: string }

/** Totals of a unit with everything below it. */
export interface UnitTotals {
  readonly unit: string; readonly name?: string; readonly from: string; readonly to: string; readonly status: Standing; readonly coverage: readonly Coverage[];
  readonly all: BookFigures | null; readonly books: readonly ({ readonly scheme: string; readonly fund: string } & BookFigures)[]; readonly inTransit: readonly TransitItem[];
  readonly people: People;
}

/** A sealed version that stands here. */
export interface LoadedVersion {
  readonly unit: string; readonly name: string; readonly tier: Tier; readonly datasetId: DatasetId; readonly version: number; readonly digest: string;
  readonly origin: 'intake' | 'own'; readonly status: 'provisional' | 'official'; readonly rows: number; readonly relayedBy: string | null;
  readonly arrivedAt: string; readonly loadedAt: string; readonly acceptedAt: string | null;
}

export interface Finding { readonly layer: number; readonly severity: 'blocks' | 'explain' | 'informs'; readonly code: string; readonly row: number; readonly field: string; readonly expected: string; readonly actual: string }
export interface Approval { readonly level: string; readonly by: string; readonly at: string }

/** Row count and sums by scheme and name, in whole fen or persons; null = not reported. */
export interface ControlTotals { readonly rows: number; readonly schemes: Readonly<Record<string, Readonly<Record<string, string | null>>>> }

/** A version that arrived, with what was found and signed. */
export interface ArrivedVersion {
  readonly intakeId: string; readonly version: number; readonly digest: string; readonly role: 'statistical' | 'comparison'; readonly phase: string; readonly relayedBy: string | null;
  readonly rows: string; readonly receivedAt: string; readonly policyVersion: string;
  readonly totals: ControlTotals;
  readonly receipt: { readonly verdict: string; readonly digest: string; readonly ruleSetVersion: string; readonly recordedAt: string } | null;
  readonly findings: readonly Finding[]; readonly approvals: readonly Approval[]; readonly acceptances: readonly Approval[];
}

export interface DatasetVersions { readonly loaded: LoadedVersion | null; readonly arrived: readonly ArrivedVersion[]; readonly comparison: { readonly version: number; readonly digest: string; readonly agrees: boolean | null } | null }

/** A line of a unit's ledger totals; yuan as text, debit positive. */
export interface LedgerLine {
  readonly scheme: string; readonly fund: string; readonly account: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly class: string | null;
  readonly counterpartUnit: string; readonly opening: string; readonly debit: string; readonly credit: string; readonly closing: string;
}

export type CellState = 'missing' | 'late' | 'arrived' | 'accepted' | 'rejected' | 'not-applicable';
export interface MatrixCell { readonly unit: string; readonly period: string; readonly state: CellState; readonly version: number | null; readonly digest: string | null; readonly arrivedAt: string | null; readonly dueAt: string; readonly onTime: boolean | null }
export interface FiveNumbers { readonly expected: number; readonly actual: number; readonly onTime: number; readonly rate: string | null; readonly onTimeRate: string | null }
export interface ReportingMatrix {
  readonly datasetId: DatasetId; readonly units: readonly ({ readonly code: string; readonly name: string } & FiveNumbers)[];
  readonly periods: readonly ({ readonly period: string } & FiveNumbers)[]; readonly cells: readonly MatrixCell[]; readonly all: FiveNumbers;
}

interface BilingualText { readonly zh: string; readonly en: string }
export interface IndicatorValue {
  readonly id: string; readonly title: BilingualText; readonly unit: 'person' | 'yuan' | 'yuan/person' | 'percent' | 'ratio' | 'months'; readonly kind: 'flow' | 'stock';
  readonly value: string | null; readonly numerator: string | null; readonly denominator: string | null; readonly denominatorMonths: number;
  readonly note?: BilingualText; readonly reason?: 'not-available' | 'not-reported' | 'zero-denominator'; readonly needs?: BilingualText;
}
export interface UnitIndicators { readonly unit: string; readonly name: string; readonly depth: number; readonly indicators: readonly IndicatorValue[] }

export interface TopologyNode extends Unit {
  readonly link: 'self' | 'open' | 'closed' | 'never' | 'relayed' | 'unreachable'; readonly brokenAt: string | null; readonly lastContactAt: string | null; readonly errorCode: string | null; readonly clockDifferenceMs: string | null;
  readonly openOrders: number; readonly oldestOpenOrderAt: string | null; readonly openIntakes: number;
  readonly lastDataset: { readonly datasetId: string; readonly period: number; readonly version: number; readonly receivedAt: string } | null;
}
export interface Topology { readonly nodes: readonly TopologyNode[]; readonly uplinks: readonly { readonly target: string; readonly waiting: number; readonly oldestAt: string | null; readonly errorCode: string | null }[] }

export interface Range { readonly from: string; readonly to: string }

/** Month by month, of the unit alone or of its children. */
export const useSeries = (range: Range, by: 'unit' | 'children') => useQuery({
  queryKey: ['series', range, by], queryFn: () => get<Series>('/series', { ...range, by }), placeholderData: keepPreviousData, refetchInterval: 60_000,
});

/** Totals of a unit and month, and of its children. */
export const useTotals = (unit: string, period: string | undefined) => useQuery({
  queryKey: ['totals', unit, period], enabled: period !== undefined,
  queryFn: () => get<{ unit: Unit; total: UnitTotals; children: (UnitTotals & { name: string })[] }>('/totals', { unit, from: period, to: period }),
});

/** The sealed versions that a figure of a unit and month is made of. */
export const useVersionsBelow = (unit: string, dataset: DatasetId, period: string | undefined) => useQuery({
  queryKey: ['drill-units', unit, dataset, period], enabled: period !== undefined,
  queryFn: () => get<{ versions: LoadedVersion[]; totals: UnitTotals[] }>('/drill/units', { unit, dataset, period }),
});

/** All versions of a unit's dataset of a month. */
export const useDatasetVersions = (unit: string, dataset: DatasetId, period: string) => useQuery({
  queryKey: ['drill-version', unit, dataset, period], queryFn: () => get<DatasetVersions>('/drill/version', { unit, dataset, period }), retry: false,
});

/** Ledger totals of a unit's month. */
export const useLedgerLines = (unit: string, period: string) => useQuery({
  queryKey: ['drill-ledger', unit, period], queryFn: () => get<{ lines: LedgerLine[] }>('/drill/ledger', { unit, period }),
});

/** A page of the rows of a unit's dataset. */
export const useFactRows = (unit: string, dataset: DatasetId, period: string, offset: number, limit: number) => useQuery({
  queryKey: ['drill-rows', unit, dataset, period, offset, limit], placeholderData: keepPreviousData,
  queryFn: () => get<{ rows: Record<string, string | null>[] }>('/drill/rows', { unit, dataset, period, offset, limit }),
});

/** Indicators of the node's own unit and its children in a month. */
export const useIndicators = (period: string | undefined) => useQuery({
  queryKey: ['indicators', period], enabled: period !== undefined, placeholderData: keepPreviousData,
  queryFn: () => get<{ period: string; units: UnitIndicators[] }>('/indicators', { period }),
});

/** Units × months of one dataset. */
export const useMatrix = (dataset: DatasetId, range: Range) => useQuery({
  queryKey: ['matrix', dataset, range], queryFn: () => get<ReportingMatrix>('/reporting-matrix', { dataset, ...range }), placeholderData: keepPreviousData, refetchInterval: 30_000,
});

/** Published figures of every region. */
export const usePublished = () => useQuery({
  queryKey: ['statistics'], queryFn: () => get<{ figures: PublishedFigure[]; remainder: { year: number; measure: string; nation: string; provinces: string; remainder: string }[] }>('/statistics'), staleTime: 300_000,
});

/** The tree of nodes, polled. */
export const useTopology = () => useQuery({ queryKey: ['topology'], queryFn: () => get<Topology>('/topology'), refetchInterval: 5_000 });
