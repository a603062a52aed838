/** Insurance status of a person in a scheme. */
export type PersonStatus = 'new' | 'suspended' | 'resumed' | 'terminated' | 'transferred-out' | 'retired' | 'dead';

interface StatusRow {
  readonly zh: string;
  /** What may follow. */
  readonly moves: readonly PersonStatus[];
  /** Whether contributions are due while it holds. */
  readonly contributing: boolean;
  /** Whether entering it ends the open relation. */
  readonly endsRelation: boolean;
}

/** Every status of the line 参保状态, and every move; before the first line only `new` and `retired` may come. */
export const personStatuses = {
  'new': {
    zh: '新参',
    moves: ['suspended', 'terminated', 'transferred-out', 'retired', 'dead'],
    contributing: true,
    endsRelation: false,
  },
  'suspended': {
    zh: '停保',
    moves: ['resumed', 'terminated', 'transferred-out', 'retired', 'dead'],
    contributing: false,
    endsRelation: true,
  },
  'resumed': {
    zh: '续保',
    moves: ['suspended', 'terminated', 'transferred-out', 'retired', 'dead'],
    contributing: true,
    endsRelation: false,
  },
  'terminated': { zh: '终止', moves: ['resumed', 'dead'], contributing: false, endsRelation: true },
  'transferred-out': { zh: '转出', moves: ['resumed', 'dead'], contributing: false, endsRelation: true },
  'retired': { zh: '退休', moves: ['terminated', 'dead'], contributing: false, endsRelation: true },
  'dead': { zh: '死亡', moves: [], contributing: false, endsRelation: true },
} as const satisfies Record<PersonStatus, StatusRow>;

/** Whether `to` may come right after `from`; undefined = no status yet. */
export function mayFollow(from: PersonStatus | undefined, to: PersonStatus): boolean {
  const moves: readonly PersonStatus[] = from === undefined ? ['new', 'retired'] : personStatuses[from].moves;
  return moves.includes(to);
}
