import type { Tx } from '@pnet/runtime';

/** Statements that are wrong on purpose, one fault each; the last one is right. */
export async function planted(tx: Tx, sent: string): Promise<void> {
  await tx.rows('select user_idd from identity.user_account');
  await tx.rows<{ name: string }>('select user_id from identity.user_account');
  await tx.one<{ n: string }>('select count(*)::integer as n from identity.user_account');
  await tx.one<{ answer: string }>('select answered_by as answer from runtime.planted');
  await tx.execute('delete from identity.session where token_hash = $1', ['a', 'b']);
  await tx.execute('delete from identity.session where token_hash = :hash', { hsh: 'a' });
  await tx.execute(sent.toUpperCase());
  await tx.one<{ n: number }>(`select count(*)::integer as n from ${['identity', 'user_account'].join('.')}`);
}
