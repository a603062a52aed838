/** Texts of the fund overview and of the way down from a figure. */
export const fundZh = {
  measure: { income: '基金收入', expense: '基金支出', balance: '累计结余', insured: '参保人数', employees: '参保职工', retirees: '离退休人员', payers: '缴费人数' },
  overview: {
    month: '月份', asOf: '数据截至 {{time}}，已到 {{loaded}}/{{expected}} 个单位', nothing: '还没有数据集到达。下级结账并上报之后，这里会出现图表。', change: '环比 {{change}}', noChange: '无上月数', otherUnits: '本月 {{loaded}} 个单位，上月 {{before}} 个，不作环比', openDown: '打开：由哪些单位、哪些封存版本构成',
    peopleParts: '职工 {{employees}}，离退休 {{retirees}}', trend: '基金收支趋势', trendNote: '当期收入、当期支出与期末累计结余，单位间往来已抵消；斜纹为暂行数；到齐单位较少的月份不画结余。点一个月打开构成。',
    units: '分单位对比', unitsNote: '直接下级各单位（含其下级）的净额，斜纹为暂行数。点一段打开该单位。', measure: '指标', coverage: '已到/应到', standing: '状态', pointStanding: '{{standing}} · 已到 {{loaded}}/{{expected}}',
  },
  indicator: {
    title: '指标（{{month}}）', name: '指标', value: '本级', numerator: '分子', denominator: '分母', meanMonths: '（{{months}} 个月平均）', kind: { flow: '当期', stock: '期末' },
    reason: { 'not-available': '本期数据集尚不提供', 'not-reported': '未上报', 'zero-denominator': '分母为零' }, unit: { perPerson: '元/人', percent: '%', ratio: '', months: '个月' },
    note: '分子、分母金额单位为元。「·」为本期数据集尚不提供，「—」为未上报，都不是零。',
  },
  published: {
    title: '历史公布数据', mark: '公布数据', region: '地区', nation: '全国', year: '年份', residual: '滚动差额', unsafe: '该年数据慎用', none: '该地区没有公布数据',
    note: '点纹、虚线为公布数据，与本网上报的数据无关，不参加汇总。滚动差额 = 期末结余 − 上年期末结余 − 收入 + 支出，如实列示。', source: '来源：', sureness: '把握', sure: { yearbook: '年鉴', report: '已读公报', derived: '推算', recalled: '待核' },
  },
  figure: { measure: '项目', opening: '期初结余', income: '收入', expense: '支出', closing: '期末结余', gross: '汇总', eliminated: '抵消', inTransit: '在途', net: '净额' },
  fund: { pooled: '统筹基金', account: '个人账户基金' },
  drill: {
    title: '数据构成', coverage: '已到 {{loaded}}/{{expected}}，其中正式 {{official}}', missing: '未到：{{units}}', figures: '汇总、抵消、在途与净额', people: '参保人员', children: '下级单位', unit: '单位',
    fourNote: '汇总 − 抵消 − 在途 = 净额。在途资金不在任何一方的结余里，故在结余行为负。', inTransit: '在途资金', pair: '往来科目', payer: '付出', receiver: '收入', since: '起于', age: '{{since}}（{{months}} 个月）',
    sealed: '封存版本', sealedVersion: '封存的数据集版本', version: '版本', digest: '摘要', rows: '行数', arrivedAt: '到达时间', own: '本级账簿', noVersion: '该月还没有版本到达', definition: '数据集定义', period: '所属期', relayedBy: '转送', direct: '直送',
    policyVersion: '政策版本', receipt: '回执', ruleSet: '规则集', approvals: '审批', acceptances: '接受', phase: '阶段', role: '用途', ledger: '账簿总数', factRows: '数据行', controlTotals: '控制总数', findings: '校验结果 {{count}}', allVersions: '各版本 {{count}}', ownOnly: '本级账簿，不经传输',
    comparison: { agrees: '第二上级收到的第 {{version}} 版摘要一致', differs: '第二上级收到的第 {{version}} 版摘要不一致', other: '第二上级收到的是第 {{version}} 版' },
    scheme: '险种', total: '控制总数', value: '数值', notReported: '未上报', notReportedShort: '未报', noFindings: '校验未发现问题', rowsNote: '金额单位：{{unit}}。「未报」不是零。',
  },
  ledger: {
    account: '科目', class: '类别', counterpart: '对方单位', opening: '期初', debit: '借方', credit: '贷方', closing: '期末', unit: '单位：{{unit}}', note: '借方为正。本单位自己的账簿；明细凭证在该市的控制台打开。',
    asset: '资产', liability: '负债', 'net-asset': '结余', income: '收入', expense: '支出',
  },
  verdict: { valid: '有效', rejected: '退回' },
  role: { statistical: '统计', comparison: '仅供比对' },
  phase: {
    sealed: '已封存', queued: '待发', sending: '发送中', receipted: '已回执', stopped: '已停', superseded: '已被替换', recalled: '已撤回', receiving: '接收中', received: '已收到', valid: '已通过', loaded: '已入库', rejected: '已退回',
    issued: '已下达', delivered: '已送达', acknowledged: '已确认', installed: '已安装', executed: '已执行', refused: '已拒绝', overdue: '超期', drafted: '草稿',
  },
  finding: { layer: '层', severity: '程度', code: '代码', row: '行', text: '说明', blocks: '不予接收', explain: '须说明', informs: '提示' },
};
