import { Exchange, type DatasetPort } from '@pnet/exchange';
import { Instant, ok, unwrap, type Clock, type YearMonth } from '@pnet/kernel';
import { openDatabase, type Tx } from '@pnet/runtime';
import { catalogueOf, publishedDefinitions, standardDatasets, type DatasetDefinition } from '@pnet/standards';
import type { NodeState } from './home-folder.js';
import { certificateFolderOf } from './network-plan.js';

/** A figure of the first row that does not fit the others any more. */
const MISTAKE = { dataset: 'PI03', measure: 'closing_personal', yuan: '100.00' } as const;

interface Newest {
  readonly submission_id: string;
  readonly known_at: Date;
  readonly policy_version: string;
  readonly parents: readonly { readonly code: string; readonly role: 'statistical' | 'comparison' }[];
}

/** The rows of the version that stands, but for the mistake, as a port would give them. */
function mistakenPort(definition: DatasetDefinition, newest: Newest): DatasetPort {
  const column = (place: number): string => `split_part(line, E'\\t', ${place + 1})`;
  const dimensions = definition.dimensions.map(({ name }, place) => `${column(place)} as ${name}`);
  const measures = definition.measures.map(({ name }, place) => {
    const read = `nullif(${column(definition.dimensions.length + place)}, '')::numeric`;
    return `${name === MISTAKE.measure ? `${read} + case row_no when 1 then ${MISTAKE.yuan} else 0 end` : read} as ${name}`;
  });
  return {
    definitionId: definition.id,
    query: () => ({
      sql: `select ${[...dimensions, ...measures].join(', ')} from (
        select line, row_number() over (order by frame_no, place) as row_no
        from exchange.submission_frame cross join lateral string_to_table(rtrim(convert_from(payload, 'UTF8'), E'\\n'), E'\\n') with ordinality as l (line, place)
        where submission_id = $1::bigint) lines order by row_no`,
      params: [newest.submission_id],
    }),
  };
}

/**
 * Seals a version of a city's month as a program would that lacks the checks: what the city sealed, with one figure
 * that does not fit the others. It is signed, numbered and queued like every version; the parent must refuse it. Done
 * where a later version stands: nothing.
 */
export async function sealWrongly(home: string, city: NodeState, period: YearMonth, clock: Clock): Promise<void> {
  const definition = standardDatasets.inForce(MISTAKE.dataset, period);
  if (!definition) throw new Error(`no dataset ${MISTAKE.dataset}`);
  const unchecked = publishedDefinitions.map((one) => (one === definition ? { ...one, checks: [] } : one));
  const database = await openDatabase({ ...city.database, clock });
  try {
    const newest = await database.unitOfWork.system(async (tx) => ok(await newestOf(tx, city.code, period)));
    const standing = unwrap(newest);
    if (!standing || standing.version > 1) return;
    const exchange = new Exchange({
      database,
      clock,
      hooks: {
        catalogue: catalogueOf(unchecked),
        ports: [mistakenPort(definition, standing)],
        gate: {
          isClosed: () => Promise.resolve(true),
          knownAt: () => Promise.resolve(Instant.ofEpochMs(standing.known_at.getTime())),
          policyVersion: () => Promise.resolve(standing.policy_version),
        },
      },
      node: {
        code: city.code,
        // They are sent by the city's own node: nothing is dialled from here.
        parents: standing.parents.map((parent) => ({ ...parent, url: 'localhost:1' })),
        children: [],
        certificateFolder: certificateFolderOf(home, city.code),
      },
    });
    unwrap(await exchange.seal({ definitionId: definition.id, period }));
    await exchange.stop();
  } finally {
    await database.close();
  }
}

const newestOf = (
  tx: Tx,
  code: string,
  period: YearMonth,
): Promise<(Newest & { readonly version: number }) | undefined> =>
  tx.one(
    `select submission_id, version, known_at, policy_version,
       (select json_agg(json_build_object('code', d.target, 'role', d.role)) from exchange.delivery d where d.submission_id = s.submission_id) as parents
     from exchange.submission s where node_code = $1 and definition_id = $2 and period = $3 and action <> 'quick' order by version desc limit 1`,
    [code, MISTAKE.dataset, Number(period.toCompact())],
  );
