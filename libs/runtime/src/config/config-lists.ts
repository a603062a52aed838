import { z } from 'zod';

const split = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A comma-separated list whose every part must match `pattern`; `read` makes the value of one part from its groups. */
function listOf<T>(pattern: RegExp, read: (groups: readonly string[]) => T) {
  return z.string().transform((text, context): T[] =>
    split(text).flatMap((part) => {
      const match = pattern.exec(part);
      if (match) return [read(match.slice(1))];
      context.addIssue({ code: 'custom', message: `"${part}"` });
      return [];
    }),
  );
}

const roles = ['statistical', 'comparison', 'other-months'] as const;

/** `430000@localhost:7110/statistical,100000@localhost:7100/comparison` */
export const parentList = listOf(
  /^([0-9A-Z]{6,18})@([^\s/@]+:\d{1,5})\/(statistical|comparison|other-months)$/,
  ([code = '', url = '', role]) => ({
    code,
    url,
    role: roles.find((one) => one === role) ?? ('statistical' as const),
  }),
);

/** `430100,430200` */
export const codeList = listOf(/^([0-9A-Z]{6,18})$/, ([code = '']) => code);

/** `PI02=1,PI03=2` */
export const versionList = listOf(/^([A-Z]{2}\d{2})=([1-9]\d{0,3})$/, ([id = '', version = '']) => ({
  id,
  version: Number(version),
}));

/** `430100=https://sb.example.gov.cn` */
export const addressList = listOf(/^([0-9A-Z]{6,18})=(https?:\/\/[^\s,]{1,200})$/, ([code = '', url = '']) => ({
  code,
  url: url.replace(/\/$/, ''),
}));

/** `430102:芙蓉区,430103:天心区` */
export const agencyList = listOf(/^([0-9A-Za-z]{2,20}):(.{1,60})$/, ([code = '', name = '']) => ({ code, name }));
