import { acctErrors } from './acct.errors.js';
import { asmtErrors } from './asmt.errors.js';
import { authErrors } from './auth.errors.js';
import { closErrors } from './clos.errors.js';
import { collErrors } from './coll.errors.js';
import { ctlsErrors } from './ctls.errors.js';
import { ctrlErrors } from './ctrl.errors.js';
import { declErrors } from './decl.errors.js';
import { declFileErrors } from './decl-files.errors.js';
import { dutyErrors } from './duty.errors.js';
import { exchUnitErrors } from './exch-units.errors.js';
import { exchErrors } from './exch.errors.js';
import { findErrors } from './find.errors.js';
import { kernErrors } from './kern.errors.js';
import { ledgErrors } from './ledg.errors.js';
import { loadErrors } from './load.errors.js';
import { loadRowErrors } from './load-rows.errors.js';
import { netwErrors } from './netw.errors.js';
import { paprErrors } from './papr.errors.js';
import { poliErrors } from './poli.errors.js';
import { poliSchemeErrors } from './poli-schemes.errors.js';
import { pstoErrors } from './psto.errors.js';
import { regiErrors } from './regi.errors.js';
import { runtErrors } from './runt.errors.js';
import { runtFileErrors } from './runt-files.errors.js';
import { stndErrors } from './stnd.errors.js';
import { summErrors } from './summ.errors.js';
import { treaErrors } from './trea.errors.js';
import { whseErrors } from './whse.errors.js';
import type { ErrorEntry, ErrorFamily, Text } from './error-entry.js';

const catalogue = {
  ...acctErrors,
  ...asmtErrors,
  ...authErrors,
  ...closErrors,
  ...collErrors,
  ...ctlsErrors,
  ...ctrlErrors,
  ...declErrors,
  ...declFileErrors,
  ...dutyErrors,
  ...exchErrors,
  ...exchUnitErrors,
  ...findErrors,
  ...kernErrors,
  ...ledgErrors,
  ...loadErrors,
  ...loadRowErrors,
  ...netwErrors,
  ...paprErrors,
  ...poliErrors,
  ...poliSchemeErrors,
  ...pstoErrors,
  ...regiErrors,
  ...runtErrors,
  ...runtFileErrors,
  ...stndErrors,
  ...summErrors,
  ...treaErrors,
  ...whseErrors,
};

/** Every coded error of the system, by code. */
export const errorCatalogue: ErrorFamily = catalogue;

/** The names in braces of a text. */
type NamesIn<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** What the texts of each code name: `domainError` takes these and refuses a code that is not here. */
type CatalogueParameters = {
  readonly [Code in keyof typeof catalogue]: NamesIn<
    (typeof catalogue)[Code]['title' | 'cause' | 'remedy']['zh' | 'en']
  >;
};

declare module '@pnet/kernel' {
  interface ErrorNames extends CatalogueParameters {}
}

/** First steps that a second person follows. */
export type FirstStep = keyof (typeof dutyErrors)['DUTY-1001']['words']['done'];

export type Language = keyof Text;

/** The text with `{name}` replaced from `params`; a name without a value stays as it is. */
export function fillText(text: Text, language: Language, params: Readonly<Record<string, string | number>>): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));
}

/** What a person reads of a coded error: title, and detail = cause and remedy. An unknown code answers with itself. */
export function renderError(
  error: { readonly code: string; readonly params: Readonly<Record<string, string | number>> },
  language: Language,
): { title: string; detail: string; status: ErrorEntry['status'] } {
  const entry = errorCatalogue[error.code];
  if (!entry) return { title: error.code, detail: JSON.stringify(error.params), status: 500 };
  const stop = language === 'zh' ? '。' : '. ';
  const params = inWords(entry, language, error.params);
  const detail =
    fillText(entry.cause, language, params) + stop + fillText(entry.remedy, language, params) + stop.trim();
  return { title: fillText(entry.title, language, params), detail, status: entry.status };
}

/** The parameters with the words of the entry for their values, where it has some. */
function inWords(
  entry: ErrorEntry,
  language: Language,
  params: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> {
  if (!entry.words) return params;
  const words = Object.entries(entry.words).flatMap(([name, texts]) => {
    const text = texts[String(params[name])];
    return text ? [[name, fillText(text, language, params)] as const] : [];
  });
  return { ...params, ...Object.fromEntries(words) };
}
