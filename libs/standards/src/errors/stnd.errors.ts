import type { ErrorFamily } from './error-entry.js';

/** STND: codes, identity numbers and dataset definitions. 1xxx are identity numbers; a citizen number is never repeated in a text. */
export const stndErrors = {
  'STND-1001': {
    status: 422,
    title: { zh: '公民身份号码格式不正确', en: 'Not a citizen number' },
    cause: { zh: '号码应为18位（前17位数字，末位数字或X）或第一代的15位数字，实际{length}位或含有其他字符', en: 'A citizen number has 18 places (17 digits, then a digit or X) or 15 digits of the first generation; this one has {length} or other characters' },
    remedy: { zh: '请按证件原件核对后重新填写', en: 'Compare with the document and write it again' },
  },
  'STND-1002': {
    status: 422,
    title: { zh: '行政区划代码不存在', en: 'Unknown province' },
    cause: { zh: '号码前两位“{province}”不是省级行政区划代码，也不是居住证代码81、82、83', en: 'The first two digits "{province}" are no province code, nor 81, 82, 83 of a residence permit' },
    remedy: { zh: '请核对号码前六位', en: 'Check the first six digits' },
  },
  'STND-1003': {
    status: 422,
    title: { zh: '出生日期不存在', en: 'Impossible birth date' },
    cause: { zh: '号码中的出生日期 {birthDate} 不在日历中，或早于1900年', en: 'The birth date {birthDate} in the number is not in the calendar, or before 1900' },
    remedy: { zh: '请核对号码的出生日期段', en: 'Check the digits of the birth date' },
  },
  'STND-1004': {
    status: 422,
    title: { zh: '出生日期在将来', en: 'Birth date in the future' },
    cause: { zh: '号码中的出生日期 {birthDate} 晚于今天 {today}', en: 'The birth date {birthDate} in the number is after today, {today}' },
    remedy: { zh: '请核对号码的出生日期段', en: 'Check the digits of the birth date' },
  },
  'STND-1005': {
    status: 422,
    title: { zh: '公民身份号码校验码不正确', en: 'Wrong check digit' },
    cause: { zh: '末位校验码“{digit}”与前17位不符，号码可能有一位写错或两位颠倒', en: 'The check digit "{digit}" does not follow from the first 17 digits: one may be wrong or two exchanged' },
    remedy: { zh: '请逐位核对号码', en: 'Compare the number digit by digit' },
  },
  'STND-1011': {
    status: 422,
    title: { zh: '统一社会信用代码格式不正确', en: 'Not a unified social credit code' },
    cause: { zh: '“{value}”应为18位数字或大写字母（不含I、O、S、V、Z），第3至8位为数字', en: '"{value}" should have 18 digits or letters (without I, O, S, V, Z), digits in places 3 to 8' },
    remedy: { zh: '请按登记证照核对后重新填写', en: 'Compare with the registration certificate and write it again' },
  },
  'STND-1012': {
    status: 422,
    title: { zh: '统一社会信用代码校验码不正确', en: 'Wrong check character' },
    cause: { zh: '“{value}”的末位校验码“{digit}”与前17位不符', en: 'The check character "{digit}" of "{value}" does not follow from the first 17' },
    remedy: { zh: '请逐位核对代码', en: 'Compare the code character by character' },
  },
} as const satisfies ErrorFamily;
