import { cityEn } from './en/city.js';
import { frontOfficeEn } from './en/front-office.js';
import { fundEn } from './en/fund.js';
import { networkEn } from './en/network.js';
import { partsEn } from './en/parts.js';
import { policyEn } from './en/policy.js';
import { registrationEn } from './en/registration.js';
import { shellEn } from './en/shell.js';
import type { Texts } from './zh.js';

/** The texts of `zh.ts` in English. */
export const en: Texts = {
  ...shellEn,
  ...registrationEn,
  ...partsEn,
  ...fundEn,
  ...networkEn,
  ...cityEn,
  ...frontOfficeEn,
  ...policyEn,
};
