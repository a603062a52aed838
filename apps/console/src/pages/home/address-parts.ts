/** An address of the console as its path and what it asks for: `/demands?status=open`. */
export function addressParts(href: string): { readonly path: string; readonly search: Record<string, string> } {
  const { pathname, searchParams } = new URL(href, 'http://console');
  return { path: pathname, search: Object.fromEntries(searchParams) };
}
