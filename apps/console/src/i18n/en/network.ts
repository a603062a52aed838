import type { networkZh } from '../zh/network.js';

/** The texts of the matrix, the topology and orders in English. */
export const networkEn: typeof networkZh = {
  cell: { accepted: 'accepted', arrived: 'to approve', late: 'late', rejected: 'rejected', missing: 'missing', 'not-applicable': 'n/a' },
  reporting: {
    dataset: 'Dataset', months: 'Months', lastMonths: 'Last {{months}} months', monthsWithData: 'Months with data', onlyGaps: 'Gaps only', nothing: 'Nobody owes anything', expected: 'Owed', actual: 'Arrived', onTime: 'On time', rate: 'Reporting rate', onTimeRate: 'On-time rate', columnRate: 'Rate of the month',
    versionAt: 'version {{version}}, arrived {{day}}', dueAt: 'due before {{day}}', keys: 'Arrow keys move, Enter opens',
  },
  link: {
    self: 'this node', open: 'online', relayed: 'through a child', closed: 'closed', never: 'never seen', unreachable: 'unknown', selfWhy: 'The node that you look at', openWhy: 'Its order stream is connected', relayedWhy: 'Not linked here: its parent relays', closedWhy: 'Was connected, is not now', neverWhy: 'Was never connected', unreachableWhy: 'Its parent, through which it is reached, is not connected: nothing is known of it',
  },
  topology: {
    polled: 'Every 5 seconds, {{time}}', list: 'Nodes', node: 'Node', tier: 'Tier', link: 'Link', brokenAt: 'broken at {{code}}', lastContact: 'Last contact', openOrders: 'Open orders', openIntakes: 'To be judged', lastDataset: 'Last dataset', region: 'Region', parent: 'Statistical parent', comparisonParent: 'Second parent', error: 'Error', clock: 'Clock difference',
    comparisonLine: 'Second parent, comparison only', waits: '{{orders}} orders · {{intakes}} to judge', selfNote: 'the node that you look at', heard: 'last contact {{time}}', waitingUp: '{{count}} waiting for {{target}}, the oldest since {{since}}',
  },
  orderKind: { 'publish-policy-package': 'Publish policy (base bounds)', 'scan-request': 'Scan request', recollection: 'Recollection', 'acceptance-notice': 'Acceptance notice', 'fund-adjustment': 'Fund adjustment', 'supervision-case': 'Supervision case' },
  draftState: { drafted: 'to be reviewed', issued: 'issued', rejected: 'not issued' },
  order: {
    new: 'New order', kind: 'Kind', title: 'Title', targets: 'Targets', targetsNote: 'None: all cities below', deadlineDays: 'Days to answer', baseLower: 'Lower bound (yuan a month)', baseUpper: 'Upper bound (yuan a month)', effectiveFrom: 'Effective from', effectiveNote: 'To December of the year; months already assessed get difference demands',
    knownFrom: 'Published on', source: 'Document', changeReason: 'Reason of the change', changeReasonHint: 'Needed where a value departs from the last one by more than 30 %; at least 10 characters', reason: 'Reason', saveDraft: 'Send to review', drafted: 'Waits for a second person', handlerOnly: 'Drafted by a handler', drafts: 'Drafts and reviews', noDrafts: 'No drafts yet', issued: 'State of each target', noOrders: 'No orders yet', targetCount: '{{count}} targets',
    state: 'State', progress: 'Progress', maker: 'Drafted', checker: 'Reviewed', deadline: 'Deadline', review: 'Review', twoPersons: 'The drafter cannot review', issue: 'Issue', reject: 'Reject', issueDone: 'Issued', rejectDone: 'Rejected', note: 'Note (needed to reject)',
    target: 'Target', number: 'Number', via: 'Way', issuedAt: 'Issued', answeredAt: 'Answered', evidence: 'Evidence', issuer: 'Issuer', receivedAt: 'Received', inbox: 'Orders received', noInbox: 'No orders received',
  },
  approval: { parameter: 'Parameter', old: 'Old value', value: 'New value', none: 'none', months: 'Months', onwards: 'onwards', source: 'Source', reason: 'Reason of the change', atMostEach: 'A person and month, at most', digest: 'Digest', reach: 'Reach', reachText: '{{units}} units reported {{period}}: {{payers}} payers, contribution bases {{baseTotal}} yuan, demanded {{demand}} yuan', atMost: 'All together change by at most {{amount}} yuan a month', noReach: 'None of the targets has reported contributions yet; persons and money cannot be told' },
  evidence: { cases: 'cases', issuer: 'issuer', installedAt: 'installed', monthsToReassess: 'months to reassess', knownAt: 'known at', package: 'package', title: 'title', months: 'months', dataset: 'dataset', period: 'period', version: 'version', digest: 'digest', submissionId: 'submission', rows: 'rows', reason: 'reason', note: 'note', activatesOn: 'activates', activatedAt: 'activated', knownFrom: 'published', values: 'values', entryId: 'entry', taskId: 'task', unlocked: 'unlocked', code: 'code', number: 'number', state: 'state' },
  task: { title: 'To do', none: 'Nothing to do', kind: 'Task', about: 'About', persons: 'Done → confirmed', answer: 'Answer', confirm: 'Confirm', confirmed: 'Confirmed', executed: 'Executed', refused: 'Cannot be done', note: 'What was done' },
  taskKind: { 'assess-differences': 'Assess differences' },
  taskState: { open: 'open', answered: 'to confirm', closed: 'closed' },
};
