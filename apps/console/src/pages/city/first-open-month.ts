/** The month to look at first: the earliest open one of the books. */
export function firstOpenMonth(
  periods: readonly { readonly postingPeriod: string; readonly state: string }[],
): string | undefined {
  return (
    periods
      .filter((period) => period.state !== 'closed')
      .map((period) => period.postingPeriod)
      .sort()[0] ?? periods[0]?.postingPeriod
  );
}
