import type { ErrorFamily } from './error-entry.js';

/** DUTY: duties that one person may not hold together 不相容岗位. */
export const dutyErrors = {
  'DUTY-1001': {
    status: 403,
    title: { zh: '须由另一人办理', en: 'A second person is needed' },
    cause: { zh: '{done}，第二步不能由同一人办理', en: '{done}; the second step is not for the same person' },
    remedy: {
      zh: '请由另一名有此岗位的人员核对后办理',
      en: 'Have another person with the post look at it and decide',
    },
    words: {
      done: {
        'declaration': { zh: '申报 {id} 由 {maker} 提交', en: '{maker} submitted the declaration {id}' },
        'person-fact': { zh: '人员事项 {id} 由 {maker} 登记', en: '{maker} recorded the personal fact {id}' },
        'payee-account': { zh: '收款账户 {id} 由 {maker} 登记', en: '{maker} recorded the payee account {id}' },
        'assessment': { zh: '核定（复核单 {id}）由 {maker} 执行', en: '{maker} ran the assessment of hold {id}' },
        'demand-cancellation': {
          zh: '核定单 {id} 的作废由 {maker} 申请',
          en: '{maker} asked to cancel the demand {id}',
        },
        'deferral': { zh: '缓缴 {id} 由 {maker} 申请', en: '{maker} asked for the deferral {id}' },
        'opening': { zh: '期初建账 {id} 由 {maker} 提交', en: '{maker} proposed the opening load {id}' },
        'reopening': { zh: '{id} 的反结账由 {maker} 申请', en: '{maker} asked to open the month {id} again' },
        'manual-entry': { zh: '手工凭证 {id} 由 {maker} 编制', en: '{maker} prepared the manual entry {id}' },
        'task': { zh: '待办 {id} 由 {maker} 办理', en: '{maker} answered the task {id}' },
        'bank-line': { zh: '银行流水 {id} 由 {maker} 认定', en: '{maker} said what the bank line {id} is' },
        'class-correction': {
          zh: '流水更正 {id} 由 {maker} 提出',
          en: '{maker} proposed the correction {id} of a bank line',
        },
        'instruction': { zh: '付款指令 {id} 由 {maker} 编制', en: '{maker} drafted the payment instruction {id}' },
        'reconciliation': {
          zh: '余额调节表 {id} 由 {maker} 编制',
          en: '{maker} prepared the reconciliation {id}',
        },
        'order-draft': { zh: '指令草稿 {id} 由 {maker} 起草', en: '{maker} drafted the order {id}' },
        'dataset-version': { zh: '数据集 {id} 由 {maker} 审批', en: '{maker} approved the dataset {id}' },
        'enrolment-token': { zh: '入网口令 {id} 由 {maker} 申请', en: '{maker} asked for the enrolment token {id}' },
        'control': { zh: '前台控制 {id} 由 {maker} 提出', en: '{maker} proposed the control {id}' },
        'control-lifting': { zh: '前台控制 {id} 的解除由 {maker} 申请', en: '{maker} asked to lift the control {id}' },
        'control-release': { zh: '放行 {id} 由 {maker} 申请', en: '{maker} asked for the release {id}' },
        'finding': { zh: '疑点 {id} 由 {maker} 核查', en: '{maker} looked into the finding {id}' },
        'user-change': { zh: '用户变更 {id} 由 {maker} 提出', en: '{maker} asked for the change {id} of a user' },
      },
    },
  },
  'DUTY-1002': {
    status: 409,
    title: { zh: '不是所见的内容', en: 'Not what was shown' },
    cause: {
      zh: '{id}：所见内容的摘要为 {shown}，现在为 {found}',
      en: '{id}: the digest of what was shown is {shown}, now it is {found}',
    },
    remedy: {
      zh: '请重新打开，核对全部内容后再办理',
      en: 'Open it again, look at all of it, then decide',
    },
  },
} as const satisfies ErrorFamily;
