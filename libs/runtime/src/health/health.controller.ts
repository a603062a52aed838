import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import {
  HealthCheckService,
  HealthIndicatorService,
  type HealthCheckResult,
  type HealthIndicatorResult,
} from '@nestjs/terminus';
import { DomainFailure, domainError, type DomainError } from '@pnet/kernel';
import type { Database } from '../database/open-database.js';
import { Public } from '../http/allow.js';
import { DATABASE, SHUTDOWN } from '../http/tokens.js';

/** A connection that could not be had for so long is missing elsewhere too. */
const ANSWER_MS = 1_500;

/** Whether the process runs, and whether it can take work. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(
    private readonly checks: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SHUTDOWN) private readonly closing: AbortSignal,
  ) {}

  @Public()
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Public()
  @Get('ready')
  async ready(): Promise<HealthCheckResult> {
    const silent = (await Promise.all((['app', 'worker'] as const).map((pool) => this.answers(pool)))).flatMap(
      (failure) => failure ?? [],
    );
    if (silent[0]) throw new DomainFailure({ ...silent[0], items: silent });
    return this.checks.check([() => this.indicators.check('database').up(), () => this.notClosing()]);
  }

  /**
   * A pool whose connections are all held answers as little as a server that is away; which of the two it is, is told
   * apart.
   */
  private async answers(pool: 'app' | 'worker'): Promise<DomainError | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<DomainError>((resolve) => {
      timer = setTimeout(() => {
        resolve(domainError('RUNT-5031', { pool, ms: ANSWER_MS }));
      }, ANSWER_MS);
    });
    const asked = this.database[pool].query('select 1').then(
      () => undefined,
      () => domainError('RUNT-5032', { pool }),
    );
    return Promise.race([asked, late]).finally(() => {
      clearTimeout(timer);
    });
  }

  private notClosing(): HealthIndicatorResult {
    const check = this.indicators.check('node');
    return this.closing.aborted ? check.down() : check.up();
  }
}
