import type { ErrorFamily } from './error-entry.js';

/**
 * STND: codes, identity numbers and dataset definitions. 1xxx are identity numbers, 2xxx rows of datasets; a citizen
 * number is never repeated in a text.
 */
export const stndErrors = {
  'STND-1001': {
    status: 422,
    title: { zh: '公民身份号码格式不正确', en: 'Not a citizen number' },
    cause: {
      zh: '号码应为18位（前17位数字，末位数字或X）或第一代的15位数字，实际{length}位或含有其他字符',
      en: 'A citizen number has 18 places (17 digits, then a digit or X) or 15 digits of the first generation; this one has {length} or other characters',
    },
    remedy: { zh: '请按证件原件核对后重新填写', en: 'Compare with the document and write it again' },
  },
  'STND-1002': {
    status: 422,
    title: { zh: '行政区划代码不存在', en: 'Unknown province' },
    cause: {
      zh: '号码前两位“{province}”不是省级行政区划代码，也不是居住证代码81、82、83',
      en: 'The first two digits "{province}" are no province code, nor 81, 82, 83 of a residence permit',
    },
    remedy: { zh: '请核对号码前六位', en: 'Check the first six digits' },
  },
  'STND-1003': {
    status: 422,
    title: { zh: '出生日期不存在', en: 'Impossible birth date' },
    cause: {
      zh: '号码中的出生日期 {birthDate} 不在日历中，或早于1800年',
      en: 'The birth date {birthDate} in the number is not in the calendar, or before 1800',
    },
    remedy: { zh: '请核对号码的出生日期段', en: 'Check the digits of the birth date' },
  },
  'STND-1004': {
    status: 422,
    title: { zh: '出生日期在将来', en: 'Birth date in the future' },
    cause: {
      zh: '号码中的出生日期 {birthDate} 晚于今天 {today}',
      en: 'The birth date {birthDate} in the number is after today, {today}',
    },
    remedy: { zh: '请核对号码的出生日期段', en: 'Check the digits of the birth date' },
  },
  'STND-1005': {
    status: 422,
    title: { zh: '身份号码校验码不正确', en: 'Wrong check digit' },
    cause: {
      zh: '末位校验码“{digit}”与前17位不符，号码可能有一位写错或两位颠倒',
      en: 'The check digit "{digit}" does not follow from the first 17 digits: one may be wrong or two exchanged',
    },
    remedy: { zh: '请逐位核对号码', en: 'Compare the number digit by digit' },
  },
  'STND-1006': {
    status: 422,
    title: { zh: '外国人永久居留证号码格式不正确', en: 'Not the number of a foreign permanent resident' },
    cause: {
      zh: '号码应为以9开头的18位（前17位数字，末位数字或X），旧证为3位字母加12位数字，实际{length}位或含有其他字符',
      en: 'The number has 18 places beginning with 9 (17 digits, then a digit or X), on an older card 3 letters and 12 digits; this one has {length} or other characters',
    },
    remedy: {
      zh: '请按永久居留身份证原件核对；持护照的请改选证件类型08',
      en: 'Compare with the card; for a passport choose document type 08',
    },
  },
  'STND-1007': {
    status: 422,
    title: { zh: '港澳台居民居住证号码格式不正确', en: 'Not the number of a residence permit' },
    cause: {
      zh: '证件类型{documentType}的号码应为以{prefixes}开头的18位（末位数字或X），实际{length}位或开头不同',
      en: 'A number of document type {documentType} has 18 places beginning with {prefixes}; this one has {length} or begins otherwise',
    },
    remedy: {
      zh: '请按居住证原件核对；持通行证的请改选证件类型04、05或06',
      en: 'Compare with the permit; for a travel permit choose document type 04, 05 or 06',
    },
  },
  'STND-1008': {
    status: 422,
    title: { zh: '号码与证件类型不符', en: 'The number belongs to another document type' },
    cause: {
      zh: '号码以“{prefix}”开头，属于证件类型{expected}，填写的是{documentType}（01居民身份证，07外国人永久居留证，16港澳居民居住证，17台湾居民居住证）',
      en: 'A number that begins with "{prefix}" is of document type {expected}, given is {documentType} (01 citizen, 07 foreign permanent resident, 16 Hong Kong and Macao, 17 Taiwan residence permit)',
    },
    remedy: { zh: '请核对证件后改选证件类型{expected}', en: 'Compare with the document and choose type {expected}' },
  },
  'STND-1009': {
    status: 422,
    title: { zh: '国籍代码不正确', en: 'Impossible nationality' },
    cause: {
      zh: '永久居留证号码第4至6位“{nationality}”不是外国的国籍数字代码',
      en: 'Places 4 to 6 of the number, "{nationality}", are no code of a foreign nationality',
    },
    remedy: { zh: '请核对号码第4至6位', en: 'Check places 4 to 6 of the number' },
  },
  'STND-1011': {
    status: 422,
    title: { zh: '统一社会信用代码格式不正确', en: 'Not a unified social credit code' },
    cause: {
      zh: '“{value}”应为18位数字或大写字母（不含I、O、S、V、Z），第3至8位为数字',
      en: '"{value}" should have 18 digits or letters (without I, O, S, V, Z), digits in places 3 to 8',
    },
    remedy: { zh: '请按登记证照核对后重新填写', en: 'Compare with the registration certificate and write it again' },
  },
  'STND-1012': {
    status: 422,
    title: { zh: '统一社会信用代码校验码不正确', en: 'Wrong check character' },
    cause: {
      zh: '“{value}”第18位的校验码“{digit}”与前17位不符；第17位（组织机构代码的校验码）相符',
      en: 'The 18th character "{digit}" of "{value}" does not follow from the first 17; the 17th, of the organisation code, is right',
    },
    remedy: {
      zh: '请逐位核对代码，先看第1至8位和第18位',
      en: 'Compare the code character by character, first places 1 to 8 and 18',
    },
  },
  'STND-1013': {
    status: 422,
    title: { zh: '组织机构代码校验码不正确', en: 'Wrong check character of the organisation code' },
    cause: {
      zh: '“{value}”第17位的校验码“{digit}”与组织机构代码“{organisationCode}”的前8位不符；第18位相符',
      en: 'The 17th character "{digit}" of "{value}" does not follow from the first 8 of the organisation code "{organisationCode}"; the 18th is right',
    },
    remedy: {
      zh: '该代码不是登记机关赋予的，请按登记证照核对第9至17位',
      en: 'No registrar gave this code; compare places 9 to 17 with the certificate',
    },
  },
  'STND-1014': {
    status: 422,
    title: { zh: '统一社会信用代码两个校验码都不正确', en: 'Both check characters are wrong' },
    cause: {
      zh: '“{value}”第17位“{organisationDigit}”（组织机构代码的校验码）和第18位“{digit}”（整个代码的校验码）都不符',
      en: 'The 17th character "{organisationDigit}" of "{value}" (of the organisation code) and the 18th "{digit}" (of the whole) are both wrong',
    },
    remedy: {
      zh: '请逐位核对代码，先看第9至17位',
      en: 'Compare the code character by character, first places 9 to 17',
    },
  },
  'STND-2001': {
    status: 422,
    title: { zh: '数据行列数不符', en: 'Row of another shape' },
    cause: {
      zh: '该行有{dimensions}个维度、{measures}个指标，应为{expectedDimensions}个、{expectedMeasures}个',
      en: 'The row has {dimensions} dimensions and {measures} measures, where {expectedDimensions} and {expectedMeasures} are defined',
    },
    remedy: { zh: '请按数据集定义的版本重新生成', en: 'Build it again by the version of the definition' },
  },
  'STND-2002': {
    status: 422,
    title: { zh: '维度为空', en: 'Dimension without value' },
    cause: { zh: '维度“{dimension}”没有取值', en: 'The dimension "{dimension}" has no value' },
    remedy: { zh: '无法归类的请填写代码表中的未归类代码', en: 'What cannot be attributed carries the code for it' },
  },
  'STND-2003': {
    status: 422,
    title: { zh: '指标不是整数', en: 'Measure that is no whole number' },
    cause: {
      zh: '指标“{measure}”的值“{value}”不是整数（金额以分为单位）',
      en: 'The value "{value}" of the measure "{measure}" is no whole number (money is in fen)',
    },
    remedy: { zh: '请核对生成该数据集的查询', en: 'Check the query that builds the dataset' },
  },
  'STND-2004': {
    status: 422,
    title: { zh: '指标未填报', en: 'Measure not reported' },
    cause: { zh: '指标“{measure}”必须填报', en: 'The measure "{measure}" must be reported' },
    remedy: { zh: '没有发生额时填0', en: 'Where nothing happened write 0' },
  },
  'STND-2005': {
    status: 422,
    title: { zh: '指标为负', en: 'Negative measure' },
    cause: { zh: '指标“{measure}”的值{value}小于0', en: 'The measure "{measure}" is {value}, below zero' },
    remedy: { zh: '请核对来源数据', en: 'Check the source' },
  },
  'STND-2006': {
    status: 422,
    title: { zh: '指标超出范围', en: 'Measure out of range' },
    cause: { zh: '指标“{measure}”的值{value}超过18位', en: 'The measure "{measure}" is {value}, more than 18 digits' },
    remedy: { zh: '请核对来源数据', en: 'Check the source' },
  },
  'STND-2007': {
    status: 422,
    title: { zh: '数据行重复', en: 'Row twice' },
    cause: { zh: '维度取值“{key}”出现了两次', en: 'The dimensions "{key}" stand in two rows' },
    remedy: { zh: '请合并为一行后重新生成', en: 'Merge them into one row and build again' },
  },
  'STND-2008': {
    status: 422,
    title: { zh: '数据行顺序不符', en: 'Row out of order' },
    cause: { zh: '维度取值“{key}”排在了更大的取值之后', en: 'The dimensions "{key}" come after greater ones' },
    remedy: { zh: '请按维度升序（字节序）重新生成', en: 'Build again in ascending byte order of the dimensions' },
  },
  'STND-2011': {
    status: 422,
    title: { zh: '代码不在代码表中', en: 'Code not in its list' },
    cause: {
      zh: '维度“{dimension}”的值“{value}”不在代码表“{codeList}”中',
      en: 'The value "{value}" of the dimension "{dimension}" is not in the code list "{codeList}"',
    },
    remedy: { zh: '请改用代码表中的代码', en: 'Use a code of the list' },
  },
  'STND-2012': {
    status: 422,
    title: { zh: '取值格式不符', en: 'Value of another form' },
    cause: {
      zh: '维度“{dimension}”的值“{value}”不符合格式 {pattern}',
      en: 'The value "{value}" of the dimension "{dimension}" does not match {pattern}',
    },
    remedy: { zh: '请核对该维度的取值', en: 'Check the value' },
  },
} as const satisfies ErrorFamily;
