const LOGIN = '/login';

/** The address to come back to after the login: one of this console's own, and not the login itself; otherwise none. */
export function wayBack(address: string | undefined): string | undefined {
  if (!address || address === '/' || address === LOGIN || address.startsWith(`${LOGIN}?`)) return undefined;
  // Two slashes or a backslash would name a host.
  return /^\/(?![/\\])/.test(address) ? address : undefined;
}
