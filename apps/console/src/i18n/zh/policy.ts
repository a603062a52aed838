/** Texts of the policy trial and the book of parameters. */
export const policyZh = {
  trial: {
    calculation: '计算', notInForce: '尚未启用', notInForceWhy: '该计算的规则尚未作为有依据的参数启用，本版本只保留接口。', facts: '填写事实', example: '填入示例', clear: '清空', compute: '试算', leaveOut: '留空的项目按地区和年月取参数',
    knownAt: '参数截至', knownAtSecond: '对比参数截至', compare: '对比另一参数日期', monthSecond: '对比年月（{{field}}）', addRow: '添加一行', removeRow: '删除', refused: '不能计算', place: '位置', result: '结果', item: '项目', value: '值', first: '甲', second: '乙',
    how: '怎么算的', trace: '计算过程', step: '步骤', formula: '公式', inputs: '代入', rounding: '取整', parameter: '参数', source: '依据', version: '参数版本 {{version}}', provisional: '用到暂用值：{{keys}}，正式公布后需重算', same: '两者没有差别', different: '{{count}} 项不同', rows: '第 {{row}} 行',
  },
  book: {
    region: '地区', month: '年月', knownAt: '截至该日已知', parameter: '参数', value: '值', unit: '单位', of: '取自', period: '有效期间', known: '公布', certainty: '可信程度', source: '依据', history: '历次取值', gaps: '空档', none: '没有值', provisional: '暂用', notEnacted: '未施行',
    open: '起', version: '参数版本 {{version}}', withValue: '{{count}} 项有值', withoutValue: '{{count}} 项没有值', onlyMissing: '只看没有值的', package: '来自', filter: '查找参数', nation: '全国',
  },
};
