import type { ErrorFamily } from './error-entry.js';

/** ASMT: assessment of contributions. */
export const asmtErrors = {
  'ASMT-1001': {
    status: 404,
    title: { zh: '应缴核定不存在', en: 'No such demand' },
    cause: { zh: '没有编号为 {demand} 的应缴核定，或不在您的权限范围内', en: 'There is no demand {demand}, or it is outside your scope' },
    remedy: { zh: '请核对编号', en: 'Check the number' },
  },
  'ASMT-2002': {
    status: 409,
    title: { zh: '核定批次未完成', en: 'Assessment did not finish' },
    cause: { zh: '批次 {run} 有分块失败：{reason}', en: 'A chunk of batch {run} failed: {reason}' },
    remedy: { zh: '请排除原因后再次执行核定，已完成的部分不会重复', en: 'Remove the cause and run it again; what is done is not repeated' },
  },
} as const satisfies ErrorFamily;
