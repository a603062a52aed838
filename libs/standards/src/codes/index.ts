import { businessCodeLists } from './business-codes.js';
import { auditCodeLists } from './audit-codes.js';
import type { CodeList } from './code-list.js';
import { personCodeLists } from './person-codes.js';
import { provinceCodeList } from './regions.js';

export { ageBandOf, ageBands, ageBandSql, type AgeBand } from './age-bands.js';
export { DEFAULT_SCHEME, NOT_ATTRIBUTED, pensionSchemes, type PensionScheme } from './business-codes.js';
export type { Code, CodeList } from './code-list.js';
export {
  controlEffects,
  controlFault,
  controlledActNames,
  controlledActs,
  type ControlEffect,
  type ControlledAct,
} from './controlled-acts.js';
export { SHORTEST_PURPOSE, viewPurpose } from './view-purpose.js';
export { fieldName, type FieldHeading, type FieldKind, type FieldName } from './field-names.js';
export { postTitles, type Post } from './posts.js';
export { registrationColumns, type RegisteredKind, type RegistrationColumn } from './registration-columns.js';
export { itemCodeOf, itemCodes, type ItemCode } from './item-codes.js';

/** Every code list of the system. */
export const codeLists: readonly CodeList[] = [
  ...businessCodeLists,
  ...personCodeLists,
  ...auditCodeLists,
  provinceCodeList,
];

const byId = new Map(codeLists.map((list) => [list.id, list]));
const codeSets = new Map(codeLists.map((list) => [list.id, new Set(list.codes.map((code) => code.code))]));

/** The list of an id. Throws for an id that does not exist: lists are named in code, never by users. */
export function codeList(id: string): CodeList {
  const list = byId.get(id);
  if (!list) throw new Error(`There is no code list ${id}`);
  return list;
}

/** The set of a list's codes, for fast membership. Throws as `codeList`. */
export function codeSet(id: string): ReadonlySet<string> {
  const set = codeSets.get(id);
  if (!set) throw new Error(`There is no code list ${id}`);
  return set;
}

/** Whether `code` stands in the list `id`. Throws as `codeList`. */
export const isCode = (id: string, code: string): boolean => codeSet(id).has(code);

/** The title of a code, or the code itself where the list lacks it. */
export const codeTitle = (id: string, code: string, language: 'zh' | 'en'): string =>
  codeList(id).codes.find((entry) => entry.code === code)?.title[language] ?? code;
