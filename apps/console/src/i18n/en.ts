import { arrearsEn } from './en/arrears.js';
import { auditEn } from './en/audit.js';
import { booksEn } from './en/books.js';
import { cityEn } from './en/city.js';
import { frontOfficeEn } from './en/front-office.js';
import { fundEn } from './en/fund.js';
import { moneyEn } from './en/money.js';
import { networkEn } from './en/network.js';
import { openingLoadEn } from './en/opening-load.js';
import { operationsEn } from './en/operations.js';
import { partsEn } from './en/parts.js';
import { policyEn } from './en/policy.js';
import { registrationEn } from './en/registration.js';
import { shellEn } from './en/shell.js';
import { systemEn } from './en/system.js';
import { upperEn } from './en/upper.js';
import type { Texts } from './zh.js';

/** The texts of `zh.ts` in English. */
export const en: Texts = {
  ...arrearsEn,
  ...auditEn,
  ...booksEn,
  ...cityEn,
  ...frontOfficeEn,
  ...fundEn,
  ...moneyEn,
  ...networkEn,
  ...openingLoadEn,
  ...operationsEn,
  ...partsEn,
  ...policyEn,
  ...registrationEn,
  ...shellEn,
  ...systemEn,
  ...upperEn,
};
