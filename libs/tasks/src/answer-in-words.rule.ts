import { domainError, err, ok } from '@pnet/kernel';
import type { EvidenceRule } from './evidence-rule.js';

/** An answer in words; a sealed version that it names must be there. */
export const answerInWords: EvidenceRule = {
  money: false,
  find: async (tx, task, named) => {
    if (!named['submission']) return ok({});
    const version = /^\d{1,18}$/.test(named['submission'])
      ? await tx.one<{ what: string; digest: string }>(
          `select concat_ws(' ', definition_id, period, 'v' || version) as what, encode(digest, 'hex') as digest from exchange.submission where submission_id = $1`,
          [named['submission']],
        )
      : undefined;
    return version
      ? ok({ version: version.what, digest: version.digest })
      : err(
          domainError('CTRL-1005', { task: task.taskId, entry: named['submission'].slice(0, 40), reason: 'missing' }),
        );
  },
};
