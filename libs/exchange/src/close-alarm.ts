import { domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import type { RequestContext, UnitOfWork } from '@pnet/runtime';

/**
 * An operator has looked at what an alarm tells and closes it with what was found. It is raised again if the same
 * happens again. Errors: `EXCH-1006` no such open alarm.
 */
export class CloseAlarm {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(alarmId: string, reason: string, context: RequestContext): Promise<Result<{ alarmId: string }>> {
    return this.unitOfWork.run(
      context,
      { name: 'close-alarm', input: { alarmId, reason }, subject: alarmId },
      async (tx) => {
        const closed = await tx.execute(
          'update exchange.alarm set closed_at = $2, closed_by = $3, close_reason = $4 where alarm_id = $1 and closed_at is null',
          [alarmId, this.clock.now().toDate(), context.actor.userId, reason],
        );
        return closed > 0 ? ok({ alarmId }) : err(domainError('EXCH-1006', { subject: alarmId }));
      },
    );
  }
}
