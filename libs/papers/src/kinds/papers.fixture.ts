import { Money, Rate } from '@pnet/kernel';
import type { PaperIssue } from '../print/paper.js';
import { fundContents } from './fund-papers.fixture.js';
import type { PaperContents } from './index.js';

/** For specs: a first print. */
export const firstPrint: PaperIssue = {
  number: '430100-20260803-000017',
  code: 'K7QM2XW9',
  unitName: '长沙市社会保险经办机构',
  printedAt: '2026-08-03T01:30:05.000Z',
  asOf: '2026-08-03T01:30:04.000Z',
  printedBy: '张敏',
  copyNo: 1,
  verifyUrl: 'http://127.0.0.1:7011/api/v1/papers/verification?number=430100-20260803-000017&code=K7QM2XW9',
};

/** Names that a plain font does not have: of Ext. A, Ext. B, from another region's font, and one that no font has. */
const NAMES = ['张三', '李四光', '𠮷田正', '王㛃', '欧阳𤩽华', '陈𬭎', '阿卜杜拉·买买提·吐尔逊江', '赵𪜀', '周𠝹'];

/** For specs: a notice of `people` people of one month. */
export function noticeOf(people: number): PaperContents['assessment-notice'] {
  const lines = Array.from({ length: people }, (_, index) => {
    const base = Money.of(`${4500 + (index % 97) * 113}.50`);
    return {
      name: NAMES[index % NAMES.length] ?? '',
      documentNumber: `43010219${String(70 + (index % 30))}0101${String(index % 10_000).padStart(4, '0')}`,
      contributionMonth: index % 50 === 49 ? '2026-06' : '2026-07',
      declaredWage: base.toString(),
      base: base.toString(),
      employerAmount: base.times(Rate.of('0.16')).toString(),
      personalAmount: base.times(Rate.of('0.08')).toString(),
    };
  });
  const sum = (of: typeof lines, key: 'base' | 'employerAmount' | 'personalAmount'): string =>
    Money.sum(of.map((line) => Money.of(line[key]))).toString();
  const months = [...new Set(lines.map((line) => line.contributionMonth))].sort().map((contributionMonth) => {
    const of = lines.filter((line) => line.contributionMonth === contributionMonth);
    return {
      contributionMonth,
      persons: of.length,
      baseTotal: sum(of, 'base'),
      employerAmount: sum(of, 'employerAmount'),
      personalAmount: sum(of, 'personalAmount'),
    };
  });
  const employerAmount = sum(lines, 'employerAmount');
  const personalAmount = sum(lines, 'personalAmount');
  return {
    demandNumber: '430102-202607-0000000001-10-1',
    employerId: '1001',
    employerName: '长沙市芙蓉区𠮷祥精密机械制造（集团）股份有限公司第二分公司',
    creditCode: '91430102MA4L12345X',
    scheme: '110',
    postingPeriod: '2026-07',
    kind: '10',
    collectionMode: 'agency',
    persons: people,
    wageTotal: sum(lines, 'base'),
    baseTotal: sum(lines, 'base'),
    employerAmount,
    personalAmount,
    lateFee: '0.00',
    interest: '0.00',
    amount: Money.of(employerAmount).plus(Money.of(personalAmount)).toString(),
    remainder: '0.00',
    cancelled: false,
    assessedBy: '李娟',
    assessedOn: '2026-08-01',
    months,
    lines,
  };
}

