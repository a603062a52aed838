import { countWaiting, type WorkQueue } from '@pnet/runtime';
import { controlsWaiting, releasesWaiting } from './controls.query.js';
import { evidenceFor } from './waiting-evidence.js';

/** What waits of persons: possible duplicates, and what another person recorded of them. */
export const registrationQueues: readonly WorkQueue[] = [
  {
    name: 'possible-duplicates',
    kind: 'watch',
    posts: ['handler', 'reviewer'],
    href: '/possible-duplicates',
    read: (tx) =>
      countWaiting(tx, `select opened_at as at from registration.possible_duplicate where state = 'open'`, []),
  },
  { name: 'person-evidence', kind: 'review', posts: ['reviewer'], href: '/person-evidence', read: evidenceFor },
  {
    name: 'controls-to-decide',
    kind: 'review',
    posts: ['reviewer', 'approver'],
    href: '/controls?waiting=true',
    read: controlsWaiting,
  },
  {
    name: 'releases-to-decide',
    kind: 'review',
    posts: ['reviewer', 'approver'],
    href: '/controls?waiting=true',
    read: releasesWaiting,
  },
];
