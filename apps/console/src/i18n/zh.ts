/** Every text of the screens in Chinese; `en.ts` has the same keys, a spec compares them. */
export const zh = {
  title: '养老保险三级网',
  tier: { city: '市', province: '省', national: '部' },
  post: { handler: '经办', reviewer: '复核', approver: '审批', finance: '财务', operator: '运维' },
  menu: { overview: '基金总览', reporting: '上报率矩阵', topology: '节点拓扑', orders: '控制性信息', employers: '单位综合查询', persons: '个人综合查询', datasets: '上报数据集' },
  login: { user: '用户名', userNeeded: '请输入用户名', password: '密码', passwordNeeded: '请输入密码', enter: '登录', leave: '退出' },
  problem: { noAnswer: '节点没有应答，请稍后再试', trace: '跟踪号' },
};

export type Texts = typeof zh;
