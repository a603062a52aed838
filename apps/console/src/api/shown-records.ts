/** A record as the node last answered it: its version and its fields. */
export interface ShownRecord {
  /** The `ETag`, to be sent back in `If-Match`. */
  readonly version: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const MOST = 50;
const shown = new Map<string, ShownRecord>();

/** Keeps what was answered for an address where it has a version; the oldest give way. */
export function keepShown(address: string, version: string | null, answer: unknown): void {
  if (version === null) return;
  shown.delete(address);
  shown.set(address, { version, fields: answer as ShownRecord['fields'] });
  const [oldest] = shown.keys();
  if (shown.size > MOST && oldest !== undefined) shown.delete(oldest);
}

/** What stands on the screen of a record, by the address that it is read from. */
export const shownRecord = (address: string): ShownRecord | undefined => shown.get(address);

/** Forgets what was shown: another user may come. */
export const forgetShown = (): void => shown.clear();

/** A field that somebody else has changed. */
export interface ChangedField {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The fields of a record that are other than before; lists and parts are other where their content is. */
export function changedFields(before: ShownRecord, after: ShownRecord): readonly ChangedField[] {
  const names = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)]);
  return [...names].flatMap((field) =>
    JSON.stringify(before.fields[field]) === JSON.stringify(after.fields[field])
      ? []
      : [{ field, before: before.fields[field], after: after.fields[field] }],
  );
}

/**
 * What a form shows after the record behind it was changed: what was typed stays, what was left as it stood follows the
 * record. By field.
 */
export function followed(
  typed: Readonly<Record<string, unknown>>,
  opened: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
  return Object.fromEntries(
    [...new Set([...Object.keys(opened), ...Object.keys(now)])]
      .filter((field) => isSame(typed[field], opened[field]) && !isSame(opened[field], now[field]))
      .map((field) => [field, now[field]]),
  );
}
