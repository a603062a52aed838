import type { OpenAPIObject } from '@nestjs/swagger';
import { errorCatalogue } from '@pnet/standards';
import { IDEMPOTENCY_KEY } from './context.js';
import { ANSWERS_ETAG, IF_MATCH } from './record-version.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** How an error answer looks in a document. */
export const problemContent = {
  'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
};

/** The code of an idempotency key that was used for another input: whoever can answer with it takes a key. */
const TAKES_KEY = 'RUNT-3002';
/** What a route that takes the version of a record answers with beside its own codes. */
const OF_VERSIONS = ['RUNT-3003', 'RUNT-4007'];

/**
 * Writes into each operation what its codes say: one answer for each HTTP status, naming the codes, and the header
 * `Idempotency-Key` where a key is looked at. Bugs and an unreachable database are the answer `default`. `codes` by
 * `operationId`.
 */
export function documentErrors(document: OpenAPIObject, codes: ReadonlyMap<string, readonly string[]>): void {
  for (const path of Object.values(document.paths))
    for (const operation of [path.get, path.post, path.put, path.delete])
      if (operation) documentOne(operation, codes.get(operation.operationId ?? '') ?? []);
}

function documentOne(operation: Operation, codes: readonly string[]): void {
  const byStatus = new Map<number, string[]>();
  const takesVersion = (operation.parameters ?? []).some((one) => 'name' in one && one.name === IF_MATCH);
  for (const code of takesVersion ? [...codes, ...OF_VERSIONS] : codes) {
    const status = errorCatalogue[code]?.status ?? 500;
    if (status !== 500) byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  for (const [status, own] of [...byStatus].sort(([a], [b]) => a - b))
    operation.responses[String(status)] = { description: own.map(sentence).join('; '), content: problemContent };
  describeVersion(operation);
  if (codes.includes(TAKES_KEY))
    operation.parameters = [
      ...(operation.parameters ?? []),
      { $ref: '#/components/parameters/IdempotencyKey' } as never,
    ];
}

/** The header of an answer that shows one record. */
function describeVersion(operation: Operation): void {
  const shown = operation as Operation & { [ANSWERS_ETAG]?: true };
  if (!shown[ANSWERS_ETAG]) return;
  Object.assign(operation.responses['200'] ?? {}, {
    headers: {
      ETag: {
        description:
          '记录的版本，变更时以 If-Match 送回。The version of the record, to be sent back in If-Match by what changes it.',
        schema: { type: 'string' },
      },
    },
  });
}

const sentence = (code: string): string => `${code} ${errorCatalogue[code]?.title.zh ?? ''}`;

/** The header of commands, said once. */
export const idempotencyKeyParameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    '幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once.',
  schema: { type: 'string', pattern: IDEMPOTENCY_KEY.source, example: '7f0c1f3e-2b1d-4a55-9f64-0c8e5a2d7b11' },
} as const;
