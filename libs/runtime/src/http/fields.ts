import { z } from 'zod';
import { Money, PlainDate, YearMonth, parsePeriod, type Result } from '@pnet/kernel';
import { DEFAULT_SCHEME, pensionSchemes, unitCodePattern } from '@pnet/standards';
import { fileEncodings } from '../files/read-csv.js';

/**
 * The fields that every tier has, as they come in: a form, a question, the payload of an order. Each is written here
 * once; a module's input file has what only the module knows. A field tells what is wrong with it by the kernel's code.
 */

/** A text that a parser of the kernel reads; its error carries the parser's code. Nothing is checked after it. */
const readBy = (parse: (text: string) => Result<unknown>) =>
  z.string().superRefine((text, check) => {
    const read = parse(text);
    if (!read.ok)
      check.addIssue({ code: 'custom', message: read.error.code, params: read.error.params, continue: false });
  });

/** 年月 A month `YYYY-MM`. Errors: `KERN-0003`. */
export const monthInput = readBy((text) => YearMonth.parse(text)).meta({
  description: 'YYYY-MM',
  pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
  example: '2026-06',
});
/** 日期 A day `YYYY-MM-DD`. Errors: `KERN-0004`. */
export const dayInput = readBy((text) => PlainDate.parse(text)).meta({
  description: 'YYYY-MM-DD',
  format: 'date',
  example: '2026-06-30',
});
/** 期间 A period of any kind: month, quarter, year, or day of a change. Errors: `KERN-0006`. */
export const periodInput = readBy(parsePeriod).meta({
  description: 'YYYY-MM, YYYY-Qn, YYYY or YYYY-MM-DD',
  example: '2026-Q3',
});
/** An instant of ISO 8601, in any offset. */
export const instantInput = z.iso.datetime({ offset: true });
const year = (number: z.ZodNumber) => number.int().min(1990).max(2100);
/** 年度 A civil year. */
export const yearInput = year(z.number());
/** A civil year in a query string. */
export const yearQuestion = year(z.coerce.number());

/** 金额 An amount in yuan, zero or more. Errors: `KERN-0001`; below zero `RUNT-4103`. */
export const amountInput = readBy((text) => Money.parse(text)).superRefine((text, check) => {
  if (Money.of(text).isNegative())
    check.addIssue({ code: 'too_small', minimum: 0, inclusive: true, origin: 'number', input: text });
});
/** An amount in yuan above zero. Errors: `KERN-0001`; not above zero `RUNT-4103`. */
export const paidInput = readBy((text) => Money.parse(text)).superRefine((text, check) => {
  if (Money.of(text).isNegative() || Money.of(text).isZero())
    check.addIssue({ code: 'too_small', minimum: 0.01, inclusive: true, origin: 'number', input: text });
});

/** A key that the database gives. */
export const idInput = z.string().regex(/^[1-9]\d{0,17}$/);
/** The digest of what a second person was shown: SHA-256, hexadecimal. */
export const digestInput = z.string().regex(/^[0-9a-f]{64}$/);
/** 险种 AAE140: a scheme of old-age insurance, the default one where none is named. */
export const schemeInput = z
  .enum(pensionSchemes)
  .default(DEFAULT_SCHEME)
  .meta({ description: '险种 scheme AAE140', example: DEFAULT_SCHEME });
/** 基金 The pooled fund, or that of the accounts. */
export const fundInput = z.enum(['pooled', 'account']);
/** 科目 An account of the chart: four digits, and two for each level below. */
export const ledgerAccountInput = z.string().regex(/^[1-5]\d{3}(\d{2}){0,3}$/);
/** 单位代码 Code of a reporting unit. */
export const unitCodeInput = z.string().regex(unitCodePattern);
/** 行政区划 Region code of GB/T 2260. */
export const regionInput = z.string().regex(/^\d{6}$/);
/** 经办机构 The code of an agency, as it stands in the register. */
export const agencyInput = z.string().regex(/^\w{1,20}$/);
/** Identifier of a dataset. */
export const datasetInput = z.string().regex(/^[0-9A-Z]{2,20}$/);
/** A word of the program: a kind, a state, a phase. */
export const wordInput = z.string().regex(/^[a-z-]{1,60}$/);
/** A code of the error catalogue. */
export const errorCodeInput = z.string().regex(/^[A-Z]{4}-\d{4}$/);
/** Yes or no in a query string. */
export const flagQuestion = z.enum(['true', 'false']);
/** 用户 Identifier of a user. */
export const userIdInput = z.string().min(1).max(60);

/** A line of text without the blanks around it: a name, a title. */
export const textInput = (most: number, least = 1) => z.string().trim().min(least).max(most);
/** 理由 Why something is done, by who does it. */
export const reasonInput = textInput(500, 2);
/** 意见 What a second person says, where it may be nothing. */
export const noteInput = z.string().trim().max(500).default('');

/** Name of a file that is sent. */
export const fileNameInput = textInput(200);
/** How a file of text is encoded, where its sender says it. */
export const encodingInput = z.enum(fileEncodings).optional();
