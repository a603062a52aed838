const NUMBERS = /\b\d{11,19}[Xx]?\b/g;

/** Long numbers (documents, mobiles, accounts) cut to their last four characters. */
const scrub = (text: string): string => text.replace(NUMBERS, (number) => `***${number.slice(-4)}`);

/** What the log keeps of an error: no SQL parameters and no `detail`, which quote the row that was refused. */
export function loggedError(thrown: unknown): Record<string, unknown> {
  if (!(thrown instanceof Error)) return { message: scrub(String(thrown)) };
  const { code, constraint, table } = thrown as { code?: unknown; constraint?: unknown; table?: unknown };
  const named = Object.fromEntries(
    Object.entries({ code, constraint, table }).filter(
      ([, value]) => typeof value === 'string' || typeof value === 'number',
    ),
  );
  return { type: thrown.name, message: scrub(thrown.message), stack: scrub(thrown.stack ?? ''), ...named };
}
