import { cityZh } from './zh/city.js';
import { frontOfficeZh } from './zh/front-office.js';
import { fundZh } from './zh/fund.js';
import { networkZh } from './zh/network.js';
import { partsZh } from './zh/parts.js';
import { policyZh } from './zh/policy.js';
import { registrationZh } from './zh/registration.js';
import { shellZh } from './zh/shell.js';

/** Every text of the screens in Chinese; `en.ts` has the same keys, a spec compares them. */
export const zh = {
  ...shellZh,
  ...registrationZh,
  ...partsZh,
  ...fundZh,
  ...networkZh,
  ...cityZh,
  ...frontOfficeZh,
  ...policyZh,
};

export type Texts = typeof zh;
