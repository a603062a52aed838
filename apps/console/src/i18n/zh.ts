import { arrearsZh } from './zh/arrears.js';
import { auditZh } from './zh/audit.js';
import { booksZh } from './zh/books.js';
import { cityZh } from './zh/city.js';
import { frontOfficeZh } from './zh/front-office.js';
import { fundZh } from './zh/fund.js';
import { moneyZh } from './zh/money.js';
import { networkZh } from './zh/network.js';
import { openingLoadZh } from './zh/opening-load.js';
import { operationsZh } from './zh/operations.js';
import { partsZh } from './zh/parts.js';
import { policyZh } from './zh/policy.js';
import { registrationZh } from './zh/registration.js';
import { shellZh } from './zh/shell.js';
import { systemZh } from './zh/system.js';
import { upperZh } from './zh/upper.js';

/** Every text of the screens in Chinese; `en.ts` has the same keys, a spec compares them. */
export const zh = {
  ...arrearsZh,
  ...auditZh,
  ...booksZh,
  ...cityZh,
  ...frontOfficeZh,
  ...fundZh,
  ...moneyZh,
  ...networkZh,
  ...openingLoadZh,
  ...operationsZh,
  ...partsZh,
  ...policyZh,
  ...registrationZh,
  ...shellZh,
  ...systemZh,
  ...upperZh,
};

export type Texts = typeof zh;
