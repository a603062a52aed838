import type { ErrorFamily } from './error-entry.js';

/** RUNT: configuration, database, idempotency, batches and jobs. */
export const runtErrors = {
  'RUNT-3001': {
    status: 409,
    title: { zh: '同一请求正在处理', en: 'The same request is under way' },
    cause: { zh: '幂等键“{key}”的请求尚未完成', en: 'The request with the idempotency key "{key}" has not ended yet' },
    remedy: { zh: '请稍候，用同一个键再试一次', en: 'Wait a moment and try again with the same key' },
  },
  'RUNT-3002': {
    status: 422,
    title: { zh: '幂等键已用于另一请求', en: 'The idempotency key was used for another request' },
    cause: { zh: '幂等键“{key}”此前对应的内容与本次不同', en: 'The idempotency key "{key}" came with another content before' },
    remedy: { zh: '新的请求请使用新的键', en: 'Use a new key for a new request' },
  },
} as const satisfies ErrorFamily;
