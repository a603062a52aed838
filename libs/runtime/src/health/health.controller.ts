import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { HealthCheckService, HealthIndicatorService, type HealthCheckResult, type HealthIndicatorResult } from '@nestjs/terminus';
import type { Database } from '../database/open-database.js';
import { Public } from '../http/allow.js';
import { DATABASE, SHUTDOWN } from '../http/tokens.js';

/** Whether the process runs, and whether it can take work. */
@ApiExcludeController() @Controller('health')
export class HealthController {
  constructor(
    private readonly checks: HealthCheckService, private readonly indicators: HealthIndicatorService,
    @Inject(DATABASE) private readonly database: Database, @Inject(SHUTDOWN) private readonly closing: AbortSignal,
  ) {}

  @Public() @Get('live')
  live(): { status: 'ok' } { return { status: 'ok' }; }

  @Public() @Get('ready')
  ready(): Promise<HealthCheckResult> { return this.checks.check([() => this.databaseAnswers(), () => this.notClosing()]); }

  private async databaseAnswers(): Promise<HealthIndicatorResult> {
    const check = this.indicators.check('database');
    try {
      await Promise.all([this.database.app.query('select 1'), this.database.worker.query('select 1')]);
      return check.up();
    } catch {
      return check.down();
    }
  }

  private notClosing(): HealthIndicatorResult {
    const check = this.indicators.check('node');
    return this.closing.aborted ? check.down() : check.up();
  }
}
