/** Texts of the frame and of what every page uses. */
export const shellZh = {
  title: '养老保险三级网',
  tier: { city: '市', province: '省', national: '部' },
  post: { handler: '经办', reviewer: '复核', approver: '审批', finance: '财务', operator: '运维' },
  menu: {
    overview: '基金总览', reporting: '上报率矩阵', topology: '节点拓扑', orders: '控制性信息', employers: '单位综合查询', persons: '个人综合查询', datasets: '上报数据集', files: '申报文件导入', closing: '月结检查', trial: '政策试算', parameters: '参数清册',
  },
  login: { user: '用户名', userNeeded: '请输入用户名', password: '密码', passwordNeeded: '请输入密码', enter: '登录', leave: '退出', posts: '经办、复核、审批、财务、运维分岗登录' },
  shell: {
    chinese: '中文', openPeriod: '做账期号 {{period}}', alarms: '告警 {{count}}', home: '回到首页', missing: '没有这个页面', missingWhy: '地址可能有误，或本级节点没有此功能。', failed: '页面出错了',
    nodeAway: '本节点没有应答，画面上是最后一次读到的内容，正在重试', recovering: '本节点由备份恢复，正在向上级补取回执和指令，运维确认之前不封存数据集',
    parentAway: '与上级 {{parent}} 已离线 {{minutes}} 分钟，本地业务可继续，待传 {{count}} 条', parentNever: '尚未连上上级 {{parent}}，本地业务可继续，待传 {{count}} 条',
  },
  problem: { noAnswer: '节点没有应答，请稍后再试', trace: '跟踪号', retry: '重试', row: '第 {{row}} 行' },
  unit: { yuan: '元', wan: '万元', yi: '亿元', person: '人' },
  table: { total: '合计', number: '序号', pageTotal: '本页小计', previous: '上一页', next: '下一页', page: '第 {{page}} 页', empty: '没有符合条件的记录', rows: '本页 {{count}} 条', perPage: '{{size}} 条/页' },
  action: { cancel: '取消', act: '操作', search: '查询', reset: '重置', open: '打开', confirm: '确认', download: '下载' },
  form: { needed: '必填', amount: '请填金额，至多两位小数', month: '请按 2026-01 的格式填写年月', day: '请按 2026-07-01 的格式填写日期' },
  chart: { picture: '图', table: '表', saveImage: '导出图', saveRows: '导出数据' },
  standing: { official: '正式', provisional: '暂行', none: '未到', officialWhy: '应报的数据集已全部到达并接受', provisionalWhy: '数据集尚未全部到达，或到达而未接受', noneWhy: '还没有数据集到达' },
};
