import { codesOf, type CodeList } from './code-list.js';

/** Code lists about persons. */
export const personCodeLists: readonly CodeList[] = [
  {
    id: 'document-type',
    item: 'AAC058',
    title: { zh: '证件类型', en: 'Document type' },
    source: '全国人社信息系统常用取值（标准原文未读）',
    certainty: 'general-knowledge',
    codes: codesOf([
      ['01', '居民身份证（户口簿）', 'Citizen identity card'],
      ['02', '中国人民解放军军官证', 'Military officer card'],
      ['03', '中国人民武装警察警官证', 'Armed police officer card'],
      ['04', '香港特区护照/港澳居民来往内地通行证', 'Hong Kong passport or mainland travel permit'],
      ['05', '澳门特区护照/港澳居民来往内地通行证', 'Macao passport or mainland travel permit'],
      ['06', '台湾居民来往大陆通行证', 'Taiwan mainland travel permit'],
      ['07', '外国人永久居留证', 'Foreign permanent resident card'],
      ['08', '外国人护照', 'Foreign passport'],
      ['09', '残疾人证', 'Disability certificate'],
      ['10', '军烈属证明', 'Certificate of a martyr’s family'],
      ['11', '外国人就业证', 'Foreigner’s work permit'],
      ['12', '外国专家证', 'Foreign expert certificate'],
      ['13', '外国人常驻记者证', 'Foreign resident journalist card'],
      ['14', '台港澳人员就业证', 'Work permit for Taiwan, Hong Kong and Macao'],
      ['15', '回国（来华）定居专家证', 'Returned expert certificate'],
      ['16', '港澳居民居住证', 'Residence permit, Hong Kong and Macao'],
      ['17', '台湾居民居住证', 'Residence permit, Taiwan'],
      ['99', '其他身份证件', 'Other document'],
    ]),
  },
  {
    id: 'sex',
    item: 'AAC004',
    title: { zh: '性别', en: 'Sex' },
    source: 'GB/T 2261.1',
    certainty: 'general-knowledge',
    codes: codesOf([
      ['0', '未知的性别', 'Unknown'],
      ['1', '男', 'Male'],
      ['2', '女', 'Female'],
      ['9', '未说明的性别', 'Not stated'],
    ]),
  },
  {
    id: 'person-status',
    item: 'AAC008',
    title: { zh: '人员状态', en: 'Status of a person' },
    source: '在用系统取值；3、4 的区别不确定',
    certainty: 'transcribed',
    codes: codesOf([
      ['1', '在职', 'Employed'],
      ['2', '退休', 'Retired'],
      ['3', '终止', 'Ended'],
      ['4', '终止（其他）', 'Ended, other'],
    ]),
  },
  {
    id: 'contribution-status',
    item: 'AAC031',
    title: { zh: '参保缴费状态', en: 'Contribution status' },
    source: '在用系统取值',
    certainty: 'transcribed',
    codes: codesOf([
      ['1', '参保缴费', 'Contributing'],
      ['2', '暂停缴费', 'Suspended'],
      ['3', '终止缴费', 'Ended'],
    ]),
  },
  {
    id: 'insured-status',
    title: { zh: '参保人员口径状态', en: 'Status in the insured statistics' },
    source: '本系统',
    certainty: 'own',
    codes: codesOf([
      ['active', '参保缴费', 'Contributing'],
      ['suspended', '暂停缴费', 'Suspended'],
      ['retired', '离退休', 'Retired'],
    ]),
  },
  {
    id: 'relation-status',
    title: { zh: '参保关系状态', en: 'Status line of an insurance relation' },
    source: '本系统',
    certainty: 'own',
    codes: codesOf([
      ['new', '新参保', 'New'],
      ['suspended', '停保', 'Suspended'],
      ['resumed', '续保', 'Resumed'],
      ['terminated', '终止', 'Ended'],
      ['transferred-out', '转出', 'Transferred out'],
      ['retired', '退休', 'Retired'],
      ['dead', '死亡', 'Dead'],
    ]),
  },
  {
    id: 'account-state',
    title: { zh: '个人账户状态', en: 'State of an individual account' },
    source: '本系统',
    certainty: 'own',
    codes: codesOf([
      ['open', '正常', 'Open'],
      ['suspended', '封存', 'Suspended'],
      ['paying', '支付', 'In payment'],
      ['frozen', '冻结', 'Frozen'],
      ['closed', '终结', 'Closed'],
    ]),
  },
  {
    id: 'payer-category',
    title: { zh: '缴费人员类别', en: 'Category of payer' },
    source: '在用系统取值 SAC007',
    certainty: 'transcribed',
    codes: codesOf([
      ['101', '单位在业人员', 'Employee'],
      ['102', '个体缴费', 'Flexible employment'],
    ]),
  },
  {
    id: 'view-purpose',
    title: { zh: '查看个人信息的目的', en: 'Purpose of looking at personal data' },
    source: '本系统',
    certainty: 'own',
    codes: codesOf([
      ['counter', '柜面办理业务核对身份', 'Identity check at the counter'],
      ['complaint', '处理本人查询或投诉', 'Inquiry or complaint of the person'],
      ['check', '核查疑点', 'Check of a doubt'],
      ['print', '打印单据或证明', 'Print of a form or certificate'],
      ['correct', '更正申报文件的错误行', 'Correction of wrong rows of a declaration file'],
      ['hand-over', '送交税务、银行等的业务文件', 'File for the tax office, a bank or another party'],
    ]),
  },
  {
    id: 'ethnic-group',
    item: 'AAC005',
    title: { zh: '民族', en: 'Ethnic group' },
    source: 'GB/T 3304',
    certainty: 'general-knowledge',
    codes: ethnicGroups(),
  },
];

function ethnicGroups(): CodeList['codes'] {
  const names = (
    '汉 Han,蒙古 Mongol,回 Hui,藏 Tibetan,维吾尔 Uyghur,苗 Miao,彝 Yi,壮 Zhuang,布依 Buyei,朝鲜 Korean,满 Manchu,侗 Dong,瑶 Yao,白 Bai,土家 Tujia,哈尼 Hani,' +
    '哈萨克 Kazak,傣 Dai,黎 Li,傈僳 Lisu,佤 Va,畲 She,高山 Gaoshan,拉祜 Lahu,水 Sui,东乡 Dongxiang,纳西 Naxi,景颇 Jingpo,柯尔克孜 Kirgiz,土 Tu,达斡尔 Daur,仫佬 Mulao,' +
    '羌 Qiang,布朗 Blang,撒拉 Salar,毛南 Maonan,仡佬 Gelao,锡伯 Xibe,阿昌 Achang,普米 Pumi,塔吉克 Tajik,怒 Nu,乌孜别克 Uzbek,俄罗斯 Russian,鄂温克 Ewenki,德昂 Deang,' +
    '保安 Bonan,裕固 Yugur,京 Gin,塔塔尔 Tatar,独龙 Derung,鄂伦春 Oroqen,赫哲 Hezhen,门巴 Monba,珞巴 Lhoba,基诺 Jino'
  ).split(',');
  return codesOf([
    ...names.map(
      (pair, index) =>
        [String(index + 1).padStart(2, '0'), `${pair.split(' ')[0]}族`, pair.split(' ')[1] ?? ''] as const,
    ),
    ['97', '其他', 'Other'],
    ['98', '外国血统中国籍人士', 'Chinese citizen of foreign descent'],
  ]);
}
