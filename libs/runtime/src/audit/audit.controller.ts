import { Controller, Get, Query } from '@nestjs/common';
import { dayInput, userIdInput } from '../http/fields.js';
import { z } from 'zod';
import { ok, unwrap, type Result } from '@pnet/kernel';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Allow } from '../http/allow.js';
import { Context } from '../http/context.js';
import type { List } from '../http/list.js';
import type { RequestContext } from '../identity/request-context.js';
import { auditList, listAudit, type AuditRow } from './audit.query.js';
import { Audit } from './audit.js';
import { verifyAuditSeals } from './seal-audit-day.js';

const auditQuery = z.strictObject({
  of: z.enum(['commands', 'reads']).default('commands'),
  userId: userIdInput.optional(),
  subject: z.string().min(1).max(200).optional(),
  kind: z.string().min(1).max(100).optional(),
  from: dayInput.optional(),
  to: dayInput.optional(),
  ...auditList.input,
});

/** What the chain of sealed days says. */
export interface AuditVerification {
  /** Days that were sealed. */
  readonly sealedDays: number;
  readonly lastSealedDay: string | null;
  /** The first sealed day that does not agree with its rows or the day before; null: all do. */
  readonly firstBrokenDay: string | null;
}

/** The audit of commands and of looks, for administrators; looking at it is audited too. */
@Controller('audit')
@Allow('administrator')
export class AuditController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  /** 审计日志 Who did or looked at what, when, from where, why; the newest first. */
  @Get()
  list(
    @Query({ schema: auditQuery }) question: z.infer<typeof auditQuery>,
    @Context() context: RequestContext,
  ): Promise<List<AuditRow>> {
    return this.unitOfWork.read(context, async (tx) => {
      const { limit: _limit, cursor: _cursor, sort: _sort, ...filters } = question;
      await this.audit.read(tx, context, { kind: 'audit', subject: JSON.stringify(filters) });
      return listAudit(tx, question, context);
    });
  }

  /** 校验审计链 Recomputes every sealed day; names the first that was changed. Reads the whole audit. */
  @Get('verification')
  async verification(@Context() context: RequestContext): Promise<AuditVerification> {
    await this.unitOfWork.read(context, (tx) =>
      this.audit.read(tx, context, { kind: 'audit', subject: 'verification' }),
    );
    return unwrap(
      await this.unitOfWork.system(async (tx): Promise<Result<AuditVerification>> => {
        const seals = await tx.one<{ n: number; last: string | null }>(
          'select count(*)::integer as n, max(day)::text as last from audit.day_seal',
        );
        const verified = await verifyAuditSeals(tx);
        return ok({
          sealedDays: seals?.n ?? 0,
          lastSealedDay: seals?.last ?? null,
          firstBrokenDay: verified.ok ? null : String(verified.error.params['day'] ?? ''),
        });
      }, 'REPEATABLE READ'),
    );
  }
}
