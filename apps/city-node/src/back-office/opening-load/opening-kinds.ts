/** How the text of a cell becomes a value. `code` is a value of the list that the item names. */
export type ItemType = 'text' | 'code' | 'date' | 'month' | 'year' | 'count' | 'amount';

/** One item of a kind of file: its name, its code in the standard where it has one, and its column. */
export interface OpeningItem {
  readonly name: string;
  /** Item code of the national indicator system; what has none is mapped by name. */
  readonly item?: string;
  readonly zh: string;
  readonly type: ItemType;
  readonly column: string;
  readonly codes?: string;
  readonly required?: true;
  /** Characters at most. */
  readonly max?: number;
  /** Stored in capitals. */
  readonly capitals?: true;
}

type Rest = Partial<Pick<OpeningItem, 'item' | 'codes' | 'required' | 'max' | 'capitals'>>;
const one = (name: string, zh: string, type: ItemType, column: string, rest: Rest = {}): OpeningItem => ({
  name,
  zh,
  type,
  column,
  ...rest,
});
const needed = { required: true } as const;

/** What tells a person: the number of the legacy system, or that of the document. One of them stands in each row. */
const person = [
  one('personNumber', '个人编号', 'text', 'person_number', { item: 'AAC001', max: 40 }),
  one('documentNumber', '证件号码', 'text', 'document_number', { item: 'AAC147', max: 40, capitals: true }),
];
/** What tells an employer: the number of the legacy system, or its credit code. */
const employer = [
  one('employerNumber', '单位编号', 'text', 'employer_number', { item: 'AAB001', max: 40 }),
  one('unifiedCreditCode', '统一社会信用代码', 'text', 'credit_code', { item: 'AAB998', max: 40, capitals: true }),
];

/** One kind of file. */
export interface OpeningKind {
  readonly zh: string;
  readonly table: string;
  readonly items: readonly OpeningItem[];
  /** Rows that speak of a person or employer name it: columns of the reference, and whether each row must. */
  readonly person?: 'needed' | 'maybe';
  readonly employer?: 'needed' | 'maybe';
}

