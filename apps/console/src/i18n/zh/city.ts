/** Texts of the city's pages. */
export const cityZh = {
  record: {
    back: '返回列表', openHint: '双击或回车打开。', changes: '信息变更 {{count}}', item: '项目', before: '变更前', after: '变更后', effectiveOn: '生效日期', reason: '原因', recordedBy: '经办人', recordedAt: '经办时间', yes: '是', no: '否',
  },
  employer: {
    searchHint: '统一社会信用代码、单位编号或单位名称开头', none: '没有找到单位，请换一个名称开头或代码', name: '单位名称', id: '单位编号', creditCode: '统一社会信用代码', category: '单位类型', economicType: '经济类型', agency: '参保所属机构', status: '参保状态', openRelations: '在保 {{count}} 人',
    basic: '基本信息', people: '人员花名册', declarations: '申报', demands: '核定与到账', onlyOpen: '只看在保人员', industry: '行业', legalRepresentative: '法定代表人', contactName: '专管员', contactMobile: '专管员电话', address: '地址', taxAuthority: '主管税务机构', bankName: '开户银行', bankAccountName: '户名',
    bankAccountNumber: '账号', registeredOn: '登记日期', statusOn: '状态日期', recordedBy: '经办人',
  },
  employerStatus: { active: '参保', suspended: '暂停', cancelled: '注销' },
  person: {
    searchHint: '证件号码、个人编号或姓名开头', searchFirst: '请输入证件号码、个人编号或姓名开头后查询', none: '没有找到人员，请核对证件号码或姓名', maskedNote: '证件号码等已遮盖。', id: '个人编号', name: '姓名', documentType: '证件类型', documentNumber: '证件号码', sex: '性别', birthDate: '出生日期', ethnicity: '民族',
    startedWorkOn: '参加工作日期', firstInsuredMonth: '首次参保年月', mobile: '移动电话', bankName: '开户银行', bankAccountNumber: '银行账号', migrantWorker: '农民工', relations: '参保关系', contributions: '缴费明细', account: '个人账户', statusLine: '状态变化', scheme: '险种', startMonth: '开始年月', endMonth: '结束年月', ongoing: '至今', category: '类别',
    effectiveOn: '生效日期', status: '状态', supersededAt: '被更正时间', stands: '有效', retirement: '{{month}} 起领取养老金，每月 {{pension}} 元', showClear: '查看明文', maskAgain: '恢复遮盖', clearNote: '正在显示未遮盖的个人信息，查看目的已记入日志。用完请恢复遮盖。',
    purposeTitle: '查看明文', purposeWhy: '查看未遮盖的个人信息须说明目的。查看人、时间和目的会记入日志，本人可以查询。', purpose: '查看目的', purposeHint: '请在上面选择，或用至少{{count}}个字说明',
  },
  personStatus: { new: '新参', suspended: '停保', resumed: '续保', terminated: '终止', 'transferred-out': '转出', retired: '退休', dead: '死亡' },
  relationCategory: { employee: '单位职工', flexible: '灵活就业' },
  item: {
    name: '姓名（名称）', document_number: '证件号码', document_type: '证件类型', birth_date: '出生日期', sex: '性别', mobile: '移动电话', contact_mobile: '专管员电话', contact_name: '专管员', bank_account_number: '银行账号', bank_name: '开户银行', address: '地址', category: '单位类型', economic_type: '经济类型',
    legal_representative: '法定代表人', agency_code: '所属机构', status: '状态', industry: '行业', unified_credit_code: '统一社会信用代码',
  },
  declaration: { number: '申报流水号', postingPeriod: '做账期号', status: '状态', persons: '人数', added: '增加', removed: '减少', wageTotal: '工资总额', maker: '经办', checker: '复核', note: '复核意见' },
  declarationStatus: { draft: '草稿', submitted: '待审核', approved: '已完成', returned: '已退回', withdrawn: '已撤销' },
  demand: {
    number: '核定单号', kind: '应缴类型', status: '状态', wageTotal: '工资总额', baseTotal: '缴费基数', employerAmount: '单位缴费', personalAmount: '个人缴费', amount: '应缴合计', collectedAmount: '已缴', mode: '征收方式', none: '还没有核定', note: '单位：元。展开一行看到账分配。',
  },
  demandStatus: { open: '未缴', part: '部分缴', paid: '已缴', cancelled: '已作废', refundable: '待退' },
  receipt: { none: '还没有到账', valueDate: '到账日期', bankLine: '流水号', amount: '分配金额', rule: '匹配方式', creditedOn: '记账日期', creditedEmployer: '记入单位缴费', creditedPersonal: '记入个人缴费' },
  receiptRule: { 'demand-number': '按核定单号', 'employer-amount': '按单位和金额', 'employer-total': '按单位合计', 'by-hand': '人工' },
  account: {
    state: '账户状态', openedMonth: '建账年月', months: '累计缴费', service: '{{years}} 年 {{months}} 个月（{{all}} 月）', openingPersonal: '期初个人部分', openingEmployer: '期初单位部分', openingMonth: '期初截至', creditedPersonal: '期初后记入（个人）', creditedEmployer: '期初后记入（单位）', balance: '储存额', note: '单位：元。利息在年度结账时记入。',
  },
  contribution: { none: '还没有缴费记录', month: '费款所属期', base: '缴费基数', employerAmount: '单位缴费', personalAmount: '个人缴费', accountPersonal: '划入账户（个人）', accountEmployer: '划入账户（单位）', reversal: '冲销', reversed: '已冲销', note: '单位：元。共 {{months}} 个月，个人缴费合计 {{personal}}。' },
  file: {
    new: '导入申报文件', template: '下载模板（中文表头）', templateCodes: '下载模板（指标代码表头）', step: { upload: '上传', check: '校验', confirm: '确认' }, drop: '把 csv 文件拖到这里，或点击选择', dropNote: '不超过 512 MB，UTF-8 或 GB18030。先校验，确认之前不写入申报。', handlerOnly: '由经办岗导入', checking: '校验中',
    list: '已导入的文件', none: '还没有导入过文件', id: '批次', name: '文件名', rows: '数据行', correctRows: '正确', wrongRows: '错误', employers: '单位', notListed: '上期在册而本文件未列', encoding: '编码', failed: '文件有误，没有导入', confirm: '确认导入 {{count}} 行正确信息', confirmed: '已确认，{{time}}，等待复核',
    confirmedNow: '已生成 {{declarations}} 份申报、{{lines}} 人，等待复核', discard: '作废', discardSure: '作废后可改正文件重新上传。确定作废吗', wrongLeftOut: '{{count}} 行错误信息不会导入。可下载错误信息，改正后另行上传。', notListedNote: '上期在册的 {{count}} 人不在本文件中，确认后按减少处理。', downloadWrong: '下载错误信息',
    tab: { correct: '导入正确信息 {{count}}', wrong: '导入错误信息 {{count}}' }, noRows: { correct: '没有正确的行', wrong: '没有错误的行' }, rowNumber: '行号', reason: '错误代码与原因', changeKind: '变更类型', declaredWage: '申报工资',
  },
  fileState: { receiving: '接收中', checking: '校验中', checked: '待确认', confirmed: '已确认', discarded: '已作废', failed: '失败' },
  changeKind: { unchanged: '无变动', added: '增加', removed: '减少', 'wage-changed': '工资变更' },
  closing: {
    checks: '{{month}} 月结检查项', ready: '硬性检查全部通过，可以月结', standing: '{{count}} 项硬性检查未过', how: '月结由财务岗办理：软性检查未过须附说明；月结之后数据集自动封存上报。', check: '检查项', kind: '性质', hard: '硬性', soft: '软性，可说明', outcome: '结果', passed: '通过', failed: '未过', count: '件数', detail: '说明',
    closes: '历次月结', none: '还没有月结过', noBooks: '账簿还没有开', closeNo: '第几次', state: '状态', closedBy: '结账', reopenedAt: '重开时间', passedOf: '通过项',
  },
  closeState: { closed: '已月结', reopened: '已重开' },
  dataset: { none: '还没有封存过数据集。月结之后自动封存上报。', sealedAt: '封存时间', knownAt: '截至时点', deliveries: '报送', attempts: '{{count}} 次' },
};
