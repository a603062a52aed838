import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { DomainFailure, domainError } from '@pnet/kernel';
import { SHORTEST_PURPOSE, codeList, viewPurpose } from '@pnet/standards';
import type { Actor, Precondition, RequestContext, TableWish } from '../identity/request-context.js';
import { languageOf } from './problem.js';

/** A request after trace and guard: who asks (nobody on public routes), and under which trace id. */
export interface TracedRequest extends Request {
  traceId?: string;
  actor?: Actor;
  /** What must hold before its command is done. */
  precondition?: Precondition | undefined;
}

/** What an `Idempotency-Key` looks like. */
export const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,200}$/;

const nobody: Actor = { userId: 'anonymous', name: '未登录', posts: [], agencies: [] };

/**
 * Parameter decorator: the `RequestContext` of this call. Errors: `RUNT-4003` bad `Idempotency-Key`, `RUNT-4004` bad
 * `X-Purpose`.
 */
export const Context = createParamDecorator((_options: unknown, host: ExecutionContext): RequestContext =>
  contextOf(host.switchToHttp().getRequest<TracedRequest>()),
);

/** The context of an express request; see `Context`. */
export function contextOf(request: TracedRequest): RequestContext {
  const key = request.header('idempotency-key');
  if (key !== undefined && !IDEMPOTENCY_KEY.test(key)) throw new DomainFailure(domainError('RUNT-4003'));
  const purpose = purposeOf(request.header('x-purpose'));
  const table = tableOf(request);
  const controlsRead = readOf(request.header('x-controls-read'));
  return {
    actor: request.actor ?? nobody,
    traceId: request.traceId ?? 'none',
    ...(key === undefined ? {} : { idempotencyKey: key }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(controlsRead === undefined ? {} : { controlsRead }),
    ...(table === undefined ? {} : { table }),
    ...(request.precondition === undefined ? {} : { precondition: request.precondition }),
    ...(request.ip === undefined ? {} : { origin: request.ip }),
  };
}

const ACCEPTED = ['application/json', 'text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

/** By `?format=` for plain links, else by what is accepted best; json where nothing else is wanted. */
function tableOf(request: TracedRequest): TableWish | undefined {
  const format =
    request.query['format'] ?? (['json', 'csv', 'xlsx'] as const)[ACCEPTED.indexOf(String(request.accepts(ACCEPTED)))];
  return format === 'csv' || format === 'xlsx'
    ? { format, language: languageOf(request.header('accept-language')) }
    : undefined;
}

const MOST_READ = 2_000;

/** Numbers of controls, with commas. What is no number was not read. */
const readOf = (header: string | undefined): readonly string[] | undefined =>
  header === undefined ? undefined : header.split(',', MOST_READ).map((id) => id.trim());

/** Headers carry ASCII only, so Chinese comes percent-encoded. */
function purposeOf(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  try {
    const text = decodeURIComponent(header).trim();
    const purpose = text.length <= 200 && !/\p{Cc}/u.test(text) ? viewPurpose(text) : undefined;
    if (purpose !== undefined) return purpose;
  } catch {
    /* not percent-encoded: the same error */
  }
  throw new DomainFailure(
    domainError('RUNT-4004', {
      value: header.slice(0, 40),
      shortest: SHORTEST_PURPOSE,
      choices: codeList('view-purpose')
        .codes.map(({ code, title }) => `${code} ${title.zh}`)
        .join('、'),
    }),
  );
}
