import { LoggerModule } from 'nestjs-pino';
import { pino } from 'pino';
import type { DynamicModule } from '@nestjs/common';
import type { NodeConfig } from '../config/node-config.js';
import { loggedError } from './logged-error.js';
import type { TracedRequest } from '../http/context.js';

const PERSONAL = ['documentNumber', 'bankAccount', 'mobile', 'password', 'token', 'payerAccount'];

/** Log paths whose values are replaced: personal numbers and secrets, at the top and two levels down. */
export const redactedPaths: readonly string[] = [
  'req.headers.authorization',
  'req.headers.cookie',
  ...PERSONAL.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
];

/** JSON lines on standard output; one for each request, without query strings, since these carry document numbers. */
export const loggingModule = (config: Pick<NodeConfig, 'code' | 'logLevel'>): DynamicModule =>
  LoggerModule.forRoot({
    pinoHttp: {
      level: config.logLevel,
      base: { node: config.code, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: [...redactedPaths], censor: '***' },
      genReqId: (request) => (request as unknown as TracedRequest).traceId ?? 'none',
      autoLogging: { ignore: (request) => /^\/(health|metrics|assets)\b/.test(request.url ?? '') },
      serializers: {
        err: loggedError,
        req: (request: { id: string; method: string; url: string }) => ({
          id: request.id,
          method: request.method,
          path: request.url.split('?')[0],
        }),
        res: (response: { statusCode: number }) => ({ statusCode: response.statusCode }),
      },
    },
  });
