/** The values that are other than before; what was emptied or left as it is does not change. */
export const changedValues = <T extends object>(before: Partial<T>, now: Partial<T>): Partial<T> =>
  Object.fromEntries(
    Object.entries(now).filter(
      ([name, value]) => value !== undefined && value !== (before as Readonly<Record<string, unknown>>)[name],
    ),
  ) as Partial<T>;
