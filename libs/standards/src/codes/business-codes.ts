import { ageBands } from './age-bands.js';
import { codesOf, type CodeList } from './code-list.js';

/** Stands in a dimension for what cannot be attributed to one of its codes, for example money without detail. */
export const NOT_ATTRIBUTED = '00';

/**
 * The scheme of what names none. Packages, values of parameters, inputs and settings from before the scheme was a part
 * of their key have none, and mean enterprise employees; said here alone.
 */
export const DEFAULT_SCHEME = '110';

/** The schemes of old-age insurance: what a node of this system can keep. Codes of the list `scheme`. */
export const pensionSchemes = [DEFAULT_SCHEME, '120', '170'] as const;

/** One of `pensionSchemes`. */
export type PensionScheme = (typeof pensionSchemes)[number];

/** Code lists about employers, contributions, funds and datasets. */
export const businessCodeLists: readonly CodeList[] = [
  {
    id: 'scheme',
    item: 'AAE140',
    title: { zh: '险种类型', en: 'Scheme' },
    source: '在用系统取值；城乡居民代码不确定',
    certainty: 'transcribed',
    codes: codesOf([
      ['110', '企业职工基本养老保险', 'Basic old-age insurance of enterprise employees'],
      ['120', '机关事业单位基本养老保险', 'Basic old-age insurance of government employees'],
      ['170', '城乡居民基本养老保险', 'Basic old-age insurance of residents'],
      ['210', '失业保险', 'Unemployment insurance'],
      ['310', '基本医疗保险', 'Basic medical insurance'],
      ['410', '工伤保险', 'Work injury insurance'],
      ['510', '生育保险', 'Maternity insurance'],
    ]),
  },
  {
    id: 'yes-no',
    title: { zh: '是否', en: 'Yes or no' },
    source: '本系统编号',
    certainty: 'own',
    codes: codesOf([
      ['0', '否', 'No'],
      ['1', '是', 'Yes'],
    ]),
  },
  {
    id: 'employer-category',
    item: 'AAB019',
    title: { zh: '单位类型', en: 'Category of employer' },
    source: '取值未找到，本系统编号',
    certainty: 'own',
    codes: codesOf([
      [NOT_ATTRIBUTED, '未归类', 'Not attributed'],
      ['10', '企业', 'Enterprise'],
      ['20', '机关', 'Government body'],
      ['30', '事业单位', 'Public institution'],
      ['40', '社会团体', 'Social organisation'],
      ['50', '民办非企业单位', 'Private non-enterprise'],
      ['60', '个体工商户', 'Individual business'],
      ['70', '灵活就业人员', 'Flexible employment'],
      ['90', '其他', 'Other'],
    ]),
  },
  {
    id: 'economic-type',
    item: 'AAB020',
    title: { zh: '经济类型', en: 'Economic type' },
    source: '登记注册类型（GB/T 12402 一类编码，标准原文未读）',
    certainty: 'general-knowledge',
    codes: codesOf([
      [NOT_ATTRIBUTED, '未归类', 'Not attributed'],
      ['110', '国有', 'State-owned'],
      ['120', '集体', 'Collective'],
      ['130', '股份合作', 'Cooperative'],
      ['140', '联营', 'Joint operation'],
      ['150', '有限责任公司', 'Limited liability company'],
      ['160', '股份有限公司', 'Joint stock company'],
      ['170', '私营', 'Private'],
      ['175', '个体', 'Individual'],
      ['190', '其他内资', 'Other domestic'],
      ['200', '港澳台商投资', 'Hong Kong, Macao or Taiwan investment'],
      ['300', '外商投资', 'Foreign investment'],
    ]),
  },
  {
    id: 'collection-mode',
    item: 'AAB033',
    title: { zh: '征收方式', en: 'Mode of collection' },
    source: '取值未找到，本系统编号',
    certainty: 'own',
    codes: codesOf([
      ['agency', '经办机构征收', 'Agency collects by bank'],
      ['assess-here-collect-at-tax', '经办核定、税务征收', 'Assessed here, collected by the tax office'],
      ['declare-at-tax', '税务申报征收', 'Declared to and collected by the tax office'],
    ]),
  },
  {
    id: 'employer-status',
    item: 'AAB051',
    title: { zh: '单位参保状态', en: 'Status of an employer' },
    source: '本系统',
    certainty: 'own',
    codes: codesOf([
      ['active', '参保', 'Active'],
      ['suspended', '暂停', 'Suspended'],
      ['cancelled', '注销', 'Cancelled'],
    ]),
  },
  {
    id: 'payment-kind',
    item: 'AAA115',
    title: { zh: '缴费类型', en: 'Kind of contribution' },
    source: '10、31 为在用系统取值；32 为本系统',
    certainty: 'transcribed',
    codes: codesOf([
      ['10', '正常应缴', 'Normal'],
      ['31', '补缴', 'Back payment'],
      ['32', '补差', 'Difference'],
    ]),
  },
  {
    id: 'fund',
    title: { zh: '基金', en: 'Fund' },
    source: '财会〔2017〕28号',
    certainty: 'general-knowledge',
    codes: codesOf([
      ['pooled', '统筹基金', 'Pooled fund'],
      ['account', '个人账户基金', 'Account fund'],
    ]),
  },
  {
    id: 'benefit-item',
    title: { zh: '待遇项目', en: 'Item of a pension' },
    source: '本系统',
    certainty: 'own',
    codes: codesOf([
      ['basic', '基础养老金', 'Basic pension'],
      ['account', '个人账户养老金', 'Account pension'],
      ['transitional', '过渡性养老金', 'Transitional pension'],
      ['adjustment', '调整增加额', 'Yearly adjustments'],
      ['supplement', '补贴', 'Supplements'],
      ['other', '其他', 'Other'],
    ]),
  },
  {
    id: 'age-band',
    title: { zh: '年龄段', en: 'Age band' },
    source: '本系统',
    certainty: 'own',
    codes: ageBands.map((band) => ({
      code: band.code,
      title:
        band.to === null
          ? { zh: `${band.from}岁及以上`, en: `${band.from} and over` }
          : { zh: `${band.from}–${band.to}岁`, en: `${band.from} to ${band.to}` },
    })),
  },
];
