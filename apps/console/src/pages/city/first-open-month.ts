/** The month to look at first: the earliest open one of the books. */
export function firstOpenMonth(
  periods: readonly { readonly month: string; readonly state: string }[],
): string | undefined {
  return (
    periods
      .filter((period) => period.state !== 'closed')
      .map((period) => period.month)
      .sort()[0] ?? periods[0]?.month
  );
}
