import type { ErrorFamily } from './error-entry.js';

/**
 * PSTO: policy packages and dated values. 1xxx refuse a package, 2xxx are states. What is wrong with a single value is
 * POLI-3xxx.
 */
export const pstoErrors = {
  'PSTO-1001': {
    status: 422,
    title: { zh: '政策包格式不正确', en: 'Not a policy package' },
    cause: { zh: '“{field}”不符合政策包的格式', en: 'The field "{field}" is not as a policy package has it' },
    remedy: { zh: '请由发布单位重新生成政策包', en: 'The issuer has to build the package again' },
  },
  'PSTO-1002': {
    status: 422,
    title: { zh: '政策包签名无效', en: 'Bad signature of a policy package' },
    cause: {
      zh: '政策包 {issuer}/{number} 的签名与内容或发布单位不符',
      en: 'The signature of the package {issuer}/{number} does not fit its content or its issuer',
    },
    remedy: { zh: '不要安装；请向发布单位核实', en: 'Do not install it; ask the issuer' },
  },
  'PSTO-1003': {
    status: 409,
    title: { zh: '政策包编号不连续', en: 'Gap in the numbers of policy packages' },
    cause: {
      zh: '收到 {issuer}/{number}，但应为第{expected}号',
      en: 'The package {issuer}/{number} came where number {expected} is next',
    },
    remedy: { zh: '请先取得缺少的政策包', en: 'Fetch the missing package first' },
  },
  'PSTO-1004': {
    status: 409,
    title: { zh: '同一编号的政策包内容不同', en: 'Same number, other content' },
    cause: {
      zh: '政策包 {issuer}/{number} 已以另一内容登记',
      en: 'The package {issuer}/{number} is recorded with another content',
    },
    remedy: { zh: '请向发布单位核实，更正应使用下一编号', en: 'Ask the issuer; a correction carries the next number' },
  },
  'PSTO-1005': {
    status: 422,
    title: { zh: '政策包超出发布单位的地区', en: 'Value outside the issuer’s region' },
    cause: {
      zh: '{issuer} 不能发布地区 {region} 的参数 {key}',
      en: '{issuer} may not publish the parameter {key} for the region {region}',
    },
    remedy: { zh: '请由该地区或其上级发布', en: 'The region itself or a tier above it publishes it' },
  },
  'PSTO-1006': {
    status: 422,
    title: { zh: '参数的知悉日早于政策包', en: 'Value known before its package' },
    cause: {
      zh: '参数 {key} 的知悉日 {knownFrom} 早于政策包的 {packageKnownFrom}，会改变以往的结果',
      en: 'The parameter {key} is known from {knownFrom}, before its package from {packageKnownFrom}: that would change what was known then',
    },
    remedy: { zh: '请把知悉日改为政策包公布日或以后', en: 'Set the day to the publication of the package or later' },
  },
  'PSTO-1007': {
    status: 422,
    title: { zh: '政策包参数有误', en: 'Faulty values in a policy package' },
    cause: {
      zh: '政策包 {issuer}/{number} 有{faults}处错误，第一处为 {first}',
      en: 'The package {issuer}/{number} has {faults} faults, the first is {first}',
    },
    remedy: { zh: '请逐项更正后以同一编号重新发布', en: 'Correct each of them and issue the package again' },
  },
  'PSTO-1008': {
    status: 422,
    title: { zh: '政策包自带算例不符', en: 'A case of the package fails' },
    cause: {
      zh: '算例“{case}”的“{field}”应为 {expected}，实为 {found}',
      en: 'The case "{case}" expects {field} = {expected} and gives {found}',
    },
    remedy: { zh: '请由发布单位核对算例与参数', en: 'The issuer has to check case and values' },
  },
  'PSTO-2001': {
    status: 404,
    title: { zh: '没有这个政策包', en: 'No such policy package' },
    cause: { zh: '政策包 {issuer}/{number} 没有登记', en: 'The package {issuer}/{number} is not recorded' },
    remedy: { zh: '请核对发布单位与编号', en: 'Check issuer and number' },
  },
  'PSTO-2002': {
    status: 409,
    title: { zh: '政策包状态不允许此操作', en: 'Not possible in this state' },
    cause: { zh: '政策包 {issuer}/{number} 的状态为 {state}', en: 'The package {issuer}/{number} is {state}' },
    remedy: { zh: '只有已安装的政策包可以启用', en: 'Only an installed package can be activated' },
  },
  'PSTO-2003': {
    status: 409,
    title: { zh: '政策包尚未到启用日', en: 'Before the activation date' },
    cause: {
      zh: '政策包 {issuer}/{number} 自 {activatesOn} 起启用，今天是 {today}',
      en: 'The package {issuer}/{number} activates on {activatesOn}; today is {today}',
    },
    remedy: { zh: '请在启用日启用', en: 'Activate it on that day' },
  },
} as const satisfies ErrorFamily;
