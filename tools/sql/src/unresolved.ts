/**
 * Statements that the sources do not tell, by file and first words of the call, with the reason why and what looks at
 * them instead. The check fails when one of them can be told, is gone, or another one comes.
 */
export const UNRESOLVED: Readonly<Record<string, string>> = {};

/** Texts that the interpreter takes for possible and that nobody sends. */
export const NOT_SENT = [
  {
    key: "libs/exchange/src/machines/pg-store.ts: tx.rows(`select ${names.map((name) => `${name}::text`).join(` || '/' |",
    containing: 'from exchange.order_inbox',
    reason: 'an inbox has nothing that falls due, and `due` of its store is not called',
  },
  {
    key: "libs/exchange/src/machines/pg-store.ts: tx.rows(`select ${names.map((name) => `${name}::text`).join(` || '/' |",
    containing: 'from exchange.stream',
    reason: 'a stream has nothing that falls due, and `due` of its store is not called',
  },
] as const;
