import type { ErrorFamily } from './error-entry.js';

/** LOAD-4…: what is wrong with a row of an opening load. */
export const loadRowErrors = {
  'LOAD-4001': {
    status: 422,
    title: { zh: '号码重复', en: 'The number stands more than once' },
    cause: { zh: '同一号码出现在 {count} 行', en: '{count} rows have this number' },
    remedy: { zh: '请查明各属何人，更正后重新上传', en: 'Find out whose it is, correct it and upload again' },
  },
  'LOAD-4002': {
    status: 422,
    title: { zh: '已经登记', en: 'Registered already' },
    cause: { zh: '该号码已登记，编号 {id}', en: 'The number is registered as {id}' },
    remedy: {
      zh: '请从文件中删去；其他文件可用此号码引用',
      en: 'Take the row away; other files may refer to it by this number',
    },
  },
  'LOAD-4003': {
    status: 422,
    title: { zh: '经办机构不存在', en: 'No such agency' },
    cause: { zh: '本单位没有经办机构 {agency}', en: 'The unit has no agency {agency}' },
    remedy: { zh: '请更正，或在对照关系中对照机构编码', en: 'Correct it, or map the codes of agencies' },
  },
  'LOAD-4004': {
    status: 422,
    title: { zh: '早于出生或晚于期初', en: 'Before birth or after the opening' },
    cause: { zh: '该日期早于出生，或晚于期初月份', en: 'The date is before birth or after the month of the opening' },
    remedy: { zh: '请更正', en: 'Correct it' },
  },
  'LOAD-4005': {
    status: 422,
    title: { zh: '号码无效', en: 'The number is not valid' },
    cause: { zh: '校验未通过（{reason}）', en: 'It does not pass the check ({reason})' },
    remedy: { zh: '请按证件更正', en: 'Correct it by the document' },
  },
  'LOAD-4006': {
    status: 422,
    title: { zh: '登记不采用此内容', en: 'The register does not take the value' },
    cause: {
      zh: '性别须为 1 或 2，手机为 11 位数字，银行账号为 8 至 32 位数字，姓名不能为空',
      en: 'Sex is 1 or 2, a mobile has 11 digits, a bank account 8 to 32, a name is not empty',
    },
    remedy: { zh: '请更正，或不对照该列', en: 'Correct it, or leave the column out of the mapping' },
  },
  'LOAD-4007': {
    status: 409,
    title: { zh: '该人员已有此记录', en: 'The person has it already' },
    cause: {
      zh: '已登记的人员 {id} 已有参保关系、待遇或年度余额',
      en: 'The registered person {id} has a relation, a pension or a balance of a year',
    },
    remedy: { zh: '请从文件中删去，或走变更业务', en: 'Take the row away, or change it by its own act' },
  },
  'LOAD-4010': {
    status: 422,
    title: { zh: '人员不存在', en: 'No such person' },
    cause: { zh: '人员文件和登记库中都没有此人', en: 'Neither the file of persons nor the register has this person' },
    remedy: { zh: '请核对编号，或补充人员文件', en: 'Check the number, or add the person' },
  },
  'LOAD-4011': {
    status: 422,
    title: { zh: '单位不存在', en: 'No such employer' },
    cause: {
      zh: '单位文件和登记库中都没有此单位',
      en: 'Neither the file of employers nor the register has this employer',
    },
    remedy: { zh: '请核对编号，或补充单位文件', en: 'Check the number, or add the employer' },
  },
  'LOAD-4012': {
    status: 422,
    title: { zh: '该人员的登记行有误', en: 'The row of the person is wrong' },
    cause: { zh: '人员文件第 {row} 行未被采用', en: 'Line {row} of the file of persons is left out' },
    remedy: { zh: '请先更正人员文件', en: 'Correct the file of persons first' },
  },
  'LOAD-4013': {
    status: 422,
    title: { zh: '该单位的登记行有误', en: 'The row of the employer is wrong' },
    cause: { zh: '单位文件第 {row} 行未被采用', en: 'Line {row} of the file of employers is left out' },
    remedy: { zh: '请先更正单位文件', en: 'Correct the file of employers first' },
  },
  'LOAD-4014': {
    status: 422,
    title: { zh: '该账户另有年度有误', en: 'Another year of the account is wrong' },
    cause: { zh: '同一账户第 {row} 行未被采用', en: 'Line {row} of the same account is left out' },
    remedy: { zh: '账户的各年度须全部正确', en: 'All years of an account must be right' },
  },
  'LOAD-4020': {
    status: 422,
    title: { zh: '止早于起', en: 'The end is before the beginning' },
    cause: { zh: '终止年月 {end} 早于开始年月 {start}', en: 'The end {end} is before the beginning {start}' },
    remedy: { zh: '请更正', en: 'Correct it' },
  },
  'LOAD-4021': {
    status: 422,
    title: { zh: '早于单位成立', en: 'Before the employer was founded' },
    cause: { zh: '单位 {since} 才参保', en: 'The employer is registered since {since}' },
    remedy: { zh: '请更正', en: 'Correct it' },
  },
  'LOAD-4022': {
    status: 422,
    title: { zh: '未满十六周岁', en: 'Below sixteen' },
    cause: { zh: '出生日期为 {since}', en: 'Born on {since}' },
    remedy: { zh: '请更正', en: 'Correct it' },
  },
  'LOAD-4023': {
    status: 422,
    title: { zh: '晚于期初月份', en: 'After the month of the opening' },
    cause: { zh: '期初月份为 {month}', en: 'The opening is {month}' },
    remedy: { zh: '期初只含该月及以前', en: 'The opening has this month and those before' },
  },
  'LOAD-4024': {
    status: 422,
    title: { zh: '时间重叠', en: 'Months overlap' },
    cause: { zh: '与另一行重叠，至 {end}', en: 'It overlaps another row, to {end}' },
    remedy: { zh: '请更正起止年月', en: 'Correct the months' },
  },
  'LOAD-4025': {
    status: 422,
    title: { zh: '早于出生', en: 'Before birth' },
    cause: { zh: '出生日期为 {since}', en: 'Born on {since}' },
    remedy: { zh: '请更正', en: 'Correct it' },
  },
  'LOAD-4026': {
    status: 422,
    title: { zh: '年度无法结转到期初', en: 'A year is no part of the opening' },
    cause: { zh: '账户年度 {year} 晚于期初', en: 'The year {year} is after the opening' },
    remedy: { zh: '请更正', en: 'Correct it' },
  },
  'LOAD-4030': {
    status: 422,
    title: { zh: '金额为负', en: 'The amount is below zero' },
    cause: { zh: '期初金额不能为负', en: 'An amount of the opening is not below zero' },
    remedy: { zh: '请查明后更正', en: 'Find out why and correct it' },
  },
  'LOAD-4031': {
    status: 422,
    title: { zh: '重复', en: 'It stands twice' },
    cause: { zh: '同一人员或科目出现在 {count} 行', en: '{count} rows are about the same' },
    remedy: { zh: '请只保留一行', en: 'Keep one row' },
  },
  'LOAD-4033': {
    status: 422,
    title: { zh: '账户没有期初年度', en: 'The account lacks the year of the opening' },
    cause: {
      zh: '最后一年为 {year}，期初年度为 {opening}',
      en: 'Its last year is {year}, the opening is in {opening}',
    },
    remedy: { zh: '请补齐到期初年度', en: 'Add the years up to the opening' },
  },
  'LOAD-4034': {
    status: 422,
    title: { zh: '累计额小于本金', en: 'The total is less than its parts' },
    cause: {
      zh: '累计 {balance}，本金与利息合计 {parts}',
      en: 'The total is {balance}, principal and interest come to {parts}',
    },
    remedy: { zh: '请更正', en: 'Correct it' },
  },
  'LOAD-4035': {
    status: 422,
    title: { zh: '与上年不衔接', en: 'The year does not follow from the one before' },
    cause: {
      zh: '上年 {before} 加本年 {added} 应为 {expected}',
      en: '{before} of the year before and {added} of the year make {expected}',
    },
    remedy: { zh: '请更正上年或本年', en: 'Correct this year or the one before' },
  },
  'LOAD-4036': {
    status: 422,
    title: { zh: '年度不连续', en: 'A year is missing' },
    cause: { zh: '上一行为 {before} 年', en: 'The row before is of {before}' },
    remedy: { zh: '请补齐中间年度', en: 'Add the years between' },
  },
  'LOAD-4037': {
    status: 422,
    title: { zh: '利息不能分清个人与单位', en: 'The interest is not told apart' },
    cause: { zh: '利息合计 {interest}，没有两部分的数', en: 'The interest is {interest}; its two parts are not told' },
    remedy: {
      zh: '请对照累计利息，或自建账起各年利息',
      en: 'Map the interest of a part, or that of every year from the first',
    },
  },
  'LOAD-4041': {
    status: 422,
    title: { zh: '月数少于各月记录', en: 'Fewer months than there are bases' },
    cause: {
      zh: '累计 {months} 月，各月基数有 {bases} 月',
      en: '{months} months are stated, there are bases of {bases}',
    },
    remedy: { zh: '请更正', en: 'Correct it' },
  },
  'LOAD-4042': {
    status: 422,
    title: { zh: '金额为零', en: 'The amount is zero' },
    cause: { zh: '该行没有金额', en: 'The row has no amount' },
    remedy: { zh: '请删去或补齐', en: 'Take it away or fill it in' },
  },
  'LOAD-4044': {
    status: 422,
    title: { zh: '退休年月不一致', en: 'Different months of retirement' },
    cause: { zh: '同一人员另有 {other}', en: 'The same person has {other} too' },
    remedy: { zh: '请更正', en: 'Correct it' },
  },
  'LOAD-4045': {
    status: 422,
    title: { zh: '参保关系未终止', en: 'The relation goes on' },
    cause: {
      zh: '退休年月 {retirement}，参保关系至 {end}',
      en: 'Retired in {retirement}, the relation goes on to {end}',
    },
    remedy: { zh: '请先终止参保关系', en: 'End the relation first' },
  },
  'LOAD-4050': {
    status: 422,
    title: { zh: '科目不可用', en: 'The account cannot be used' },
    cause: { zh: '{fund} 账套没有可记账科目 {account}', en: 'The book {fund} has no such account {account} for lines' },
    remedy: { zh: '请使用标准科目', en: 'Use an account of the chart' },
  },
  'LOAD-4051': {
    status: 422,
    title: { zh: '借贷须有一方', en: 'One side has an amount' },
    cause: { zh: '借方 {debit}，贷方 {credit}', en: 'Debit {debit}, credit {credit}' },
    remedy: { zh: '每行只填一方', en: 'Fill in one side of each row' },
  },
  'LOAD-5001': {
    status: 422,
    title: { zh: '合计不符', en: 'The totals do not agree' },
    cause: { zh: '{name}：填写 {stated}，数据为 {found}', en: '{name}: stated {stated}, found {found}' },
    remedy: { zh: '请核对原始资料', en: 'Check the sources' },
  },
  'LOAD-5002': {
    status: 422,
    title: { zh: '期初试算不平衡', en: 'The trial balance does not balance' },
    cause: { zh: '{fund} 账套借方 {debit}、贷方 {credit}', en: 'Book {fund}: debit {debit}, credit {credit}' },
    remedy: { zh: '请更正期初科目余额', en: 'Correct the balances' },
  },
  'LOAD-5003': {
    status: 422,
    title: { zh: '账户合计与账套不符，须说明', en: 'The accounts and the book differ: say why' },
    cause: {
      zh: '个人账户合计 {accounts}，账户基金结余 {ledger}，相差 {difference}（空账）',
      en: 'The accounts come to {accounts}, the account fund holds {ledger}; they differ by {difference} (empty amount)',
    },
    remedy: { zh: '请填写说明后提交', en: 'Propose it with an explanation' },
  },
  'LOAD-5004': {
    status: 422,
    title: { zh: '没有可用的数据', en: 'Nothing to load' },
    cause: { zh: '期初数据 {loadId} 没有正确的行', en: 'No row of the opening load {loadId} is right' },
    remedy: { zh: '请更正文件', en: 'Correct the files' },
  },
  'LOAD-5005': {
    status: 422,
    title: { zh: '复核合计不一致', en: 'The second person states other totals' },
    cause: { zh: '复核填写与提交的期初不一致（{name}）', en: 'What the checker states differs ({name})' },
    remedy: { zh: '请两人核对原始资料后重新确认', en: 'Both check the sources, then agree again' },
  },
  'LOAD-5006': {
    status: 500,
    title: { zh: '期初数据写入未完成', en: 'The opening load was not written whole' },
    cause: { zh: '第 {chunk} 段失败（{reason}）', en: 'Chunk {chunk} failed ({reason})' },
    remedy: { zh: '排除原因后会继续', en: 'It goes on when the cause is gone' },
  },
  'LOAD-5007': {
    status: 409,
    title: { zh: '试算之后已有登记', en: 'Registered since the trial' },
    cause: {
      zh: '“{kind}”第 {row} 行的号码在试算之后已登记',
      en: 'The number in line {row} of {kind} was registered after the trial',
    },
    remedy: { zh: '请重新试算', en: 'Try it again' },
  },
} as const satisfies ErrorFamily;
