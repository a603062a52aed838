import type { ErrorFamily } from './error-entry.js';

/** POLI: policy formulas and cases. 1xxx fields of a case, 2xxx rules, 3xxx dated parameters. */
export const poliErrors = {
  'POLI-1001': {
    status: 422,
    title: { zh: '算例不是对象', en: 'A case is not an object' },
    cause: { zh: '每个算例应为一个JSON对象，实际为{kind}', en: 'Each case is one JSON object; this one is {kind}' },
    remedy: { zh: '请按字段说明填写算例', en: 'Write the case with the fields of the calculation' },
  },
  'POLI-1002': {
    status: 422,
    title: { zh: '缺少必填项', en: 'A field is missing' },
    cause: { zh: '缺少字段“{field}”', en: 'The field "{field}" is missing' },
    remedy: { zh: '请补充该字段', en: 'Add the field' },
  },
  'POLI-1003': {
    status: 422,
    title: { zh: '字段类型不正确', en: 'Wrong type' },
    cause: {
      zh: '字段“{field}”应为{expected}，实际为{actual}',
      en: 'The field "{field}" should be {expected}, and is {actual}',
    },
    remedy: {
      zh: '金额、比例、指数和年限请用字符串填写，例如 "7999.00"',
      en: 'Write amounts, rates, indices and years as strings, like "7999.00"',
    },
  },
  'POLI-1004': {
    status: 422,
    title: { zh: '字段格式不正确', en: 'Wrong format' },
    cause: {
      zh: '字段“{field}”的值“{value}”应符合：{expected}',
      en: 'The value "{value}" of "{field}" should be: {expected}',
    },
    remedy: { zh: '请按格式重新填写', en: 'Write it in that format' },
  },
  'POLI-1005': {
    status: 422,
    title: { zh: '数值超出范围', en: 'Out of range' },
    cause: {
      zh: '字段“{field}”的值 {value} 不在 {min} 至 {max} 之间',
      en: 'The value {value} of "{field}" is not between {min} and {max}',
    },
    remedy: {
      zh: '请核对该数值及其单位（比例 8% 写作 0.08）',
      en: 'Check the value and its unit (eight per cent is 0.08)',
    },
  },
  'POLI-1006': {
    status: 422,
    title: { zh: '行政区划代码未知', en: 'Unknown region' },
    cause: {
      zh: '“{region}”不是六位行政区划代码，或其省级代码不存在',
      en: '"{region}" is not six digits below a known province',
    },
    remedy: { zh: '请按 GB/T 2260 填写，例如 430100', en: 'Write a code of GB/T 2260, like 430100' },
  },
  'POLI-1007': {
    status: 422,
    title: { zh: '取值不在可选范围内', en: 'Not one of the choices' },
    cause: {
      zh: '字段“{field}”的值“{value}”应为下列之一：{choices}',
      en: 'The value "{value}" of "{field}" should be one of: {choices}',
    },
    remedy: { zh: '请改为其中一个取值', en: 'Use one of these' },
  },
  'POLI-1008': {
    status: 422,
    title: { zh: '月份重复', en: 'A month twice' },
    cause: { zh: '月份 {month} 出现了不止一次', en: 'The month {month} is stated more than once' },
    remedy: {
      zh: '每个月份只填写一次，同月多笔请先合并',
      en: 'State each month once, and add up what belongs to one month',
    },
  },
  'POLI-1009': {
    status: 422,
    title: { zh: '字段相互矛盾', en: 'Fields contradict each other' },
    cause: {
      zh: '字段“{field}”与“{other}”不能同时成立：{field} 为 {value}，{other} 为 {otherValue}',
      en: 'The fields "{field}" and "{other}" contradict each other: {field} is {value}, {other} is {otherValue}',
    },
    remedy: { zh: '请核对这两个字段', en: 'Check the two fields' },
  },
  'POLI-1010': {
    status: 422,
    title: { zh: '字段二选一', en: 'One of two fields' },
    cause: {
      zh: '字段“{field}”与“{other}”应当且只应填写一个',
      en: 'Exactly one of "{field}" and "{other}" is to be stated',
    },
    remedy: { zh: '请只填写其中一个', en: 'State one of them' },
  },
  'POLI-1011': {
    status: 404,
    title: { zh: '没有这个计算', en: 'No such calculation' },
    cause: {
      zh: '“{name}”不是政策引擎的计算，可用的有：{names}',
      en: '"{name}" is not a calculation of the policy engine; there are: {names}',
    },
    remedy: { zh: '请使用列出的名称', en: 'Use one of these names' },
  },
  'POLI-1012': {
    status: 422,
    title: { zh: '列表长度不正确', en: 'Wrong length of a list' },
    cause: { zh: '列表“{field}”应有 {min} 至 {max} 项', en: 'The list "{field}" should have {min} to {max} items' },
    remedy: { zh: '请调整列表', en: 'Change the list' },
  },
  'POLI-1013': {
    status: 422,
    title: { zh: '月份不在计算年度内', en: 'A month outside the year' },
    cause: { zh: '月份 {month} 不在 {from} 至 {to} 之间', en: 'The month {month} is not between {from} and {to}' },
    remedy: { zh: '请核对该月份', en: 'Check the month' },
  },
  'POLI-1014': {
    status: 422,
    title: { zh: '编号重复', en: 'A name twice' },
    cause: { zh: '编号“{value}”在列表中出现了不止一次', en: 'The name "{value}" stands more than once in the list' },
    remedy: { zh: '请为每一项使用不同的编号', en: 'Give each item its own name' },
  },
  'POLI-1015': {
    status: 422,
    title: { zh: '缺少计算日期', en: 'The day is missing' },
    cause: {
      zh: '计算“{name}”需要当天日期，调用方没有提供',
      en: 'The calculation "{name}" needs the day on which it is run, and none was given',
    },
    remedy: { zh: '请在算例中填写 today', en: 'State today in the case' },
  },
  'POLI-1016': {
    status: 400,
    title: { zh: '内容不是算例数组', en: 'Not an array of cases' },
    cause: { zh: '内容为空，或不以 [ 开头', en: 'The content is empty or does not begin with [' },
    remedy: { zh: '请提供以 [ 开头、以 ] 结尾的UTF-8编码JSON数组', en: 'Send a JSON array in UTF-8, from [ to ]' },
  },
  'POLI-1017': {
    status: 413,
    title: { zh: '算例过大', en: 'A case is too large' },
    cause: { zh: '单个算例超过 {limit} MB', en: 'The case is larger than {limit} MB' },
    remedy: { zh: '请拆分该算例', en: 'Split the case' },
  },
  'POLI-1018': {
    status: 422,
    title: { zh: '算例不是JSON', en: 'A case is not JSON' },
    cause: { zh: '该行不是JSON：{reason}', en: 'The line is not JSON: {reason}' },
    remedy: { zh: '请核对该行，每行一个算例', en: 'Check the line: one case a line' },
  },
  'POLI-1019': {
    status: 400,
    title: { zh: '算例数组不完整', en: 'The array of cases is cut off' },
    cause: {
      zh: '内容在第 {number} 个算例处中断，没有结尾的 ]',
      en: 'The content ends at case {number}, without its closing ]',
    },
    remedy: { zh: '请重新提供完整的文件', en: 'Send the whole file' },
  },
  'POLI-1020': {
    status: 400,
    title: { zh: '算例数组不是JSON', en: 'The array of cases is not JSON' },
    cause: {
      zh: '第 {number} 个算例附近不是UTF-8编码的JSON：{reason}',
      en: 'Near case {number} the content is no JSON in UTF-8: {reason}',
    },
    remedy: { zh: '请修正该处后重试', en: 'Correct the place and try again' },
  },
  'POLI-1099': {
    status: 500,
    title: { zh: '算例计算失败', en: 'A case failed unexpectedly' },
    cause: { zh: '计算“{name}”时出现程序错误：{message}', en: 'A program error in "{name}": {message}' },
    remedy: {
      zh: '其他算例不受影响；请把该算例报告给开发人员',
      en: 'The other cases are not affected; report this case to the developers',
    },
  },
  'POLI-2001': {
    status: 501,
    title: { zh: '该计算尚未启用', en: 'Not in force' },
    cause: {
      zh: '计算“{name}”的规则尚未作为有依据的参数启用',
      en: 'The rules of "{name}" are not yet in force as parameters with a source',
    },
    remedy: {
      zh: '本版本只保留接口，请等待后续版本',
      en: 'This version keeps the place in the interface only; wait for a later one',
    },
  },
  'POLI-2002': {
    status: 422,
    title: { zh: '原法定退休年龄与性别不符', en: 'Original age does not fit the sex' },
    cause: {
      zh: '性别 {sex} 没有原法定退休年龄 {originalAge} 周岁：男为60，女为55或50',
      en: 'For {sex} there is no original retirement age of {originalAge}: men 60, women 55 or 50',
    },
    remedy: { zh: '请核对性别和原法定退休年龄', en: 'Check sex and original age' },
  },
  'POLI-2003': {
    status: 422,
    title: { zh: '弹性退休超出允许范围', en: 'Flexible choice not allowed' },
    cause: {
      zh: '选择的退休时间 {month} 不在允许的 {earliest} 至 {latest} 之间',
      en: 'The chosen month {month} is not between {earliest} and {latest}',
    },
    remedy: {
      zh: '弹性提前或延迟最长三年，提前不得早于原法定退休年龄',
      en: 'Early or late by three years at most, and never before the original age',
    },
  },
  'POLI-2004': {
    status: 422,
    title: { zh: '特殊工种年限不足', en: 'Too few years in a special trade' },
    cause: {
      zh: '特殊工种“{kind}”需满 {required} 年，实际 {years} 年',
      en: 'The special trade "{kind}" needs {required} years; there are {years}',
    },
    remedy: {
      zh: '请核对特殊工种认定，或按一般规定计算',
      en: 'Check the recognition, or compute without the special trade',
    },
  },
  'POLI-2005': {
    status: 422,
    title: { zh: '计发月数表没有该年龄', en: 'Age outside the table of annuity months' },
    cause: {
      zh: '计发月数表只有 {min} 至 {max} 周岁，实际为 {years} 岁 {months} 个月',
      en: 'The table has the ages {min} to {max}; this one is {years} years and {months} months',
    },
    remedy: { zh: '请核对年龄，或直接填写 annuityMonths', en: 'Check the age, or state annuityMonths' },
  },
  'POLI-2006': {
    status: 422,
    title: { zh: '特殊工种不适用弹性退休', en: 'No flexible choice in special trades' },
    cause: {
      zh: '特殊工种提前退休（{kind}）不能同时选择弹性退休',
      en: 'Retirement from a special trade ({kind}) takes no early or late choice',
    },
    remedy: { zh: '请去掉 choice 或 specialTrade', en: 'Leave out choice or specialTrade' },
  },
  'POLI-2007': {
    status: 422,
    title: { zh: '老人不按本办法计发', en: 'Old persons keep their pension' },
    cause: {
      zh: '{month} 退休早于 {start}，原养老金按原办法发放，只参加逐年调整',
      en: 'Retirement in {month} is before {start}: the pension of then is kept, and only adjusted yearly',
    },
    remedy: { zh: '请使用 yearly-adjustment', en: 'Use yearly-adjustment' },
  },
  'POLI-2008': {
    status: 422,
    title: { zh: '已满最低缴费年限', en: 'The minimum is reached' },
    cause: {
      zh: '累计缴费 {months} 个月，已达到 {month} 的最低 {minimum} 个月，应按月领取养老金',
      en: '{months} months are paid, and the minimum of {month} is {minimum}: a monthly pension is due',
    },
    remedy: { zh: '请使用 pension', en: 'Use pension' },
  },
  'POLI-3001': {
    status: 422,
    title: { zh: '没有有效的参数值', en: 'No value in force' },
    cause: {
      zh: '参数“{key}”（险种 {scheme}）在地区 {region}、{month} 没有有效值（截至 {knownAt} 已知）',
      en: 'The parameter "{key}" of scheme {scheme} has no value for region {region} in {month} (as known on {knownAt})',
    },
    remedy: { zh: '请在算例中直接填写，或先发布该参数', en: 'State it in the case, or publish the parameter first' },
  },
  'POLI-3002': {
    status: 422,
    title: { zh: '未定义的参数', en: 'Unknown parameter' },
    cause: { zh: '没有名为“{key}”的参数定义', en: 'There is no parameter definition "{key}"' },
    remedy: { zh: '请核对参数名', en: 'Check the key' },
  },
  'POLI-3003': {
    status: 422,
    title: { zh: '参数序列有空档', en: 'Gap in a series' },
    cause: {
      zh: '参数“{key}”（地区 {region}）在 {from} 至 {to} 没有值',
      en: 'The parameter "{key}" of region {region} has no value from {from} to {to}',
    },
    remedy: { zh: '请补齐该期间', en: 'Fill the gap' },
  },
  'POLI-3004': {
    status: 422,
    title: { zh: '参数序列有重叠', en: 'Overlap in a series' },
    cause: {
      zh: '参数“{key}”（地区 {region}）在 {month} 有两个同日（{knownFrom}）公布的值',
      en: 'The parameter "{key}" of region {region} has two values for {month}, both known from {knownFrom}',
    },
    remedy: { zh: '请修改其中一个的有效期间', en: 'Change the period of one of them' },
  },
  'POLI-3005': {
    status: 422,
    title: { zh: '参数缺少依据', en: 'Missing source' },
    cause: {
      zh: '参数“{key}”（地区 {region}，{from} 起）没有写明依据',
      en: 'The parameter "{key}" of region {region} from {from} states no source',
    },
    remedy: { zh: '请填写文号或公布来源', en: 'State the document or publication' },
  },
  'POLI-3006': {
    status: 422,
    title: { zh: '参数的制定层级不符', en: 'Wrong owner' },
    cause: {
      zh: '参数“{key}”由 {owner} 制定，地区 {region} 的层级高于它',
      en: 'The parameter "{key}" is set by the {owner}; region {region} stands above it',
    },
    remedy: { zh: '请由有权层级发布', en: 'Let the tier that owns it publish it' },
  },
  'POLI-3007': {
    status: 422,
    title: { zh: '不允许下级另行规定', en: 'Override not allowed' },
    cause: {
      zh: '参数“{key}”由 {owner} 制定，地区 {region} 自 {from} 起不得另行规定',
      en: 'The parameter "{key}" is set by the {owner}; region {region} may not override it from {from}',
    },
    remedy: { zh: '请删除该值', en: 'Remove the value' },
  },
  'POLI-3008': {
    status: 422,
    title: { zh: '参数单位不正确', en: 'Wrong unit' },
    cause: {
      zh: '参数“{key}”的单位应为 {expected}，实际为 {unit}',
      en: 'The unit of "{key}" should be {expected}, and is {unit}',
    },
    remedy: { zh: '请改用规定的单位', en: 'Use that unit' },
  },
  'POLI-3009': {
    status: 422,
    title: { zh: '参数的期间不正确', en: 'Wrong period of a parameter' },
    cause: {
      zh: '参数“{key}”（地区 {region}）的 {field} 为“{value}”：不是存在的日期或月份，或止期早于起期',
      en: '"{value}" in {field} of "{key}", region {region}: no day or month of the calendar, or an end before its beginning',
    },
    remedy: {
      zh: '请按 2026-01（月）或 2026-01-31（日）填写',
      en: 'Write months like 2026-01 and days like 2026-01-31',
    },
  },
  'POLI-3010': {
    status: 422,
    title: { zh: '参数值不符合定义', en: 'A value that does not fit' },
    cause: {
      zh: '参数“{key}”（地区 {region}，{from} 起）的值“{value}”不符合：{expected}',
      en: 'The value "{value}" of "{key}", region {region} from {from}, should be: {expected}',
    },
    remedy: { zh: '请按参数定义填写', en: 'Write it as the definition says' },
  },
  'POLI-3011': {
    status: 422,
    title: { zh: '逐期公布的参数必须写明止期', en: 'A periodic value without end' },
    cause: {
      zh: '参数“{key}”（地区 {region}，{from} 起）逐期公布，却没有止期',
      en: 'The parameter "{key}" is published for each period; the value of region {region} from {from} has no end',
    },
    remedy: { zh: '请填写 effectiveTo', en: 'State effectiveTo' },
  },
  'POLI-3012': {
    status: 422,
    title: { zh: '下限不低于上限', en: 'A lower bound that is not below its upper bound' },
    cause: {
      zh: '地区 {region} 在 {month} 的“{below}”为 {lower}，“{above}”为 {upper}',
      en: 'In region {region}, month {month}, "{below}" would be {lower} and "{above}" {upper}',
    },
    remedy: {
      zh: '请核对两个数值；只改其中一个时，与已生效的另一个比较',
      en: 'Check both; where only one is changed it is compared with the other one in force',
    },
  },
  'POLI-3013': {
    status: 422,
    title: { zh: '金额应大于零', en: 'An amount that is not above zero' },
    cause: {
      zh: '参数“{key}”（地区 {region}，{from} 起）的金额为 {value}',
      en: '"{key}", region {region} from {from}, would be {value}',
    },
    remedy: { zh: '请填写大于零的金额', en: 'State an amount above zero' },
  },
  'POLI-3014': {
    status: 422,
    title: { zh: '变动过大，须说明理由', en: 'A large change needs a reason' },
    cause: {
      zh: '参数“{key}”（地区 {region}，{from} 起）由 {old} 改为 {value}，变动 {share}%，超过 {limit}%',
      en: '"{key}", region {region} from {from}, goes from {old} to {value}: {share} %, more than {limit} %',
    },
    remedy: {
      zh: '请核对数值；确实如此的，请写明至少 {length} 个字的理由',
      en: 'Check the value; where it is right, state a reason of at least {length} characters',
    },
  },
} as const satisfies ErrorFamily;
