import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Response } from 'express';
import helmet from 'helmet';
import type { Registry } from 'prom-client';
import { DomainFailure, domainError } from '@pnet/kernel';
import { httpDuration } from '../health/metrics.js';
import { serveConsole } from './console-files.js';
import type { TracedRequest } from './context.js';
import { sendProblem } from './problem.filter.js';

const BODY_LIMIT_MB = 20;
const FILE_LIMIT_MB = 512;
const JSON_TYPES = ['application/json', 'application/problem+json'];

/** Everything before the routes: trace id, headers, metrics, limits, the JSON parser and the console's files. */
export function setUpExpress(
  app: NestExpressApplication,
  options: { readonly registry: Registry; readonly consoleFolder?: string },
): void {
  app.disable('x-powered-by');
  // Answers are never stored by anybody (`no-store`), so none needs a digest to be compared by; files of the console
  // have their own.
  app.disable('etag');
  app.use(giveTraceId);
  app.use(helmet(headers));
  app.use(measure(options.registry));
  app.use(refuseHugeFile);
  app.useBodyParser('json', { limit: BODY_LIMIT_MB * 1_048_576, type: JSON_TYPES, strict: false });
  if (options.consoleFolder) serveConsole(app, resolve(options.consoleFolder));
}

/**
 * After the routes: paths that nobody serves, and errors before Nest took over, are problems too. Call it after
 * `app.init()`.
 */
export function closeExpress(app: NestExpressApplication): void {
  app.use((request: TracedRequest, response: Response) => {
    sendProblem(new DomainFailure(domainError('RUNT-4040', { path: request.path.slice(0, 200) })), request, response);
  });
  // Express knows an error handler by its four parameters.
  app.use((thrown: unknown, request: TracedRequest, response: Response, _next: NextFunction) => {
    sendProblem(thrown, request, response);
  });
}

/** Swagger's page and antd write styles inline; scripts come from here only. */
const headers: Parameters<typeof helmet>[0] = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: [`'self'`],
      scriptSrc: [`'self'`],
      styleSrc: [`'self'`, `'unsafe-inline'`],
      imgSrc: [`'self'`, 'data:', 'blob:'],
      fontSrc: [`'self'`, 'data:'],
      connectSrc: [`'self'`],
      workerSrc: [`'self'`, 'blob:'],
      objectSrc: [`'none'`],
      baseUri: [`'self'`],
      formAction: [`'self'`],
      frameAncestors: [`'none'`],
    },
  },
  strictTransportSecurity: false,
};

function giveTraceId(request: TracedRequest, response: Response, next: NextFunction): void {
  const parent = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(request.header('traceparent') ?? '')?.[1];
  request.traceId = parent ?? randomUUID().replaceAll('-', '');
  response.setHeader('X-Trace-Id', request.traceId);
  if (request.path.startsWith('/api/')) response.setHeader('Cache-Control', 'no-store');
  next();
}

function measure(registry: Registry): (request: TracedRequest, response: Response, next: NextFunction) => void {
  const seconds = httpDuration(registry);
  return (request, response, next) => {
    const started = process.hrtime.bigint();
    response.once('finish', () => {
      const route = (request.route as { path?: unknown } | undefined)?.path;
      seconds.observe(
        {
          method: request.method,
          route: typeof route === 'string' ? route : 'other',
          status: String(response.statusCode),
        },
        Number(process.hrtime.bigint() - started) / 1e9,
      );
    });
    next();
  };
}

/**
 * Files are streamed by their controllers; here only their announced length is looked at. JSON has the parser's own
 * limit.
 */
function refuseHugeFile(request: TracedRequest, _response: Response, next: NextFunction): void {
  const bytes = Number(request.header('content-length') ?? 0);
  if (bytes <= FILE_LIMIT_MB * 1_048_576) {
    next();
    return;
  }
  request.resume();
  next(new DomainFailure(domainError('RUNT-4013', { limit: FILE_LIMIT_MB })));
}
