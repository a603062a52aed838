/**
 * What is to be decided on a version that stands and is not official: whoever accepts does so where some level has
 * approved it; whoever reviews approves it once at this level.
 */
export function decisionOn(
  approvals: readonly { readonly level: string }[],
  own: string,
  mayAccept: boolean,
): 'approve' | 'accept' | 'approved' {
  if (approvals.length > 0 && mayAccept) return 'accept';
  return approvals.some((one) => one.level === own) ? 'approved' : 'approve';
}
