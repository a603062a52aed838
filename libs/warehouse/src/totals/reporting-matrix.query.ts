import {
  DomainFailure,
  domainError,
  lastMonthOf,
  periodNumber,
  periodOfNumber,
  periodsEnding,
  type YearMonth,
} from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { dueOn, standardDatasets, type DatasetCatalogue, type DatasetDefinition } from '@pnet/standards';
import { OWED } from './coverage.query.js';

/** 未到 / 迟到 / 到达待审 / 已接受 / 退回 / 不适用; `missing` before the due day has passed is not late yet. */
export type CellState = 'missing' | 'late' | 'arrived' | 'accepted' | 'rejected' | 'not-applicable';

/** A unit's dataset of a month. */
export interface MatrixCell {
  readonly unit: string;
  readonly period: string;
  readonly state: CellState;
  readonly version: number | null;
  /** Version of the definition that it was sealed by. */
  readonly definitionVersion: string | null;
  readonly digest: string | null;
  readonly arrivedAt: string | null;
  readonly dueAt: string;
  readonly onTime: boolean | null;
}

/**
 * The five numbers: expected 应报, actual 实报, on time 及时报, reporting rate 上报率 and on-time rate 及时率 in per cent (null
 * without expectation).
 */
export interface FiveNumbers {
  readonly expected: number;
  readonly actual: number;
  readonly onTime: number;
  readonly rate: string | null;
  readonly onTimeRate: string | null;
}

/** The reporting-rate matrix of one dataset. */
export interface ReportingMatrix {
  readonly datasetId: string;
  readonly units: readonly ({ readonly code: string; readonly name: string } & FiveNumbers)[];
  readonly periods: readonly ({ readonly period: string } & FiveNumbers)[];
  readonly cells: readonly MatrixCell[];
  readonly all: FiveNumbers;
}

interface CellRow {
  unit_code: string;
  name: string;
  period: number;
  owed: boolean;
  version: number | null;
  definition_version: string | null;
  digest: string | null;
  status: string | null;
  arrived_at: Date | null;
  due_at: Date;
  rejected: boolean;
}

/**
 * What a unit owes of a dataset in a range: each period with its last month and due day. A dataset on change is owed
 * only where something changed.
 */
interface OwedPeriod {
  readonly period: number;
  readonly month: number;
  readonly due: string;
}

/** Days for which something arrived, for a dataset on change: no calendar tells them. */
const ARRIVED_PERIODS = `
  select distinct period from exchange.intake where definition_id = $1 and role = 'statistical' and runtime.period_month(period) between $2 and $3
  union select period from warehouse.dataset_version where dataset_id = $1 and runtime.period_month(period) between $2 and $3 order by period`;

async function owedPeriods(
  tx: Tx,
  definition: DatasetDefinition,
  question: { readonly from: YearMonth; readonly to: YearMonth },
): Promise<OwedPeriod[]> {
  const periods =
    definition.frequency === 'on-change'
      ? (
          await tx.rows<{ period: number }>(ARRIVED_PERIODS, [definition.id, question.from.number, question.to.number])
        ).map((row) => periodOfNumber(row.period))
      : periodsEnding(definition.frequency, question.from, question.to);
  return periods.map((period) => ({
    period: periodNumber(period),
    month: lastMonthOf(period).number,
    due: dueOn(standardDatasets.inForce(definition.id, period) ?? definition, period).toString(),
  }));
}

/**
 * Units of the subtree × periods that end in the months asked for, for one dataset: a quarter is owed once. Due is the
 * end of the due day, China time.
 */
