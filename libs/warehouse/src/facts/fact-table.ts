import { measureScale, unitedShape, type DatasetDefinition, type DatasetMeasure } from '@pnet/standards';

/** Name of a definition's fact table, `warehouse.fact_pi01`. */
export const factTable = (definition: Pick<DatasetDefinition, 'id'>): string =>
  `warehouse.fact_${definition.id.toLowerCase()}`;

/** A column of a fact table. */
export interface FactColumn {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly comment: string;
}

const measureType = (measure: DatasetMeasure): string => {
  const scale = measureScale(measure);
  return scale === 0 ? 'bigint' : `numeric(${16 + scale},${scale})`;
};
const unitName: Record<DatasetMeasure['unit'], string> = {
  fen: 'yuan',
  person: 'persons',
  month: 'months',
  case: 'cases',
  millionth: 'six places',
};

/**
 * Every column of a dataset's fact table: header, then dimensions and measures of all its versions (oldest first); what
 * a version lacks is not reported.
 */
export function factColumns(versions: readonly DatasetDefinition[]): FactColumn[] {
  const shape = unitedShape(versions);
  return [
    { name: 'reporting_unit', type: 'text', nullable: false, comment: 'Unit that the row is about.' },
    {
      name: 'period',
      type: 'integer',
      nullable: false,
      comment: 'Month YYYYMM, quarter YYYY33 … YYYY36, year YYYY, or day of a change YYYYMMDD.',
    },
    {
      name: 'version',
      type: 'integer',
      nullable: false,
      comment: 'Version of the sealed dataset; digest and status stand in dataset_version.',
    },
    ...shape.dimensions.map((dimension) => ({
      name: dimension.name,
      type: 'text',
      nullable: false,
      comment: `${dimension.title.zh}, ${dimension.title.en}.`,
    })),
    ...shape.measures.map((measure) => ({
      name: measure.name,
      type: measureType(measure),
      nullable: true,
      comment: `${measure.title.zh}, ${measure.title.en}; ${unitName[measure.unit]}, ${measure.kind}; null = not reported.`,
    })),
  ];
}

const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * DDL of a dataset's fact table: month and unit lead the key, so that a version is replaced and a month is summed along
 * one index.
 */
export function factTableSql(versions: readonly DatasetDefinition[]): string {
  const definition = versions.at(-1);
  if (!definition) throw new Error('no version, no table');
  const table = factTable(definition);
  const name = table.split('.')[1] ?? table;
  const columns = factColumns(versions);
  const key = ['period', 'reporting_unit', ...unitedShape(versions).dimensions.map((dimension) => dimension.name)];
  return [
    `create table ${table} (`,
    ...columns.map((column) => `  ${column.name} ${column.type}${column.nullable ? '' : ' not null'},`),
    `  constraint ${name}_pk primary key (${key.join(', ')})`,
    ');',
    `comment on table ${table} is ${quotedText(`${definition.title.zh}, ${definition.title.en}: rows of the loaded versions of ${definition.id}.`)};`,
    ...columns.map((column) => `comment on column ${table}.${column.name} is ${quotedText(column.comment)};`),
    '',
  ].join('\n');
}

/** How a measure is read from the bigint of an intake row (fen become yuan, millionths their decimal, exactly). */
export const measureFromWire = (measure: DatasetMeasure, expression: string): string =>
  measureScale(measure) === 0
    ? expression
    : `${expression} * ${(1 / 10 ** measureScale(measure)).toFixed(measureScale(measure))}`;

/** How a measure stands in its smallest unit, as rows are encoded. */
export const measureToWire = (measure: DatasetMeasure, expression: string): string =>
  measureScale(measure) === 0 ? `${expression}::bigint` : `(${expression} * ${10 ** measureScale(measure)})::bigint`;
