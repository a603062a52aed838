/** State of an assessment that stopped: its figures wait, or a second person released them. */
type HoldStatus = 'waiting' | 'released';

/** Every state of a hold, its Chinese name, and where each act leads; a second release changes nothing. */
const holdStatuses = {
  waiting: { zh: '待复核', moves: { release: 'released' } },
  released: { zh: '已复核', moves: {} },
} as const satisfies Record<HoldStatus, { zh: string; moves: Partial<Record<'release', HoldStatus>> }>;

/** The state of a hold, by who released it. */
export const holdStatus = (releasedBy: string | null): HoldStatus => (releasedBy === null ? 'waiting' : 'released');

/** Whether a release changes anything. */
export const mayRelease = (from: HoldStatus): boolean => 'release' in holdStatuses[from].moves;
