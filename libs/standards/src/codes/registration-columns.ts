/** What is registered from a file: a row each. */
export type RegisteredKind = 'persons' | 'employers';

/** A column of a file of registrations. */
export interface RegistrationColumn {
  /** Its field of the command, as a path: `relation.startMonth`. */
  readonly field: string;
  readonly zh: string;
  readonly en: string;
  /** Item code of the standard. */
  readonly item?: string;
  readonly needed?: true;
  readonly holds?: 'day' | 'month' | 'amount' | 'yes-no';
  /** The code list, of which code or name is taken. */
  readonly codes?: string;
}

/**
 * Columns of files of registrations. A heading is a title in either language, an item code, both with a blank between,
 * or the field.
 */
export const registrationColumns: Readonly<Record<RegisteredKind, readonly RegistrationColumn[]>> = {
  employers: [
    { field: 'unifiedCreditCode', zh: '统一社会信用代码', en: 'Unified credit code', needed: true },
    { field: 'name', zh: '单位名称', en: 'Employer', item: 'AAB004', needed: true },
    { field: 'agencyCode', zh: '参保所属机构', en: 'Agency', item: 'AAB034', needed: true },
    { field: 'registeredOn', zh: '登记日期', en: 'Registered', needed: true, holds: 'day' },
    { field: 'category', zh: '单位类型', en: 'Category', item: 'AAB019', needed: true, codes: 'employer-category' },
    {
      field: 'economicType',
      zh: '经济类型',
      en: 'Economic type',
      item: 'AAB020',
      needed: true,
      codes: 'economic-type',
    },
    { field: 'industry', zh: '行业', en: 'Industry', item: 'AAB022' },
    { field: 'legalRepresentative', zh: '法定代表人', en: 'Legal representative' },
    { field: 'contactName', zh: '专管员', en: 'Contact' },
    { field: 'contactMobile', zh: '专管员电话', en: 'Contact’s telephone' },
    { field: 'address', zh: '地址', en: 'Address' },
    { field: 'taxAuthority', zh: '主管税务机构', en: 'Tax office' },
    { field: 'bankName', zh: '开户银行', en: 'Bank' },
    { field: 'bankAccountName', zh: '户名', en: 'Account name' },
    { field: 'bankAccountNumber', zh: '账号', en: 'Account number' },
  ],
  persons: [
    { field: 'documentType', zh: '证件类型', en: 'Document', item: 'AAC058', codes: 'document-type' },
    { field: 'documentNumber', zh: '证件号码', en: 'Document number', item: 'AAC147', needed: true },
    { field: 'name', zh: '姓名', en: 'Name', item: 'AAC003', needed: true },
    { field: 'sex', zh: '性别', en: 'Sex', item: 'AAC004', needed: true, codes: 'sex' },
    { field: 'birthDate', zh: '出生日期', en: 'Born', item: 'AAC006', needed: true, holds: 'day' },
    { field: 'agencyCode', zh: '参保所属机构', en: 'Agency', item: 'AAB034', needed: true },
    { field: 'ethnicity', zh: '民族', en: 'Ethnic group', item: 'AAC005', codes: 'ethnic-group' },
    { field: 'householdKind', zh: '户口性质', en: 'Household kind' },
    { field: 'startedWorkOn', zh: '参加工作日期', en: 'Started work', item: 'AAC007', holds: 'day' },
    { field: 'firstInsuredMonth', zh: '首次参保年月', en: 'First insured', holds: 'month' },
    { field: 'migrantWorker', zh: '农民工', en: 'Migrant worker', holds: 'yes-no' },
    { field: 'mobile', zh: '移动电话', en: 'Telephone', item: 'AAC067' },
    { field: 'bankName', zh: '开户银行', en: 'Bank' },
    { field: 'bankAccountNumber', zh: '银行账号', en: 'Bank account' },
    { field: 'relation.employer', zh: '参保单位', en: 'Employer', item: 'AAB001' },
    { field: 'relation.startMonth', zh: '开始年月', en: 'From', holds: 'month' },
    {
      field: 'relation.retirementAgeReason',
      zh: '达到退休年龄仍参保的原因',
      en: 'Why insured at or above the retirement age',
    },
    { field: 'retiree.retirementMonth', zh: '退休年月', en: 'Month of retirement', holds: 'month' },
    { field: 'retiree.monthlyPension', zh: '月养老金', en: 'Monthly pension', holds: 'amount' },
  ],
};
