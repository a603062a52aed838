import type { Tx } from '../database/unit-of-work.js';

/** A user id with its name. */
export interface NamedUser {
  readonly userId: string;
  readonly name: string;
}

/**
 * Names of user ids, for screens and papers: employers and insured persons stand by their number, the node itself and
 * its shell by what they are; an id that nobody has is left out.
 */
export const namesOf = (tx: Tx, ids: readonly string[]): Promise<NamedUser[]> =>
  tx.rows<NamedUser>(
    `select id as "userId", name from unnest($1::text[]) as asked (id) cross join lateral identity.name_of(asked.id) as name where name is not null`,
    [[...new Set(ids)]],
  );

/** The name of each of these ids; one that nobody has stands for itself. */
export async function userNames(tx: Tx, ids: readonly string[]): Promise<(id: string) => string> {
  const names = new Map((await namesOf(tx, ids)).map(({ userId, name }) => [userId, name]));
  return (id) => names.get(id) ?? id;
}
