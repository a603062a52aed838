import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';

// Files of packages, found at run time: knip.json names the packages, since nothing imports them.
const resolve = createRequire(import.meta.url).resolve;
const face = (family: string, weight: string): string => {
  const name = `NotoSans${family.toUpperCase()}`;
  return resolve(`@expo-google-fonts/noto-sans-${family}/${weight}/${name}_${weight}.ttf`);
};

/** The families in the order in which a character is looked for; all of one design and one height of line. */
const FAMILIES = ['sc', 'jp', 'hk'] as const;
export type Family = (typeof FAMILIES)[number];

const weights = (family: Family): { normal: string; bold: string } => ({
  normal: face(family, '400Regular'),
  bold: face(family, '700Bold'),
});

/** Files of each family and weight. */
export const fontFiles: Readonly<Record<Family, { readonly normal: string; readonly bold: string }>> = {
  sc: weights('sc'),
  jp: weights('jp'),
  hk: weights('hk'),
};

/** Height of a line of size 1: the same in all families. */
export const LINE_HEIGHT = 1.448;

const opened = new Map<string, Font>();
function open(family: Family, bold: boolean): Font {
  const file = fontFiles[family][bold ? 'bold' : 'normal'];
  let font = opened.get(file);
  if (!font) {
    font = openSync(file) as Font;
    opened.set(file, font);
  }
  return font;
}

const families = new Map<number, Family | undefined>();

/** The first family that has the character, or undefined. */
function familyOf(codePoint: number): Family | undefined {
  if (!families.has(codePoint))
    families.set(
      codePoint,
      FAMILIES.find((family) => open(family, false).hasGlyphForCodePoint(codePoint)),
    );
  return families.get(codePoint);
}

/** A character that no family has, as it is printed: `〔U+20BB8〕`. */
export const codeOf = (character: string): string =>
  `〔U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〕`;

/** A text as it can be printed, and the characters that stand in it by their codes. */
export function printable(text: string): { readonly text: string; readonly missing: readonly string[] } {
  const missing: string[] = [];
  const parts = [...text].map((character) => {
    if (character === '\n' || familyOf(character.codePointAt(0) ?? 0)) return character;
    missing.push(character);
    return codeOf(character);
  });
  return { text: parts.join(''), missing };
}

/** A printable text in runs of one family each. */
export function runsOf(text: string): { readonly text: string; readonly family: Family }[] {
  const runs: { text: string; family: Family }[] = [];
  for (const character of text) {
    const family = (character === '\n' ? undefined : familyOf(character.codePointAt(0) ?? 0)) ?? 'sc';
    const last = runs.at(-1);
    if (last?.family === family) last.text += character;
    else runs.push({ text: character, family });
  }
  return runs;
}

const widths = [new Map<string, number>(), new Map<string, number>()] as const;

/** Width of a character of size 1. */
function widthOf(character: string, bold: boolean): number {
  const known = widths[bold ? 1 : 0];
  let width = known.get(character);
  if (width === undefined) {
    const codePoint = character.codePointAt(0) ?? 0;
    const font = open(familyOf(codePoint) ?? 'sc', bold);
    width = font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
    known.set(character, width);
  }
  return width;
}

/** Width of a line of size 1. */
export const lineWidth = (line: string, bold: boolean): number =>
  [...line].reduce((sum, character) => sum + widthOf(character, bold), 0);

/**
 * Breaks a text into lines that are no wider than `width`, at any character; Latin words and codes of characters are
 * kept together where they fit, and no line begins with a closing mark or ends with an opening one (避头尾).
 */
export function breakLines(text: string, width: number, size: number, bold: boolean): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    let used = 0;
    for (const word of paragraph.match(/[（《“‘]*(?:〔U\+[0-9A-F]+〕|[\x21-\x7e]+|.)[，。；：、！？）》”’]*/gsu) ??
      []) {
      const whole = lineWidth(word, bold) * size;
      // A word that is wider than a line is broken anywhere.
      for (const part of whole > width ? [...word] : [word]) {
        const wide = lineWidth(part, bold) * size;
        if (used + wide > width && line !== '') {
          lines.push(line);
          line = '';
          used = 0;
        }
        line += part;
        used += wide;
      }
    }
    return [...lines, line];
  });
}
