import type { ErrorFamily } from './error-entry.js';

/** EXCH 11xx: units and enrolment. */
export const exchUnitErrors = {
  'EXCH-1101': {
    status: 422,
    title: { zh: '填报单位的项目有误', en: 'A field of the unit is wrong' },
    cause: {
      zh: '单位 {unit} 的 {field} 不可用：{value}',
      en: 'The {field} of the unit {unit} cannot be used: {value}',
    },
    remedy: {
      zh: '请核对区划代码（GB/T 2260 六位）和层级',
      en: 'Check the region (six digits of GB/T 2260) and the tier',
    },
  },
  'EXCH-1102': {
    status: 422,
    title: { zh: '上级单位不成立', en: 'The parent does not fit' },
    cause: {
      zh: '单位 {unit} 不能以 {parent} 为上级：{why}',
      en: 'The unit {unit} cannot have {parent} as parent: {why}',
    },
    remedy: {
      zh: '上级须在该月有效、类别在其上，且不成环',
      en: 'Name a parent that stands in that month, is of a kind above, and is not below the unit',
    },
  },
  'EXCH-1103': {
    status: 422,
    title: { zh: '生效月份不成立', en: 'The month does not fit' },
    cause: {
      zh: '单位 {unit} 自 {period} 起的变更与 {known} 冲突',
      en: 'The change of the unit {unit} from {period} conflicts with {known}',
    },
    remedy: {
      zh: '不得早于已登记的变更，也不得晚于今后十二个月',
      en: 'Choose a month after every change that is registered and at most twelve months ahead',
    },
  },
  'EXCH-1104': {
    status: 409,
    title: { zh: '单位代码已用过', en: 'The code of the unit was used' },
    cause: { zh: '代码 {unit} 已登记过或重复', en: 'The code {unit} is registered, or is named twice' },
    remedy: { zh: '单位代码停用后不再使用，请另取代码', en: 'Codes are never used again: choose another' },
  },
  'EXCH-1105': {
    status: 403,
    title: { zh: '单位不在本级之下', en: 'The unit is not below the issuer' },
    cause: { zh: '{issuer} 不能变更单位 {unit}', en: '{issuer} may not change the unit {unit}' },
    remedy: {
      zh: '省只能变更本省以下的单位；跨省由全国节点下达',
      en: 'A province changes units below itself only; across provinces the nation orders it',
    },
  },
  'EXCH-1106': {
    status: 409,
    title: { zh: '单位之下还有单位', en: 'Units still stand below' },
    cause: { zh: '单位 {unit} 撤销后 {below} 没有上级', en: 'When the unit {unit} ends, {below} has no parent' },
    remedy: { zh: '请先将下级单位改隶', en: 'Move the units below it first' },
  },
  'EXCH-1107': {
    status: 404,
    title: { zh: '该月没有这个单位', en: 'No such unit in that month' },
    cause: { zh: '{period} 没有填报单位 {unit}', en: 'There is no unit {unit} in {period}' },
    remedy: { zh: '请核对代码和月份', en: 'Check the code and the month' },
  },
  'EXCH-1109': {
    status: 409,
    title: { zh: '本节点尚未登记该单位', en: 'The unit is not expected here in that month' },
    cause: { zh: '{unit} 在 {period} 不在 {node} 之下', en: '{unit} is not below {node} in {period}' },
    remedy: {
      zh: '登记指令可能在途，将自动重试；否则请上级登记该单位',
      en: 'The order that registers it may be on its way, and it is tried again; otherwise have the unit registered above',
    },
  },
  'EXCH-1121': {
    status: 403,
    title: { zh: '入网口令不可用', en: 'The enrolment token cannot be used' },
    cause: { zh: '节点 {unit} 的入网口令不存在或不是为它签发的', en: 'There is no such token for the node {unit}' },
    remedy: { zh: '请向上级领取新的口令', en: 'Ask the parent for a new token' },
  },
  'EXCH-1122': {
    status: 403,
    title: { zh: '入网口令已过期', en: 'The enrolment token has expired' },
    cause: { zh: '节点 {unit} 的口令于 {expired} 到期', en: 'The token of the node {unit} expired at {expired}' },
    remedy: { zh: '请向上级领取新的口令', en: 'Ask the parent for a new token' },
  },
  'EXCH-1123': {
    status: 409,
    title: { zh: '入网口令已用过', en: 'The enrolment token was used' },
    cause: { zh: '节点 {unit} 的口令于 {used} 已用过', en: 'The token of the node {unit} was used at {used}' },
    remedy: {
      zh: '每个口令只能用一次，请领取新的口令；若非本单位所用，请立即查明',
      en: 'A token buys one answer: ask for a new one. If another has used it, find out who',
    },
  },
  'EXCH-1124': {
    status: 403,
    title: { zh: '入网口令尚未复核', en: 'The enrolment token is not confirmed' },
    cause: {
      zh: '节点 {unit} 的口令还没有第二人复核',
      en: 'No second person has confirmed the token of the node {unit}',
    },
    remedy: { zh: '请上级的另一人复核', en: 'Have another person at the parent confirm it' },
  },
  'EXCH-1125': {
    status: 422,
    title: { zh: '证书申请有误', en: 'The signing request is wrong' },
    cause: {
      zh: '节点 {unit} 的{request}证书申请不可用：{reason}',
      en: 'The {request} request of the node {unit} cannot be used: {reason}',
    },
    remedy: {
      zh: '请用 P-256 密钥申请连接证书，用 Ed25519 密钥申请签名证书',
      en: 'Ask with a P-256 key for TLS and an Ed25519 key for signing',
    },
  },
  'EXCH-1126': {
    status: 503,
    title: { zh: '本节点不能签发证书', en: 'This node issues no certificates' },
    cause: { zh: '节点 {node} 没有配置签发证书的机构', en: 'The node {node} has no authority configured' },
    remedy: { zh: '请配置 PENSION_AUTHORITY_FOLDER', en: 'Set PENSION_AUTHORITY_FOLDER' },
  },
  'EXCH-1128': {
    status: 422,
    title: { zh: '入网口令的格式有误', en: 'The token is malformed' },
    cause: { zh: '口令应为五段，以点相连', en: 'A token has five parts, joined by dots' },
    remedy: { zh: '请完整复制口令', en: 'Copy the whole token' },
  },
  'EXCH-1129': {
    status: 403,
    title: { zh: '上级的证书机构不符', en: 'The authority of the parent is another' },
    cause: {
      zh: '{address} 的证书机构指纹与口令中的不同，或它不是节点 {parent}',
      en: 'The authority at {address} has another fingerprint than the token, or it is not the node {parent}',
    },
    remedy: { zh: '请勿继续，核对上级地址与口令', en: 'Stop, and check the address and the token' },
  },
  'EXCH-1130': {
    status: 503,
    title: { zh: '上级没有应答入网申请', en: 'The parent does not answer' },
    cause: { zh: '{address} 没有应答（{reason}）', en: '{address} does not answer ({reason})' },
    remedy: { zh: '请核对地址和端口，稍后再试', en: 'Check address and port, then try again' },
  },
} as const satisfies ErrorFamily;
