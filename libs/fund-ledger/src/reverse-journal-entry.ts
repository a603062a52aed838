import { Injectable } from '@nestjs/common';
import { PlainDate, type Result } from '@pnet/kernel';
import { UnitOfWork, type RequestContext } from '@pnet/runtime';
import { reverseEntry } from './reverse-entry.js';

/** Takes one manual entry back by a red entry. Entries of other sources are taken back by the act that made them. */
@Injectable()
export class ReverseJournalEntry {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * `date`: the day on which the red entry counts, `YYYY-MM-DD`. Errors: those of `reverseEntry`, and `LEDG-1009` not a
   * manual entry.
   */
  execute(
    input: { entryId: string; reason: string; date: string },
    context: RequestContext,
  ): Promise<Result<{ entryId: string }>> {
    return this.unitOfWork.run(
      context,
      { name: 'reverse-journal-entry', input, subject: input.entryId },
      async (tx) => {
        const source = await tx.one<{ source_kind: string }>(
          'select source_kind from fund_ledger.journal_entry where entry_id = $1',
          [input.entryId],
        );
        if (source && source.source_kind !== 'manual-entry' && source.source_kind !== 'journal-entry') {
          return {
            ok: false,
            error: { code: 'LEDG-1009', params: { entry: input.entryId, source: source.source_kind } },
          };
        }
        return reverseEntry(tx, {
          entryId: input.entryId,
          reason: input.reason,
          date: PlainDate.of(input.date),
          recordedBy: context.actor.userId,
        });
      },
    );
  }
}
