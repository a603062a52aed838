/** Texts of the matrix, the topology and orders. */
export const networkZh = {
  cell: { accepted: '已接受', arrived: '待审', late: '迟到', rejected: '退回', missing: '未到', 'not-applicable': '不适用' },
  reporting: {
    dataset: '数据集', months: '期间', lastMonths: '近 {{months}} 个月', monthsWithData: '有数据的月份', onlyGaps: '只看缺报', nothing: '没有应报单位', expected: '应报', actual: '实报', onTime: '及时报', rate: '上报率', onTimeRate: '及时率', columnRate: '列上报率',
    versionAt: '第 {{version}} 版，{{day}} 到达', dueAt: '应于 {{day}} 前到达', keys: '方向键移动，回车打开',
  },
  link: {
    self: '本节点', open: '在线', relayed: '经下级转送', closed: '断开', never: '未连过', unreachable: '不明', selfWhy: '正在看的节点', openWhy: '控制性信息通道已连上', relayedWhy: '不直接相连，由其上级转送', closedWhy: '曾经连上，现在断开', neverWhy: '从未连上', unreachableWhy: '其上级已断开，情况不明',
  },
  topology: {
    polled: '每 5 秒刷新，{{time}}', list: '节点', node: '节点', tier: '层级', link: '链路', brokenAt: '断在 {{code}}', lastContact: '最近联系', openOrders: '未完指令', openIntakes: '待校验', lastDataset: '最近数据集', region: '行政区划', parent: '统计上级', comparisonParent: '比对上级', error: '错误', clock: '时钟差',
    comparisonLine: '第二上级，仅供比对', waits: '未完指令 {{orders}} · 待校验 {{intakes}}', selfNote: '正在看的节点', heard: '最近联系 {{time}}', waitingUp: '待上送 {{target}} {{count}} 份，最早 {{since}}',
  },
  orderKind: { 'publish-policy-package': '发布政策参数（缴费基数上下限）', 'scan-request': '网络扫描', recollection: '重新采集', 'acceptance-notice': '接受通知', 'fund-adjustment': '基金调剂', 'supervision-case': '疑点核查' },
  draftState: { drafted: '待复核', issued: '已下达', rejected: '未通过' },
  order: {
    new: '新建指令', kind: '种类', title: '标题', targets: '目标', targetsNote: '不选即全部下级市节点', deadlineDays: '办理期限（天）', baseLower: '基数下限（元/月）', baseUpper: '基数上限（元/月）', effectiveFrom: '生效年月', effectiveNote: '至当年 12 月；已核定的月份由各市补差',
    knownFrom: '公布日期', source: '文件依据', changeReason: '变动理由', changeReasonHint: '比上一数值变动超过 30% 时必填，至少 10 个字', reason: '理由', saveDraft: '提交复核', drafted: '已提交，等待第二人下达', handlerOnly: '由经办岗起草', drafts: '起草与复核', noDrafts: '还没有起草的指令', issued: '各目标执行情况', noOrders: '还没有下达的指令', targetCount: '{{count}} 个目标',
    state: '状态', progress: '进展', maker: '起草', checker: '复核', deadline: '期限', review: '复核', twoPersons: '起草人不能复核', issue: '通过并下达', reject: '不通过', issueDone: '已下达', rejectDone: '已退回起草人', note: '复核意见（不通过时必填）',
    target: '目标', number: '编号', via: '路径', issuedAt: '下达时间', answeredAt: '答复时间', evidence: '执行依据', issuer: '下达单位', receivedAt: '收到时间', inbox: '收到的控制性信息', noInbox: '没有收到控制性信息',
  },
  approval: { parameter: '参数', old: '原值', value: '新值', none: '无', months: '适用月份', onwards: '起', source: '依据', reason: '变动理由', atMostEach: '每人每月至多', digest: '摘要', reach: '影响范围', reachText: '{{period}} 已报送的 {{units}} 个单位：缴费 {{payers}} 人，缴费基数 {{baseTotal}} 元，应缴 {{demand}} 元', atMost: '每月合计至多变动 {{amount}} 元', noReach: '目标单位尚未报送缴费数据集，人数和金额无法估算' },
  evidence: { cases: '算例', issuer: '下达单位', installedAt: '安装时间', monthsToReassess: '须补差月份', knownAt: '截至时点', package: '参数包', title: '标题', months: '月份', dataset: '数据集', period: '所属期', version: '版本', digest: '摘要', submissionId: '封存编号', rows: '行数', reason: '原因', note: '说明', activatesOn: '启用日期', activatedAt: '启用时间', knownFrom: '公布日期', values: '参数', entryId: '凭证', taskId: '待办', unlocked: '已解锁', code: '代码', number: '编号', state: '状态' },
  task: { title: '待办', none: '没有待办', kind: '事项', about: '内容', persons: '办理 → 确认', answer: '办理', confirm: '确认', confirmed: '已确认', executed: '已执行', refused: '不能执行', note: '办理说明' },
  taskKind: { 'assess-differences': '核定补差' },
  taskState: { open: '待办理', answered: '待确认', closed: '已办结' },
};
