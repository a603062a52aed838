/** The separator inside a name. @source 关于在政府管理和社会公共服务信息系统中统一姓名采集应用规范的通知（2016）: GB 13000 U+00B7 */
const NAME_SEPARATOR = '\u00B7';
/**
 * What keyboards and old systems write for it: bullet, hyphenation point, katakana and half-width dots, full-width
 * stop, dot operators, ano teleia, one dot leader, araea.
 */
export const NAME_SEPARATOR_VARIANTS = '\u2022\u2027\u30FB\uFF65\uFF0E\u2219\u22C5\u0387\u2024\u318D';

const VARIANTS = new RegExp(`[${NAME_SEPARATOR_VARIANTS}]`, 'gu');
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/gu;
const SPACES = /[\s\u3000]+/gu;
/** A full stop is a separator between two letters only: it stays after an initial, as in `JOHN A. SMITH`. */
const STOP_BETWEEN_LETTERS = /(?<=[^ .\u00B7\d])\.(?=[^ .\u00B7\d])/gu;
const AROUND_SEPARATOR = / *\u00B7[ \u00B7]*/gu;

/**
 * A person's name in its one form: every separator is `·` (U+00B7) without blanks around it, inner runs of blanks are
 * one blank, none at either end. `阿卜杜拉•买买提`, `阿卜杜拉.买买提` and `阿卜杜拉 ・ 买买提` are one name.
 */
export function personName(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(VARIANTS, NAME_SEPARATOR)
    .replace(SPACES, ' ')
    .replace(STOP_BETWEEN_LETTERS, NAME_SEPARATOR)
    .replace(AROUND_SEPARATOR, NAME_SEPARATOR)
    .replace(/^ +| +$/g, '');
}
