import { Money, Rate } from '@pnet/kernel';
import type { PaperIssue } from '../print/paper.js';
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
  'journal-voucher': {
    entryId: '4711',
    voucherNumber: 23,
    scheme: '110',
    fund: 'pooled',
    date: '2026-07-15',
    summary: '收到 2026 年 7 月基本养老保险费',
    source: 'bank-line 101',
    reverses: null,
    reversalReason: null,
    reversedBy: null,
    recordedBy: '王财',
    lines: [
      { account: '1001', name: '现金收入户存款', counterpartUnit: '', debit: '1005.30', credit: '0.00' },
      { account: '4001', name: '社会保险费收入', counterpartUnit: '', debit: '0.00', credit: '1005.30' },
    ],
  },
  'trial-balance': {
    period: '2026-07',
    rows: ['pooled', 'account'].flatMap((fund) => [
      {
        scheme: '110',
        fund,
        account: '1002',
        name: '收入户存款',
        opening: '0.00',
        debit: '123456789.01',
        credit: '100000000.00',
        closing: '23456789.01',
      },
      {
        scheme: '110',
        fund,
        account: '1003',
        name: '财政专户存款',
        opening: '9876543210.99',
        debit: '100000000.00',
        credit: '0.00',
        closing: '9976543210.99',
      },
      {
        scheme: '110',
        fund,
        account: '3001',
        name: '基金结余',
        opening: '-9876543210.99',
        debit: '0.00',
        credit: '0.00',
        closing: '-9876543210.99',
      },
      {
        scheme: '110',
        fund,
        account: '4001',
        name: '社会保险费收入',
        opening: '0.00',
        debit: '0.00',
        credit: '123456789.01',
        closing: '-123456789.01',
      },
    ]),
  },
  'fund-month': {
    period: '2026-07',
    rows: [
      {
        scheme: '110',
        fund: 'pooled',
        account: '4001',
        name: '社会保险费收入',
        class: 'income',
        month: '123456789.01',
        yearToDate: '864197523.07',
      },
      {
        scheme: '110',
        fund: 'account',
        account: '4001',
        name: '社会保险费收入',
        class: 'income',
        month: '61728394.50',
        yearToDate: '432098761.53',
      },
      {
        scheme: '110',
        fund: 'pooled',
        account: '4002',
        name: '利息收入',
        class: 'income',
        month: '0.00',
        yearToDate: '1234.56',
      },
      {
        scheme: '110',
        fund: 'pooled',
        account: '5001',
        name: '养老保险待遇支出',
        class: 'expense',
        month: '98765432.10',
        yearToDate: '691358024.70',
      },
    ],
    balances: [
      { scheme: '110', fund: 'pooled', opening: '5000000000.00', closing: '5024691356.91' },
      { scheme: '110', fund: 'account', opening: '3000000000.00', closing: '3061728394.50' },
    ],
  },
};
