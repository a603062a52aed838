import {
  Injectable,
  SetMetadata,
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiExtension, ApiHeader } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Observable } from 'rxjs';
import { DomainFailure, domainError, type DomainError } from '@pnet/kernel';
import { UnitOfWork, type Tx } from '../database/unit-of-work.js';
import { contextOf, type TracedRequest } from './context.js';

/** A version of a record: what tells it from another, and who made it when. */
interface RecordVersion {
  /** Digest of all that is seen and changed of the record. */
  readonly version: string;
  readonly changedAt: Date;
  readonly changedBy: string;
}

/** A record that people change by forms. */
export interface VersionedRecord {
  /** What an id looks like; any other is left to its route to refuse. */
  readonly id: RegExp;
  /** Locks the record until the transaction ends. */
  readonly hold: (tx: Tx, id: string) => Promise<unknown>;
  /** Its version as it stands; undefined: there is none, or the actor may not see it. */
  readonly version: (tx: Tx, id: string) => Promise<RecordVersion | undefined>;
}

interface Marked {
  readonly record: VersionedRecord;
  readonly parameter: string;
}

const SHOWS_VERSION = 'pension:shows-version';
const TAKES_VERSION = 'pension:takes-version';

/** The name of the header in documents; its codes are written where it is taken. */
export const IF_MATCH = 'If-Match';

/** Marks in documents what answers an `ETag`. */
export const ANSWERS_ETAG = 'x-answers-etag';

/** The route shows one record, named by a parameter of its path: its version is answered in `ETag`. */
export const ShowsVersion = (record: VersionedRecord, parameter: string): MethodDecorator =>
  applyDecorators(SetMetadata(SHOWS_VERSION, { record, parameter } satisfies Marked), ApiExtension(ANSWERS_ETAG, true));

/**
 * The route changes one record, named by a parameter of its path: with `If-Match` it is done only where the record
 * still has that version, in the transaction of the command. Without the header it is done to what is there. The first
 * command of the request is the one that is compared.
 */
export const TakesVersion = (record: VersionedRecord, parameter: string): MethodDecorator =>
  applyDecorators(
    SetMetadata(TAKES_VERSION, { record, parameter } satisfies Marked),
    ApiHeader({
      name: IF_MATCH,
      required: false,
      description:
        '读取该记录时得到的 ETag：记录此后被他人改过则不办理（412）。不带此头时按当前记录办理。The ETag with which the record was read: refused with 412 where somebody has changed it since. Without it the command is done to what is there.',
      schema: { type: 'string', example: '"5f0c3a…"' },
    }),
  );

/**
 * Answers the version of a record beside it, and gives the context of a command the version that it was made from. The
 * version is read before the record: one that comes between gives a false alarm, never a lost change.
 */
@Injectable()
export class RecordVersions implements NestInterceptor {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async intercept(host: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    if (host.getType() !== 'http') return next.handle();
    const http = host.switchToHttp();
    const request = http.getRequest<TracedRequest>();
    const shows = markOf(SHOWS_VERSION, host);
    const takes = markOf(TAKES_VERSION, host);
    if (shows) await this.show(shows, request, http.getResponse<Response>());
    const expected = request.header('if-match');
    if (takes && expected !== undefined) request.precondition = preconditionOf(takes, request, expected);
    return next.handle();
  }

  private async show({ record, parameter }: Marked, request: TracedRequest, response: Response): Promise<void> {
    const id = idIn(request, parameter, record);
    if (id === undefined) return;
    const found = await this.unitOfWork.read(contextOf(request), (tx) => record.version(tx, id));
    if (found) response.setHeader('ETag', `"${found.version}"`);
  }
}

const markOf = (name: string, host: ExecutionContext): Marked | undefined =>
  Reflect.getMetadata(name, host.getHandler()) as Marked | undefined;

const idIn = (request: TracedRequest, parameter: string, { id }: VersionedRecord): string | undefined => {
  const value = request.params[parameter];
  return typeof value === 'string' && id.test(value) ? value : undefined;
};

const TAGS = /^\s*(?:W\/)?"[\x21\x23-\x7e]{1,200}"(?:\s*,\s*(?:W\/)?"[\x21\x23-\x7e]{1,200}")*\s*$/;

/** What `If-Match` asks of the record; `*` asks nothing that the command does not. Errors: `RUNT-4007` no tags. */
function preconditionOf(
  { record, parameter }: Marked,
  request: TracedRequest,
  header: string,
): TracedRequest['precondition'] {
  if (header.trim() === '*') return undefined;
  // A proxy that compresses makes a tag weak; it still names the same version.
  if (!TAGS.test(header)) throw new DomainFailure(domainError('RUNT-4007', { value: header.slice(0, 80) }));
  const versions = [...header.matchAll(/"([^"]+)"/g)].map(([, tag]) => tag);
  const id = idIn(request, parameter, record);
  return id === undefined ? undefined : { refusal: (tx) => staleness(tx, record, id, versions) };
}

/** Holds the record and says who changed it where it has none of the versions: `RUNT-3003`. */
async function staleness(
  tx: Tx,
  record: VersionedRecord,
  id: string,
  versions: readonly (string | undefined)[],
): Promise<DomainError | undefined> {
  await record.hold(tx, id);
  const now = await record.version(tx, id);
  if (!now || versions.includes(now.version)) return undefined;
  const said = await tx.one<{ name: string | null; at: string | null }>(
    `select identity.name_of($1) as name, to_char($2::timestamptz at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS') as at`,
    [now.changedBy, now.changedAt],
  );
  return domainError('RUNT-3003', { who: said?.name ?? now.changedBy, at: said?.at ?? '' });
}
