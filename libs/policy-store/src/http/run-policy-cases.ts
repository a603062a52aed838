import { setImmediate as nextTurn } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { DomainFailure, PlainDate, domainError, type Clock } from '@pnet/kernel';
import {
  NATION,
  calculations,
  resultOf,
  runCaseLines,
  runCaseList,
  type CaseListRun,
  type CaseResult,
} from '@pnet/policy';
import { CLOCK, UnitOfWork, fileBody, type RequestContext, type TracedRequest } from '@pnet/runtime';
import { readPolicyKnowledge } from '../policy-knowledge.js';
import type { RunQuestion } from './policy-questions.js';

const LINES = /^application\/(x-ndjson|jsonl|x-jsonlines)\b/;

/**
 * Runs the cases of a request and streams their results in the same order: a JSON array for `application/json` (parsed
 * by the runtime, 20 MB) and for any other type (streamed, 512 MB); NDJSON for `application/x-ndjson`. A wrong case is
 * a result; errors of the whole are `POLI-1011` no such calculation and `POLI-1016`, `POLI-1019`, `POLI-1020` no JSON
 * array.
 */
@Injectable()
export class RunPolicyCases {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(
    calculation: string,
    question: RunQuestion,
    call: { readonly context: RequestContext; readonly request: TracedRequest; readonly response: Response },
  ): Promise<void> {
    const { request, response } = call;
    if (!calculations.has(calculation))
      throw new DomainFailure(
        domainError('POLI-1011', { name: calculation.slice(0, 60), names: [...calculations.keys()].join(', ') }),
      );
    const run = await this.runOf(calculation, question, call.context);
    const lines = LINES.test(request.header('content-type') ?? '');
    const results = resultsOf(request, run, lines);
    // The head goes out with the first result: a body that cannot be read is still answered with its problem.
    const first = await results.next();
    response.status(200).type(lines ? 'application/x-ndjson' : 'application/json');
    await pipeline(Readable.from(texts(first, results, lines)), response);
  }

  private async runOf(calculation: string, question: RunQuestion, context: RequestContext): Promise<CaseListRun> {
    const today = this.clock.now().toPlainDate();
    const knownAt = question.knownAt === undefined ? today : PlainDate.of(question.knownAt);
    const knowledge = await this.unitOfWork.read(context, (tx) =>
      readPolicyKnowledge(tx, { knownAt, scheme: question.scheme, scenario: question.scenario === true }),
    );
    const { trace = true, explain = false, language } = question;
    return {
      calculation,
      source: (input) => knowledge.sourceOf(regionOf(input)),
      options: { trace, explain, today, ...(language === undefined ? {} : { language }) },
    };
  }
}

/** The region whose version a result is marked with; calculations without a region rest on the nation's values. */
function regionOf(input: unknown): string {
  const region: unknown = typeof input === 'object' && input !== null && 'region' in input ? input.region : undefined;
  return typeof region === 'string' && /^\d{6}$/.test(region) ? region : NATION;
}

function resultsOf(request: TracedRequest, run: CaseListRun, lines: boolean): AsyncGenerator<CaseResult> {
  if (request.is(['application/json', 'application/problem+json'])) return parsed(request.body as unknown, run);
  const body = fileBody(request);
  return lines ? runCaseLines(body, run) : runCaseList(body, run);
}

/** So many cases are computed before other requests get their turn. */
const TURN = 200;

async function* parsed(body: unknown, run: CaseListRun): AsyncGenerator<CaseResult> {
  if (!Array.isArray(body)) throw new DomainFailure(domainError('POLI-1016'));
  for (const [position, value] of (body as unknown[]).entries()) {
    if (position % TURN === TURN - 1) await nextTurn();
    yield resultOf({ ok: true, value }, run);
  }
}

const BLOCK = 1 << 16;

async function* texts(
  first: IteratorResult<CaseResult>,
  rest: AsyncGenerator<CaseResult>,
  lines: boolean,
): AsyncGenerator<string> {
  let block = lines ? '' : '[';
  for (let next = first, count = 0; next.done !== true; next = await rest.next(), count += 1) {
    block += lines ? `${JSON.stringify(next.value)}\n` : `${count === 0 ? '' : ','}${JSON.stringify(next.value)}`;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  yield lines ? block : `${block}]`;
}
