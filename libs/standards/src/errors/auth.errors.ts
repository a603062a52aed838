import type { ErrorFamily } from './error-entry.js';

/** AUTH: login, posts, rights and scopes. */
export const authErrors = {
  'AUTH-1001': {
    status: 401,
    title: { zh: '登录失败', en: 'Login failed' },
    cause: {
      zh: '用户名或密码不正确，或该用户已停用',
      en: 'The user name or the password is wrong, or the user is blocked',
    },
    remedy: {
      zh: '请核对后重试；多次失败会暂停登录',
      en: 'Check both and try again; after several failures logins are suspended',
    },
  },
  'AUTH-1002': {
    status: 429,
    title: { zh: '登录尝试过多', en: 'Too many login attempts' },
    cause: {
      zh: '该用户名在 {minutes} 分钟内失败次数过多',
      en: 'Too many attempts failed for this user name within {minutes} minutes',
    },
    remedy: {
      zh: '请 {minutes} 分钟后再试，或联系运行管理员',
      en: 'Try again after {minutes} minutes, or ask the operator',
    },
  },
  'AUTH-1003': {
    status: 401,
    title: { zh: '登录已失效', en: 'The session has ended' },
    cause: { zh: '登录已超时或已退出', en: 'The session timed out or was closed' },
    remedy: { zh: '请重新登录', en: 'Log in again' },
  },
  'AUTH-1004': {
    status: 401,
    title: { zh: '请先登录', en: 'Login needed' },
    cause: { zh: '请求未带登录凭证', en: 'The request carries no session' },
    remedy: { zh: '请登录后再试', en: 'Log in first' },
  },
  'AUTH-1005': {
    status: 403,
    title: { zh: '没有权限', en: 'Not allowed' },
    cause: { zh: '此操作需要以下岗位之一：{posts}', en: 'This act needs one of the posts {posts}' },
    remedy: { zh: '请由有该岗位的人员办理', en: 'Have it done by a person with that post' },
  },
  'AUTH-2001': {
    status: 422,
    title: { zh: '用户名不合规', en: 'Not a user name' },
    cause: {
      zh: '“{user}”不是用户名：2 至 40 位小写字母、数字、点、下划线或连字符，以字母开头',
      en: '"{user}" is not a user name: 2 to 40 of a–z, digits, dot, underscore and hyphen, beginning with a letter',
    },
    remedy: { zh: '请改用合规的用户名', en: 'Choose another user name' },
  },
  'AUTH-2002': {
    status: 422,
    title: { zh: '密码不合规', en: 'Weak password' },
    cause: { zh: '密码长度应为 10 至 200 位', en: 'A password has 10 to 200 characters' },
    remedy: { zh: '请设置更长的密码', en: 'Choose a longer password' },
  },
  'AUTH-2003': {
    status: 409,
    title: { zh: '用户名已被使用', en: 'The user name is taken' },
    cause: { zh: '用户“{user}”已存在', en: 'The user "{user}" exists already' },
    remedy: { zh: '请换一个用户名', en: 'Choose another user name' },
  },
  'AUTH-1101': {
    status: 403,
    title: { zh: '单位和个人不能使用该功能', en: 'Not for employers and insured persons' },
    cause: { zh: '该功能只供经办机构工作人员使用', en: 'Only staff of the agency may call it' },
    remedy: { zh: '请到经办机构办理', en: 'Ask at the counter' },
  },
  'AUTH-1102': {
    status: 422,
    title: { zh: '单位或个人用户不合规', en: 'A login of an employer or person cannot be made so' },
    cause: {
      zh: '用户 {user} 代表 {party}：须为单位或个人编号，且不能有岗位和机构',
      en: 'User {user} acts for {party}: it must be the number of an employer or person, without posts and agencies',
    },
    remedy: { zh: '请去掉岗位和机构，填写编号', en: 'Leave posts and agencies out and give the number' },
  },
} as const satisfies ErrorFamily;
