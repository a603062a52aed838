import { codeTitle } from '@pnet/standards';
import { dayInWords } from '../print/figures.js';
import type { PaperDefinition } from '../print/paper.js';

/** What a 社会保险登记表 says: the employer as it is registered, and its changes. */
export interface EmployerRegistrationContent {
  readonly employerId: string;
  readonly name: string;
  readonly creditCode: string;
  readonly agency: string;
  readonly category: string;
  readonly economicType: string;
  readonly industry: string;
  readonly legalRepresentative: string;
  readonly contactName: string;
  readonly contactMobile: string;
  readonly address: string;
  readonly taxAuthority: string;
  readonly bankName: string;
  readonly bankAccountName: string;
  readonly bankAccountNumber: string;
  readonly status: string;
  readonly registeredOn: string;
  readonly registeredBy: string;
  readonly persons: number;
  readonly changes: readonly {
    readonly item: string;
    readonly oldValue: string;
    readonly newValue: string;
    readonly effectiveOn: string;
    readonly reason: string;
  }[];
}

const ITEMS: Readonly<Record<string, string>> = {
  name: '单位名称',
  unified_credit_code: '统一社会信用代码',
  agency_code: '经办机构',
  category: '单位类型',
  economic_type: '经济类型',
  industry: '行业',
  legal_representative: '法定代表人',
  contact_name: '专管员',
  contact_mobile: '专管员电话',
  address: '地址',
  tax_authority: '主管税务机构',
  bank_name: '开户银行',
  bank_account_name: '开户户名',
  bank_account_number: '银行账号',
  status: '参保状态',
};

/** 社会保险登记表, with which an employer's registration ends. */
export const employerRegistration: PaperDefinition<EmployerRegistrationContent> = {
  kind: 'employer-registration',
  title: '社会保险登记表',
  // Telephone and bank account stand in clear.
  persons: true,
  lay: (employer) => ({
    orientation: 'portrait',
    heading: '企业职工基本养老保险',
    facts: [
      ['单位名称', employer.name],
      ['单位编号', employer.employerId],
      ['统一社会信用代码', employer.creditCode],
      ['参保所属机构', employer.agency],
      ['单位类型', codeTitle('employer-category', employer.category, 'zh')],
      ['经济类型', codeTitle('economic-type', employer.economicType, 'zh')],
      ['行业', employer.industry],
      ['法定代表人', employer.legalRepresentative],
      ['专管员', employer.contactName],
      ['专管员电话', employer.contactMobile],
      ['地址', employer.address],
      ['主管税务机构', employer.taxAuthority],
      ['开户银行', employer.bankName],
      ['开户户名', employer.bankAccountName],
      ['银行账号', employer.bankAccountNumber],
      ['参保状态', codeTitle('employer-status', employer.status, 'zh')],
      ['参保登记日期', dayInWords(employer.registeredOn)],
      ['现参保人数', `${employer.persons} 人`],
    ],
    tables: [
      {
        caption: '变更登记',
        numbered: true,
        empty: '无变更',
        columns: [
          { title: '变更项目', width: 1.2, format: 'text' },
          { title: '变更前', width: 1.8, format: 'text' },
          { title: '变更后', width: 1.8, format: 'text' },
          { title: '生效日期', width: 1.1, format: 'text', align: 'center' },
          { title: '原因', width: 1.8, format: 'text' },
        ],
        rows: employer.changes.map((change) => ({
          cells: [
            ITEMS[change.item] ?? change.item,
            change.oldValue,
            change.newValue,
            change.effectiveOn,
            change.reason,
          ],
        })),
      },
    ],
    notes: ['单位已核对以上登记内容，如有变更将在三十日内办理变更登记。'],
    signatures: [
      ['登记经办人', employer.registeredBy],
      ['复核人', ''],
      ['单位负责人', ''],
    ],
    seal: '（单位盖章 / 经办机构盖章）',
  }),
  totals: (employer) => [
    { name: '现参保人数', value: `${employer.persons} 人` },
    { name: '参保状态', value: codeTitle('employer-status', employer.status, 'zh') },
    { name: '参保登记日期', value: employer.registeredOn },
  ],
  subject: (employer) => `${employer.name} ${employer.creditCode}`,
};
