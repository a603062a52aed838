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
      zh: '该用户名连续失败次数过多，每再失败一次等待加倍',
      en: 'Too many attempts in a row failed for this user name; each further failure doubles the wait',
    },
    remedy: {
      zh: '请 {minutes} 分钟后再试，或联系系统管理员',
      en: 'Try again after {minutes} minutes, or ask an administrator',
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
  'AUTH-1006': {
    status: 401,
    title: { zh: '登录因长时间未操作而结束', en: 'The session ended unused' },
    cause: { zh: '已有 {minutes} 分钟没有操作', en: 'Nothing was done for {minutes} minutes' },
    remedy: { zh: '请重新登录后继续', en: 'Log in again and go on' },
  },
  'AUTH-1007': {
    status: 401,
    title: { zh: '登录已到最长时间', en: 'The session reached its latest end' },
    cause: { zh: '一次登录最长有效 {hours} 小时', en: 'A session lasts {hours} hours at most' },
    remedy: { zh: '请重新登录后继续', en: 'Log in again and go on' },
  },
  'AUTH-1008': {
    status: 401,
    title: { zh: '登录已被结束', en: 'The session was ended' },
    cause: {
      zh: '{by} 结束了该登录：密码已更改、用户已锁定，或在登录列表中被结束',
      en: '{by} ended it: the password was changed, the user locked, or it was ended in the list of sessions',
    },
    remedy: {
      zh: '请重新登录；不明原因时请询问系统管理员',
      en: 'Log in again; ask an administrator when you do not know why',
    },
  },
  'AUTH-1010': {
    status: 403,
    title: { zh: '请先修改密码', en: 'Change the password first' },
    cause: {
      zh: '用户 {user} 的密码由系统管理员设置，修改之前不能办理其他事项',
      en: 'The password of {user} was set by an administrator; nothing else is allowed before it is changed',
    },
    remedy: { zh: '请设置自己的密码后再办理', en: 'Set a password of your own, then go on' },
  },
  'AUTH-2004': {
    status: 422,
    title: { zh: '密码与用户名相同', en: 'The password is the user name' },
    cause: {
      zh: '密码只由用户名“{user}”和数字、符号组成',
      en: 'The password is made of the user name "{user}" with digits and signs alone',
    },
    remedy: { zh: '请改用他人猜不到的密码', en: 'Choose one that nobody guesses' },
  },
  'AUTH-2005': {
    status: 422,
    title: { zh: '密码过于常见', en: 'A common password' },
    cause: { zh: '该密码属于最常用、最先被猜到的密码', en: 'It is one of the passwords that are tried first' },
    remedy: { zh: '请改用他人猜不到的密码', en: 'Choose one that nobody guesses' },
  },
  'AUTH-2006': {
    status: 422,
    title: { zh: '原密码不正确', en: 'The old password is wrong' },
    cause: { zh: '用户 {user} 的原密码不正确', en: 'It is not the present password of {user}' },
    remedy: {
      zh: '请核对原密码后重试；多次失败会暂停登录',
      en: 'Check it and try again; after several failures logins are suspended',
    },
  },
  'AUTH-2007': {
    status: 422,
    title: { zh: '新密码与原密码相同', en: 'The new password is the old one' },
    cause: { zh: '用户 {user} 的新密码与原密码相同', en: 'The new password of {user} is the present one' },
    remedy: { zh: '请设置不同的密码', en: 'Choose another one' },
  },
  'AUTH-2101': {
    status: 404,
    title: { zh: '没有该用户', en: 'No such user' },
    cause: { zh: '没有工作人员用户“{user}”', en: 'There is no staff user "{user}"' },
    remedy: { zh: '请核对用户名', en: 'Check the user name' },
  },
  'AUTH-2102': {
    status: 409,
    title: { zh: '变更已有结论', en: 'The change is decided' },
    cause: { zh: '用户变更 {change} 的状态为 {state}', en: 'The change of a user {change} is {state}' },
    remedy: { zh: '请刷新后查看', en: 'Read it again' },
  },
  'AUTH-2103': {
    status: 404,
    title: { zh: '没有该变更', en: 'No such change' },
    cause: { zh: '没有用户变更 {change}', en: 'There is no change of a user {change}' },
    remedy: { zh: '请核对编号', en: 'Check its number' },
  },
  'AUTH-2104': {
    status: 409,
    title: { zh: '须由另一名系统管理员决定', en: 'A second administrator must decide' },
    cause: {
      zh: '用户变更 {change} 由 {by} 提出，不能由其本人或被变更的用户决定',
      en: 'The change {change} was asked for by {by}; neither they nor the user that it changes decide it',
    },
    remedy: { zh: '请由另一名系统管理员决定', en: 'Let another administrator decide' },
  },
  'AUTH-2105': {
    status: 409,
    title: { zh: '该用户有变更待批', en: 'A change of this user waits' },
    cause: {
      zh: '用户 {user} 的变更 {change} 尚待另一名系统管理员决定',
      en: 'The change {change} of {user} waits for its second administrator',
    },
    remedy: { zh: '请先决定该变更', en: 'Have it decided first' },
  },
  'AUTH-2106': {
    status: 409,
    title: { zh: '用户已有变化', en: 'The user is not as it was' },
    cause: {
      zh: '提出变更 {change} 后，用户 {user} 的权限或状态已有变化',
      en: 'Rights or state of {user} are not what they were when the change {change} was asked for',
    },
    remedy: { zh: '请不同意该变更，再按现状重新提出', en: 'Decline it and ask for it anew' },
  },
  'AUTH-2107': {
    status: 422,
    title: { zh: '系统管理员不能兼任其他岗位', en: 'An administrator holds no other post' },
    cause: { zh: '用户 {user} 的岗位为 {posts}', en: '{user} would hold the posts {posts}' },
    remedy: { zh: '请只授予系统管理员岗位，或去掉该岗位', en: 'Give that post alone, or leave it out' },
  },
  'AUTH-2108': {
    status: 422,
    title: { zh: '不是本节点的经办机构', en: 'Not an agency of this node' },
    cause: { zh: '{agencies} 不在本节点的经办机构之中', en: '{agencies} is not among the agencies of this node' },
    remedy: { zh: '请核对机构代码', en: 'Check the agency codes' },
  },
  'AUTH-2109': {
    status: 409,
    title: { zh: '用户状态不符', en: 'The user is in another state' },
    cause: { zh: '用户 {user} 的状态为 {state}', en: '{user} is {state}' },
    remedy: { zh: '请刷新后查看', en: 'Read it again' },
  },
  'AUTH-2110': {
    status: 409,
    title: { zh: '不能对本人办理', en: 'Not for oneself' },
    cause: { zh: '{user} 不能锁定本人或为本人重置密码', en: '{user} neither locks nor resets themselves' },
    remedy: {
      zh: '请由另一名系统管理员办理；修改本人密码请用“修改密码”',
      en: 'Let another administrator do it; change your own password by the act for that',
    },
  },
  'AUTH-2111': {
    status: 422,
    title: { zh: '没有变化', en: 'Nothing changes' },
    cause: { zh: '用户 {user} 已有这些岗位和机构', en: '{user} has these posts and agencies already' },
    remedy: { zh: '请核对要变更的内容', en: 'Check what is to change' },
  },
  'AUTH-2112': {
    status: 409,
    title: { zh: '首批系统管理员已有', en: 'The first administrators are there' },
    cause: {
      zh: '本节点已有 {count} 名可用的系统管理员，用户须由他们两人办理',
      en: 'The node has {count} active administrators; users are changed by two of them',
    },
    remedy: {
      zh: '请用 pnet user create 提出，由第二名系统管理员批准',
      en: 'Propose it with pnet user create and let the second administrator approve',
    },
  },
  'AUTH-2113': {
    status: 404,
    title: { zh: '没有该登录', en: 'No such session' },
    cause: { zh: '没有有效的登录 {session}', en: 'There is no live session {session}' },
    remedy: { zh: '请刷新后查看', en: 'Read the list again' },
  },
  'AUTH-2201': {
    status: 404,
    title: { zh: '没有该公告', en: 'No such notice' },
    cause: { zh: '没有公告 {notice}', en: 'There is no notice {notice}' },
    remedy: { zh: '请核对编号', en: 'Check its number' },
  },
  'AUTH-2202': {
    status: 409,
    title: { zh: '公告已撤回', en: 'The notice is withdrawn' },
    cause: { zh: '公告 {notice} 已撤回', en: 'The notice {notice} was withdrawn before' },
    remedy: { zh: '不必再撤回', en: 'Nothing is to be done' },
  },
  'AUTH-2203': {
    status: 422,
    title: { zh: '公告日期有误', en: 'Wrong days of a notice' },
    cause: {
      zh: '截止日 {to} 早于起始日 {from} 或早于今天',
      en: 'The last day {to} is before the first day {from} or before today',
    },
    remedy: { zh: '请更正日期', en: 'Correct the days' },
  },
} as const satisfies ErrorFamily;
