import type { Text } from '../errors/error-entry.js';

/** Which way the money of a bank line went: into the account, or out of it. */
export type BankDirection = 'in' | 'out';

/**
 * Posting rule by the account of the chart that mirrors the bank account; an account that is not named cannot see such
 * money.
 */
export type RuleByAccount = Readonly<Record<string, string>>;

/** What kind of money a line of a bank statement is, and by which rule it is booked. */
export interface BankLineClass {
  readonly code: string;
  readonly title: Text;
  /** Rules of money that comes in; absent: never comes in, or an owner other than treasury books it. */
  readonly in?: RuleByAccount;
  /** Rules of money that goes out. */
  readonly out?: RuleByAccount;
  /** The module that books it; treasury itself where none is named. */
  readonly owner?: 'collection';
  /** Money between units: the line names the other unit. */
  readonly betweenUnits?: true;
  /** What comes in was booked when it went out of another account of the unit: the two lines are paired instead. */
  readonly pairedIn?: readonly string[];
}

const line = (code: string, zh: string, en: string, rest: Omit<BankLineClass, 'code' | 'title'>): BankLineClass => ({
  code,
  title: { zh, en },
  ...rest,
});

/**
 * Classes of bank lines, for every tier. `other` is what nobody has told yet: it has no rule, so it cannot be booked.
 */
export const bankLineClasses = [
  line('contribution', '保费', 'Contribution', { owner: 'collection' }),
  line('subsidy', '财政补贴', 'Fiscal subsidy', { in: { '1003': 'fiscal-subsidy-received' } }),
  line('interest', '利息', 'Interest', {
    in: {
      '1002': 'interest-received-agency',
      '1003': 'interest-received-fiscal',
      '1004': 'interest-received-expenditure',
      '1005': 'interest-received-tax',
    },
  }),
  line('sweep', '账户间划转', 'Sweep between own accounts', {
    out: { '1002': 'sweep-income-account', '1003': 'fund-expenditure-account', '1005': 'sweep-state-treasury' },
    pairedIn: ['1003', '1004'],
  }),
  line('transfer', '关系转移', 'Transfer of a relation', {
    in: { '1002': 'transfer-in-agency', '1003': 'transfer-in-fiscal', '1005': 'transfer-in-tax' },
    out: { '1004': 'transfer-out' },
  }),
  line('remittance', '上解', 'Remittance', {
    betweenUnits: true,
    in: { '1003': 'remittance-received' },
    out: { '1003': 'remitted-to-superior-fiscal', '1004': 'remitted-to-superior' },
  }),
  line('allocation', '下拨', 'Allocation', {
    betweenUnits: true,
    in: { '1003': 'subsidy-received' },
    out: { '1003': 'subsidy-to-subordinate' },
  }),
  line('central-adjustment', '中央调剂', 'Central adjustment', {
    betweenUnits: true,
    in: { '1003': 'central-adjustment-received' },
    out: { '1003': 'central-adjustment-paid' },
  }),
  line('benefit', '待遇发放', 'Benefit', { out: { '1004': 'pension-paid' } }),
  line('returned-benefit', '待遇退回', 'Returned benefit', { in: { '1004': 'payment-returned' } }),
  line('reissued-benefit', '退回后重发', 'Benefit sent again', { out: { '1004': 'payment-reissued' } }),
  line('recovery', '追回以前年度多发', 'Recovery of an earlier year', {
    in: { '1004': 'pension-recovered-earlier-year' },
  }),
  line('recovery-same-year', '追回本年多发', 'Recovery of this year', {
    in: { '1004': 'pension-recovered-same-year' },
  }),
  line('other', '未归类', 'Not classified', {}),
] as const satisfies readonly BankLineClass[];

/** Code of a class of bank lines. */
export type BankLineClassCode = (typeof bankLineClasses)[number]['code'];

/** The class of a code, or undefined. */
export const bankLineClass = (code: string): BankLineClass | undefined =>
  bankLineClasses.find((one) => one.code === code);

/** How a line is told from what the bank wrote beside it, where nothing better says so. The first that fits holds. */
export interface BankLineClassRule {
  readonly class: BankLineClassCode;
  readonly direction: BankDirection;
  /** Regular expression over the reference, of PostgreSQL and JavaScript alike. */
  readonly pattern: string;
}

/**
 * What banks write themselves; a payer's own words never decide. A line that quotes a demand is a contribution whatever
 * else it says.
 */
export const bankLineClassRules: readonly BankLineClassRule[] = [
  { class: 'interest', direction: 'in', pattern: '^(结息|存款利息|利息收入|活期利息)' },
  { class: 'returned-benefit', direction: 'in', pattern: '^(代发退回|批量代发退票|养老金退票)' },
  { class: 'subsidy', direction: 'in', pattern: '^(财政补贴|财政补助|财政专项补助)' },
];
