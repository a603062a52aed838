import i18next from 'i18next';

const inEnglish = (): boolean => i18next.language === 'en';

/** Words side by side: `甲、乙` or `a, b`. */
export const listed = (words: readonly string[]): string => words.join(inEnglish() ? ', ' : '、');

/** Sayings side by side: `甲；乙` or `a; b`. */
export const clauses = (sayings: readonly string[]): string => sayings.join(inEnglish() ? '; ' : '；');

/** A text with a note behind it, if there is one: `甲（乙）` or `a (b)`. */
export function withNote(text: string, note: string | null | undefined): string {
  if (!note) return text;
  return inEnglish() ? `${text} (${note})` : `${text}（${note}）`;
}

/** What a saying is about, before it: `甲：乙` or `a: b`. */
export const saidOf = (about: string, saying: string): string => `${about}${inEnglish() ? ': ' : '：'}${saying}`;
