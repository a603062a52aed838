import type { ErrorFamily } from './error-entry.js';

/** PAPR: papers that the node prints and vouches for. */
export const paprErrors = {
  'PAPR-1001': {
    status: 422,
    title: { zh: '没有这种单据', en: 'No such paper' },
    cause: { zh: '本节点不出具“{kind}”', en: 'This node does not issue "{kind}"' },
    remedy: { zh: '可出具的有：{kinds}', en: 'It issues: {kinds}' },
  },
  'PAPR-1002': {
    status: 422,
    title: { zh: '单据对象不正确', en: 'Not a subject of this paper' },
    cause: {
      zh: '“{title}”的对象应为{expected}，实际为“{subject}”',
      en: '"{title}" is about {expected}, not "{subject}"',
    },
    remedy: { zh: '请核对后重试', en: 'Check it and try again' },
  },
  'PAPR-1003': {
    status: 400,
    title: { zh: '须说明打印用途', en: 'Purpose missing' },
    cause: {
      zh: '“{title}”含个人信息明文，须填写用途',
      en: '"{title}" shows personal data in clear and is printed only for a stated purpose',
    },
    remedy: {
      zh: '请填写用途（X-Purpose），打印将被记录',
      en: 'State the purpose (X-Purpose); the print is recorded',
    },
  },
  'PAPR-1004': {
    status: 404,
    title: { zh: '单据不存在', en: 'No such paper' },
    cause: {
      zh: '编号 {number} 的单据（第 {copy} 份）不存在，或不在您的经办范围内',
      en: 'Paper {number} (print {copy}) does not exist, or is not in your districts',
    },
    remedy: { zh: '请核对编号，或重新出具', en: 'Check the number, or issue it anew' },
  },
  'PAPR-1005': {
    status: 404,
    title: { zh: '编号与校验码不相符', en: 'Number and code do not fit' },
    cause: {
      zh: '本节点没有出具过编号与校验码同时相符的单据：填写有误，或该单据不是本机构出具的',
      en: 'This node has issued no paper with this number and code: they are mistyped, or it did not issue the paper',
    },
    remedy: {
      zh: '请核对编号与校验码（不含字母 I、L、O、U）；仍不相符请向出具机构询问',
      en: 'Check both (the code has no I, L, O or U); if it still does not fit, ask the agency named on the paper',
    },
  },
  'PAPR-1006': {
    status: 429,
    title: { zh: '查验过于频繁', en: 'Too many verifications' },
    cause: { zh: '一分钟内最多查验 {limit} 次', en: 'At most {limit} verifications a minute' },
    remedy: { zh: '请一分钟后再试', en: 'Try again in a minute' },
  },
  'PAPR-1007': {
    status: 422,
    title: { zh: '行数过多，不能打印', en: 'Too many rows to print' },
    cause: {
      zh: '“{title}”有 {rows} 行，一份单据最多 {limit} 行',
      en: '"{title}" has {rows} rows; a paper has at most {limit}',
    },
    remedy: { zh: '请改用列表导出', en: 'Export the list instead' },
  },
  'PAPR-1008': {
    status: 422,
    title: { zh: '没有欠费，无须催缴', en: 'Nothing is owed' },
    cause: { zh: '“{employer}”的核定均已缴清', en: 'Every demand of "{employer}" is paid' },
    remedy: { zh: '请核对单位编号', en: 'Check the number of the employer' },
  },
  'PAPR-1009': {
    status: 403,
    title: { zh: '全市报表须有全部辖区的权限', en: 'A report of the whole unit needs all its districts' },
    cause: {
      zh: '您看不到以下经办机构的数据，报表会缺少其数字：{districts}',
      en: 'You do not see the data of these agencies, which the report would leave out: {districts}',
    },
    remedy: {
      zh: '请由有全部辖区权限的人员打印',
      en: 'Have it printed by someone whose rights cover all districts',
    },
  },
} as const satisfies ErrorFamily;
