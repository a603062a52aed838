import type { Text } from '../errors/error-entry.js';

/** Posts 岗位 of staff, with their names. */
export const postTitles = {
  handler: { zh: '经办', en: 'handler' },
  reviewer: { zh: '复核', en: 'reviewer' },
  approver: { zh: '审批', en: 'approver' },
  finance: { zh: '财务', en: 'finance' },
  operator: { zh: '运维', en: 'operator' },
  administrator: { zh: '系统管理员', en: 'administrator' },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * A post 岗位: 经办 handles, 复核 reviews, 审批 approves, 财务 keeps the books, operator runs the node, administrator
 * keeps its users, and sees neither persons nor money.
 */
export type Post = keyof typeof postTitles;