export async function reportingMatrix(
  tx: Tx,
  question: { readonly unit: string; readonly datasetId: string; readonly from: YearMonth; readonly to: YearMonth },
  catalogue: DatasetCatalogue = standardDatasets,
): Promise<ReportingMatrix> {
  const definition = catalogue.newest(question.datasetId);
  if (!definition) throw new DomainFailure(domainError('WHSE-2001', { dataset: question.datasetId }));
  const periodsOwed = await owedPeriods(tx, definition, question);
  const rows = await tx.rows<CellRow>(
    `with owed as (select * from unnest($3::integer[], $4::integer[], $5::date[]) o (period, month, due))
     select u.unit_code, u.name, p.period, ${OWED} and (not $6 or v.version is not null or rejected.found) as owed, v.version, v.definition_version, v.digest, v.status, v.first_arrived_at as arrived_at,
            (p.due + 1)::timestamp at time zone 'Asia/Shanghai' as due_at, rejected.found as rejected
       from (select $2::text as id) d
       cross join owed p
       cross join lateral warehouse.subtree($1, p.month) t
       join warehouse.reporting_unit u on u.unit_code = t.unit_code and u.superseded_at is null and u.valid_from <= p.month and (u.valid_to is null or u.valid_to >= p.month)
       left join warehouse.dataset_version v on v.dataset_id = d.id and v.reporting_unit = u.unit_code and v.period = p.period
       cross join lateral (select exists (select 1 from exchange.intake i where i.reporting_unit = u.unit_code and i.definition_id = d.id and i.period = p.period and i.role = 'statistical' and i.phase = 'rejected') as found) rejected
      order by t.depth, u.unit_code, p.period`,
    [
      question.unit,
      question.datasetId,
      periodsOwed.map((one) => one.period),
      periodsOwed.map((one) => one.month),
      periodsOwed.map((one) => one.due),
      definition.frequency === 'on-change',
    ],
  );
  const cells = rows.map(cellOf);
  const owed = rows
    .map((row, index) => ({ row, cell: cells[index] }))
    .filter(({ row }) => row.owed)
    .flatMap(({ row, cell }) => (cell ? [{ name: row.name, cell }] : []));
  const names = new Map(owed.map(({ name, cell }) => [cell.unit, name]));
  const periods = [...new Set(cells.map((cell) => cell.period))].sort();
  const numbers = (pick: (cell: MatrixCell) => boolean): FiveNumbers =>
    fiveNumbers(owed.map(({ cell }) => cell).filter(pick));
  return {
    datasetId: question.datasetId,
    cells,
    units: [...names].map(([code, name]) => ({ code, name, ...numbers((cell) => cell.unit === code) })),
    periods: periods.map((period) => ({ period, ...numbers((cell) => cell.period === period) })),
    all: numbers(() => true),
  };
}

function cellOf(row: CellRow): MatrixCell {
  const onTime = row.arrived_at ? row.arrived_at.getTime() < row.due_at.getTime() : null;
  return {
    unit: row.unit_code,
    period: periodOfNumber(row.period).toString(),
    state: stateOf(row, onTime),
    version: row.version,
    definitionVersion: row.definition_version,
    digest: row.digest,
    arrivedAt: row.arrived_at?.toISOString() ?? null,
    dueAt: row.due_at.toISOString(),
    onTime,
  };
}

function stateOf(row: CellRow, onTime: boolean | null): CellState {
  if (!row.owed) return 'not-applicable';
  if (row.version === null) return row.rejected ? 'rejected' : 'missing';
  if (row.status === 'official') return 'accepted';
  return onTime ? 'arrived' : 'late';
}

const perCent = (part: number, whole: number): string | null =>
  whole === 0 ? null : (Math.round((part * 10_000) / whole) / 100).toFixed(2);

/** Counts cells that are owed. */
function fiveNumbers(cells: readonly MatrixCell[]): FiveNumbers {
  const actual = cells.filter((cell) => cell.version !== null).length;
  const onTime = cells.filter((cell) => cell.onTime === true).length;
  return {
    expected: cells.length,
    actual,
    onTime,
    rate: perCent(actual, cells.length),
    onTimeRate: perCent(onTime, cells.length),
  };
}
