import { controlledActs } from '../codes/controlled-acts.js';
import type { ErrorFamily, Text } from './error-entry.js';

/** What the acts are called in the texts of refusals. */
const act: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(controlledActs).map(([code, { title }]) => [code, title]),
);

/** What states of a control, its effects and kinds of parties are called. */
const state = {
  'proposed': { zh: '待批准', en: 'waiting for approval' },
  'refused': { zh: '不同意', en: 'refused' },
  'in-force': { zh: '生效', en: 'in force' },
  'lifting': { zh: '待解除', en: 'waiting to be lifted' },
  'lifted': { zh: '已解除', en: 'lifted' },
  'expired': { zh: '已到期', en: 'expired' },
} as const;
const effect = {
  'block': { zh: '禁止办理', en: 'forbidding it' },
  'warn': { zh: '提示', en: 'a warning' },
  'document': { zh: '补充材料', en: 'asking for a document' },
  'second-review': { zh: '先经复核', en: 'asking for a second person' },
} as const;
const party = {
  person: { zh: '个人', en: 'a person' },
  employer: { zh: '单位', en: 'an employer' },
  both: { zh: '个人和单位', en: 'a person and an employer at once' },
  everybody: { zh: '所有人', en: 'everybody' },
} as const;

/** CTLS: front-office controls 前台控制. 1xxx an act is stopped, 2xxx controls themselves. */
export const ctlsErrors = {
  'CTLS-1001': {
    status: 409,
    title: { zh: '前台控制：禁止办理', en: 'A control forbids this' },
    cause: {
      zh: '{party}：“{act}”被前台控制 {control} 禁止，至 {until}。原因：{reason}',
      en: '{party}: {act} is forbidden by control {control} until {until}. Reason: {reason}',
    },
    remedy: {
      zh: '请处理原因后，由两人解除控制，或等待到期',
      en: 'Settle the reason and have two people lift the control, or wait until it ends',
    },
    words: { act, party: act },
  },
  'CTLS-1002': {
    status: 409,
    title: { zh: '前台控制：办理前须阅知', en: 'A control warns: read it first' },
    cause: { zh: '“{act}”有 {count} 条提示须先阅知', en: '{act}: {count} warnings are to be read first' },
    remedy: {
      zh: '请阅读提示，选择“已阅知，继续办理”；接口调用时在请求头 X-Controls-Read 中写明控制编号',
      en: 'Read them and choose “I have read it, go on”; a program names them in the header X-Controls-Read',
    },
    words: { act },
  },
  'CTLS-1003': {
    status: 409,
    title: { zh: '前台控制：须补充材料', en: 'A control asks for a document' },
    cause: {
      zh: '{party}：办理“{act}”前须按前台控制 {control} 补充材料，至 {until}。原因：{reason}',
      en: '{party}: before {act}, control {control} asks for a document until {until}. Reason: {reason}',
    },
    remedy: {
      zh: '请在“前台控制”中登记材料，由第二人核对后再办理',
      en: 'Record the document at the control and have a second person look at it',
    },
    words: { act, party: act },
  },
  'CTLS-1004': {
    status: 409,
    title: { zh: '前台控制：须先经复核', en: 'A control asks for a second person' },
    cause: {
      zh: '{party}：办理“{act}”前须按前台控制 {control} 由第二人放行，至 {until}。原因：{reason}',
      en: '{party}: before {act}, control {control} asks for the release of a second person until {until}. Reason: {reason}',
    },
    remedy: {
      zh: '请在“前台控制”中申请放行，放行后由申请人单笔办理一次；批量办理不使用放行',
      en: 'Ask for a release at the control; it is good for one act of who asked, done by itself and not with others at once',
    },
    words: { act, party: act },
  },
  'CTLS-1012': {
    status: 409,
    title: { zh: '前台控制提示', en: 'Warning of a control' },
    cause: {
      zh: '{party}（控制 {control}，至 {until}）：{reason}',
      en: '{party} (control {control}, until {until}): {reason}',
    },
    remedy: { zh: '请阅知', en: 'Read it' },
    words: { party: act },
  },
  'CTLS-2001': {
    status: 404,
    title: { zh: '前台控制不存在', en: 'There is no such control' },
    cause: { zh: '您的经办范围内没有前台控制 {control}', en: 'There is no control {control} within your districts' },
    remedy: { zh: '请从列表中打开', en: 'Open it from the list' },
  },
  'CTLS-2002': {
    status: 409,
    title: { zh: '前台控制状态不允许此操作', en: 'The state of the control does not allow this' },
    cause: { zh: '前台控制 {control} 现为“{state}”', en: 'The control {control} is {state} now' },
    remedy: { zh: '请刷新后查看经过', en: 'Read it again and look at what happened' },
    words: { state },
  },
  'CTLS-2003': {
    status: 422,
    title: { zh: '控制对象或业务不相符', en: 'Party, act and effect do not go together' },
    cause: {
      zh: '“{act}”不能对 {party} 用方式“{effect}”控制',
      en: '{act} cannot be controlled on {party} by {effect}',
    },
    remedy: {
      zh: '请核对：业务是否涉及该对象；不限对象的控制只能禁止或提示；应缴核定只能禁止',
      en: 'Look whether the act concerns the party; a control on everybody forbids or warns, and an assessment can only be forbidden',
    },
    words: { act, effect, party },
  },
  'CTLS-2004': {
    status: 404,
    title: { zh: '控制对象不存在', en: 'There is no such party' },
    cause: { zh: '您的经办范围内没有 {party}', en: 'There is no {party} within your districts' },
    remedy: { zh: '请核对编号', en: 'Check the number' },
  },
  'CTLS-2005': {
    status: 422,
    title: { zh: '控制期限不正确', en: 'Not the days of a control' },
    cause: {
      zh: '期限 {from} 至 {to}：截止日不得早于起始日和今天，且不超过两年',
      en: '{from} to {to}: it ends on or after its first day and today, and within two years',
    },
    remedy: { zh: '请改正期限；需要更久的，到期前续设', en: 'Correct the days; set it anew before it ends' },
  },
  'CTLS-2006': {
    status: 409,
    title: { zh: '上级设定的控制由上级解除', en: 'A control from above is lifted from above' },
    cause: {
      zh: '前台控制 {control} 由指令 {order} 设定',
      en: 'The control {control} was set by the order {order}',
    },
    remedy: { zh: '请向下达指令的单位说明情况', en: 'Write to the unit that issued the order' },
  },
  'CTLS-2007': {
    status: 409,
    title: { zh: '该控制没有可放行的内容', en: 'Nothing of the control can be released' },
    cause: {
      zh: '前台控制 {control} 不要求材料或复核，或不含“{act}”',
      en: 'The control {control} asks for no document or second person, or is not on {act}',
    },
    remedy: { zh: '禁止办理的须解除控制', en: 'A control that forbids is lifted, not released' },
    words: { act },
  },
  'CTLS-2011': {
    status: 422,
    title: { zh: '放行申请未写明材料', en: 'The document is missing' },
    cause: {
      zh: '前台控制 {control} 要求补充材料，申请未写明是什么材料',
      en: 'The control {control} asks for a document, and none is named',
    },
    remedy: { zh: '请写明材料名称和编号', en: 'Name the document and its number' },
  },
  'CTLS-2008': {
    status: 409,
    title: { zh: '放行申请不存在或已决定', en: 'No such release waits' },
    cause: { zh: '放行申请 {release} 不存在或已决定', en: 'The release {release} is not there, or is decided' },
    remedy: { zh: '请刷新', en: 'Read it again' },
  },
  'CTLS-2009': {
    status: 409,
    title: { zh: '指令所指的控制对象不明', en: 'The order names no party of this city' },
    cause: { zh: '指令指明的 {party} 不在本市登记中', en: '{party}, whom the order names, is not registered here' },
    remedy: { zh: '请上级核对', en: 'The issuer looks at it again' },
  },
  'CTLS-2010': {
    status: 409,
    title: { zh: '指令内容不完整', en: 'The order does not say all' },
    cause: { zh: '控制指令的“{field}”缺失或不正确', en: '{field} of the order is missing or wrong' },
    remedy: { zh: '请上级重新下达', en: 'The issuer sends it anew' },
  },
} as const satisfies ErrorFamily;