/** The kinds of files of an opening load, each with its items; in the order in which they build on each other. */
export const openingKinds = {
  'employers': {
    zh: '参保单位',
    table: 'opening_load.employer_row',
    items: [
      one('employerNumber', '单位编号', 'text', 'legacy_number', { item: 'AAB001', max: 40 }),
      one('unifiedCreditCode', '统一社会信用代码', 'text', 'credit_code', {
        item: 'AAB998',
        max: 18,
        capitals: true,
        ...needed,
      }),
      one('employerName', '单位名称', 'text', 'name', { item: 'AAB004', max: 200, ...needed }),
      one('agencyCode', '经办机构编码', 'text', 'agency_code', { item: 'AAB034', max: 20, ...needed }),
      one('employerCategory', '单位类型', 'code', 'category', {
        item: 'AAB019',
        codes: 'employer-category',
        ...needed,
      }),
      one('economicType', '经济类型', 'code', 'economic_type', { item: 'AAB020', codes: 'economic-type', ...needed }),
      one('industry', '行业代码', 'text', 'industry', { item: 'AAB022', max: 20 }),
      one('registeredOn', '参保日期', 'date', 'registered_on', needed),
    ],
  },
  'persons': {
    zh: '参保人员',
    table: 'opening_load.person_row',
    items: [
      one('personNumber', '个人编号', 'text', 'legacy_number', { item: 'AAC001', max: 40 }),
      one('documentType', '证件类型', 'code', 'document_type', { item: 'AAC058', codes: 'document-type', ...needed }),
      one('documentNumber', '证件号码', 'text', 'document_number', {
        item: 'AAC147',
        max: 40,
        capitals: true,
        ...needed,
      }),
      one('personName', '姓名', 'text', 'name', { item: 'AAC003', max: 100, ...needed }),
      one('sex', '性别', 'code', 'sex', { item: 'AAC004', codes: 'sex', ...needed }),
      one('birthDate', '出生日期', 'date', 'birth_date', { item: 'AAC006', ...needed }),
      one('agencyCode', '经办机构编码', 'text', 'agency_code', { item: 'AAB034', max: 20, ...needed }),
      one('ethnicGroup', '民族', 'code', 'ethnicity', { item: 'AAC005', codes: 'ethnic-group' }),
      one('householdKind', '户口性质', 'text', 'household_kind', { item: 'AAC009', max: 10 }),
      one('workStartDate', '参加工作时间', 'date', 'started_work_on', { item: 'AAC007' }),
      one('firstInsuredOn', '首次参保年月', 'month', 'first_insured_month', { item: 'AAC049' }),
      one('mobile', '手机号码', 'text', 'mobile', { item: 'AAC067', max: 11 }),
      one('bankName', '开户银行', 'text', 'bank_name', { item: 'AAE008', max: 100 }),
      one('bankAccount', '银行账号', 'text', 'bank_account_number', { item: 'AAE010', max: 32 }),
    ],
  },
  'relations': {
    zh: '参保关系',
    table: 'opening_load.relation_row',
    person: 'needed',
    employer: 'needed',
    items: [
      ...person,
      ...employer,
      one('startMonth', '开始年月', 'month', 'start_month', needed),
      one('endMonth', '终止年月', 'month', 'end_month'),
      one('payerCategory', '缴费人员类别', 'code', 'category', { codes: 'payer-category', ...needed }),
    ],
  },
  'bases': {
    zh: '历年各月缴费基数',
    table: 'opening_load.base_row',
    person: 'needed',
    employer: 'maybe',
    items: [
      ...person,
      ...employer,
      one('fromMonth', '费款所属期（起）', 'month', 'from_month', { item: 'AAE003', ...needed }),
      one('toMonth', '费款所属期（止）', 'month', 'to_month'),
      one('base', '缴费基数', 'amount', 'base', { item: 'AAE180', ...needed }),
    ],
  },
  'accounts': {
    zh: '个人账户分年记录',
    table: 'opening_load.account_row',
    person: 'needed',
    items: [
      ...person,
      one('year', '年度', 'year', 'account_year', needed),
      one('balance', '累计存储额', 'amount', 'balance', { item: 'AAE252', ...needed }),
      one('employerPrincipal', '单位划转累计本金', 'amount', 'employer_principal', { item: 'AAE253', ...needed }),
      one('personalPrincipal', '个人划转累计本金', 'amount', 'personal_principal', { item: 'AAE254', ...needed }),
      one('yearEmployerPrincipal', '本年单位划转本金', 'amount', 'year_employer_principal', { item: 'AAE262' }),
      one('yearEmployerInterest', '本年单位划转利息', 'amount', 'year_employer_interest', { item: 'AAE263' }),
      one('yearPersonalPrincipal', '本年个人划转本金', 'amount', 'year_personal_principal', { item: 'AAE264' }),
      one('yearPersonalInterest', '本年个人划转利息', 'amount', 'year_personal_interest', { item: 'AAE265' }),
      one('employerInterest', '单位划转累计利息', 'amount', 'employer_interest'),
      one('personalInterest', '个人划转累计利息', 'amount', 'personal_interest'),
    ],
  },
  'months': {
    zh: '建账前缴费月数',
    table: 'opening_load.month_row',
    person: 'needed',
    items: [...person, one('months', '累计缴费月数', 'count', 'months', needed)],
  },
  'arrears': {
    zh: '历年欠费',
    table: 'opening_load.arrear_row',
    employer: 'needed',
    person: 'maybe',
    items: [
      ...employer,
      ...person,
      one('contributionMonth', '费款所属期', 'month', 'contribution_month', { item: 'AAE003', ...needed }),
      one('employerAmount', '单位欠费', 'amount', 'employer_amount', { item: 'AAE020', ...needed }),
      one('personalAmount', '个人欠费', 'amount', 'personal_amount', { item: 'AAE022', ...needed }),
    ],
  },
  'pensions': {
    zh: '在发待遇',
    table: 'opening_load.pension_row',
    person: 'needed',
    items: [
      ...person,
      one('retirementDate', '退休年月', 'month', 'retirement_month', { item: 'AIC162', ...needed }),
      one('benefitItem', '待遇项目', 'code', 'item', { codes: 'benefit-item', ...needed }),
      one('amount', '月发放金额', 'amount', 'amount', needed),
    ],
  },
  'trial-balance': {
    zh: '期初科目余额',
    table: 'opening_load.trial_row',
    items: [
      one('fund', '基金', 'code', 'fund', { codes: 'fund', ...needed }),
      one('accountCode', '科目', 'text', 'account_code', { max: 8, ...needed }),
      one('debit', '借方余额', 'amount', 'debit'),
      one('credit', '贷方余额', 'amount', 'credit'),
    ],
  },
} as const satisfies Record<string, OpeningKind>;

/** A kind of file. */
export type OpeningFileKind = keyof typeof openingKinds;
/** The kinds in their order. */
export const openingFileKinds = Object.keys(openingKinds) as [OpeningFileKind, ...OpeningFileKind[]];

/** A kind as the rest of the code reads it. */
export const kindOf = (kind: OpeningFileKind): OpeningKind => openingKinds[kind];

/** Columns that only make up a reference and are not kept by themselves. */
const REFERENCES: Readonly<Record<'person' | 'employer', readonly [string, string, string]>> = {
  person: ['person_number', 'document_number', 'd:'],
  employer: ['employer_number', 'credit_code', 'c:'],
};

/** How the references of a kind are made of its items: SQL over the typed columns, and the items of each. */
export const referencesOf = (
  kind: OpeningFileKind,
): { column: string; sql: string; items: readonly string[]; needed: boolean }[] =>
  (['person', 'employer'] as const).flatMap((party) => {
    const wanted = kindOf(kind)[party];
    if (!wanted) return [];
    const [number, document, mark] = REFERENCES[party];
    return [
      {
        column: `${party}_ref`,
        sql: `coalesce('n:' || "${number}", '${mark}' || "${document}")`,
        items: [number, document],
        needed: wanted === 'needed',
      },
    ];
  });
