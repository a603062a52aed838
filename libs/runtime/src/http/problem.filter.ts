import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { throwError, type Observable } from 'rxjs';
import { renderError } from '@pnet/standards';
import type { TracedRequest } from './context.js';
import { errorOfThrown, languageOf, problemOf, type Problem } from './problem.js';

/** gRPC status by HTTP status, so that one catalogue serves both. */
const GRPC_STATUS: Readonly<Record<number, number>> = {
  400: 3,
  401: 16,
  403: 7,
  404: 5,
  409: 6,
  412: 9,
  413: 8,
  415: 3,
  422: 3,
  423: 9,
  429: 8,
  500: 13,
  501: 12,
  503: 14,
};

/**
 * Answers an HTTP request with the problem that was thrown; an answer that has begun is cut off, since it cannot be
 * taken back.
 */
export function sendProblem(thrown: unknown, request: TracedRequest, response: Response): Problem {
  const problem = problemOf(
    errorOfThrown(thrown, request.path),
    languageOf(request.header('accept-language')),
    request.traceId ?? 'none',
  );
  if (response.headersSent) response.destroy();
  else response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  return problem;
}

/** The one mapper from errors to answers: problem+json over HTTP, a status with the code over gRPC. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(thrown: unknown, host: ArgumentsHost): void | Observable<never> {
    if (host.getType() === 'rpc') return this.overGrpc(thrown);
    const problem = sendProblem(
      thrown,
      host.switchToHttp().getRequest<TracedRequest>(),
      host.switchToHttp().getResponse<Response>(),
    );
    if (problem.status >= 500) this.logger.error({ err: thrown, traceId: problem.traceId, code: problem.code });
  }

  private overGrpc(thrown: unknown): Observable<never> {
    if (typeof (thrown as { code?: unknown } | null)?.code === 'number') return throwError(() => thrown);
    const error = errorOfThrown(thrown, '');
    const { status, title, detail } = renderError(error, 'en');
    if (status >= 500) this.logger.error({ err: thrown, code: error.code });
    return throwError(() => ({
      code: GRPC_STATUS[status] ?? 2,
      message: `${error.code} ${title}: ${detail}`,
      details: `${error.code} ${title}: ${detail}`,
    }));
  }
}