/** For specs: one content of every other kind. */
export const sampleContents: Omit<PaperContents, 'assessment-notice'> = {
  ...fundContents,
  'roster-changes': {
    declarationId: '88',
    employerId: '1001',
    employerName: '长沙市芙蓉区某某商贸有限公司',
    scheme: '110',
    postingPeriod: '2026-07',
    status: 'approved',
    persons: 5,
    added: 2,
    removed: 1,
    wageTotal: '38000.00',
    maker: '张敏',
    submittedOn: '2026-07-05',
    checker: '李娟',
    reviewedOn: '2026-07-06',
    lines: [
      {
        name: '𠮷田正',
        documentNumber: '430102197001010011',
        changeKind: 'added',
        contributionMonth: '2026-07',
        declaredWage: '8000.00',
      },
      {
        name: '王㛃',
        documentNumber: '430102198001010021',
        changeKind: 'added',
        contributionMonth: '2026-07',
        declaredWage: '7500.50',
      },
      {
        name: '阿卜杜拉·买买提·吐尔逊江',
        documentNumber: '650102198001010021',
        changeKind: 'removed',
        contributionMonth: '2026-07',
        declaredWage: '0.00',
      },
      {
        name: '张三',
        documentNumber: '430102197001010038',
        changeKind: 'wage-changed',
        contributionMonth: '2026-07',
        declaredWage: '12345.60',
      },
    ],
  },
  'contribution-certificate': {
    personId: '9000017',
    name: '欧阳𠮷',
    documentType: '01',
    documentNumber: '430102197001010011',
    scheme: '110',
    firstMonth: '2022-01',
    lastMonth: '2026-07',
    months: 55,
    balance: '35210.77',
    records: Array.from({ length: 55 }, (_, index) => ({
      contributionMonth: `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      kind: 'normal',
      employer: index < 20 ? '长沙市芙蓉区某某商贸有限公司' : '湖南㛃华新能源科技股份有限公司',
      base: '8000.00',
      employerAmount: '1280.00',
      personalAmount: '640.00',
      account: '640.00',
      creditedOn: `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-15`,
    })),
  },
  'employer-certificate': {
    employerId: '1001',
    name: '长沙市芙蓉区某某商贸有限公司',
    creditCode: '91430102MA4L12345X',
    registeredOn: '2025-01-02',
    status: 'active',
    statusOn: '2025-01-02',
    persons: 128,
    demands: [
      {
        postingPeriod: '2026-07',
        demandNumber: '430102-202607-0000000001-10-1',
        persons: 128,
        amount: '245760.00',
        collectedAmount: '245760.00',
        status: 'paid',
      },
      {
        postingPeriod: '2026-06',
        demandNumber: '430102-202606-0000000001-10-1',
        persons: 126,
        amount: '241920.00',
        collectedAmount: '100000.00',
        status: 'part',
      },
    ],
  },
  'employer-registration': {
    employerId: '1001',
    name: '长沙市芙蓉区某某商贸有限公司',
    creditCode: '91430102MA4L12345X',
    agency: '芙蓉区（430102）',
    category: '10',
    economicType: '110',
    industry: 'F51',
    legalRepresentative: '王㛃',
    contactName: '张三',
    contactMobile: '13812345678',
    address: '湖南省长沙市芙蓉区五一大道 1 号国际金融中心 T2 座 38 层 3801 室',
    taxAuthority: '国家税务总局长沙市芙蓉区税务局',
    bankName: '中国建设银行长沙芙蓉支行',
    bankAccountName: '长沙市芙蓉区某某商贸有限公司',
    bankAccountNumber: '43001234567890123456',
    status: 'active',
    registeredOn: '2025-01-02',
    registeredBy: '张敏',
    persons: 128,
    changes: [
      {
        item: 'name',
        oldValue: '长沙某某商行',
        newValue: '长沙市芙蓉区某某商贸有限公司',
        effectiveOn: '2025-06-01',
        reason: '改制更名',
      },
      {
        item: 'contact_mobile',
        oldValue: '13900000000',
        newValue: '13812345678',
        effectiveOn: '2025-07-01',
        reason: '专管员变更',
      },
    ],
  },
  'reminder-notice': {
    employerId: '1001',
    employerName: '长沙市芙蓉区某某商贸有限公司',
    creditCode: '91430102MA4L12345X',
    asOf: '2026-08-03',
    demands: [
      {
        demandNumber: '430102-202606-0000000001-10-1',
        scheme: '110',
        postingPeriod: '2026-06',
        kind: '10',
        persons: 126,
        amount: '241920.00',
        collectedAmount: '100000.00',
        lateFee: '0.00',
      },
      {
        demandNumber: '430102-202607-0000000001-10-1',
        scheme: '110',
        postingPeriod: '2026-07',
        kind: 'difference',
        persons: 3,
        amount: '1045.76',
        collectedAmount: '0.00',
        lateFee: '45.76',
      },
    ],
  },
  'wage-bases': {
    demandNumber: '430102-202607-0000000001-10-1',
    employerId: '1001',
    employerName: '长沙市芙蓉区某某商贸有限公司',
    creditCode: '91430102MA4L12345X',
    scheme: '110',
    postingPeriod: '2026-07',
    assessedBy: '李娟',
    assessedOn: '2026-08-01',
    cancelled: false,
    lines: [
      {
        name: '𠮷田正',
        documentNumber: '430102197001010011',
        contributionMonth: '2026-07',
        declaredWage: '3000.00',
        base: '4027.00',
        clamped: 'lower',
      },
      {
        name: '王㛃',
        documentNumber: '430102198001010021',
        contributionMonth: '2026-07',
        declaredWage: '30000.00',
        base: '20133.00',
        clamped: 'upper',
      },
      {
        name: '张三',
        documentNumber: '430102197001010038',
        contributionMonth: '2026-07',
        declaredWage: '12345.60',
        base: '12345.60',
        clamped: 'none',
      },
    ],
  },
  'rights-record': {
    personId: '9000017',
    name: '欧阳𠮷',
    documentType: '01',
    documentNumber: '430102197001010011',
    scheme: '110',
    year: 2025,
    on: '2025-12-31',
    accountState: 'open',
    months: 48,
    balance: '31370.77',
    personalBalance: '30720.00',
    employerBalance: '650.77',
    records: Array.from({ length: 12 }, (_, index) => ({
      contributionMonth: `2025-${String(index + 1).padStart(2, '0')}`,
      employer: '湖南㛃华新能源科技股份有限公司',
      base: '8000.00',
      employerAmount: '1280.00',
      personalAmount: '640.00',
      account: '640.00',
      creditedOn: `2025-${String(index + 1).padStart(2, '0')}-15`,
    })),
    movements: [{ kind: 'interest', valuedOn: '2025-12-31', amount: '650.77', reason: '2025 年度结息' }],
  },
};
