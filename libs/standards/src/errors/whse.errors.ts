import type { ErrorFamily } from './error-entry.js';

/**
 * WHSE: warehouse, indicators and published statistics. 1xxx files of published figures, 2xxx facts, 3xxx questions,
 * 4xxx orders and approvals.
 */
export const whseErrors = {
  'WHSE-1000': {
    status: 422,
    title: { zh: '统计文件有错误行', en: 'The file of statistics has wrong rows' },
    cause: {
      zh: '共 {total} 行，{right} 行正确，{wrong} 行不正确，整个文件未导入',
      en: 'Of {total} rows {right} are right and {wrong} wrong; nothing of the file was loaded',
    },
    remedy: { zh: '请按逐行说明更正后重新导入', en: 'Correct the rows listed and import the file again' },
  },
  'WHSE-1001': {
    status: 422,
    title: { zh: '无法识别统计文件的表头', en: 'The header of the file is not known' },
    cause: { zh: '表头“{header}”不是已知的任何一种格式', en: 'The header "{header}" is none of the known forms' },
    remedy: {
      zh: '请使用分省职工养老保险（insured_total_wanren…）或城乡居民养老保险（insured_wanren…）的表头',
      en: "Use the header of the employees' form (insured_total_wanren…) or of the residents' form (insured_wanren…)",
    },
  },
  'WHSE-1002': {
    status: 422,
    title: { zh: '地区不存在', en: 'No such region' },
    cause: { zh: '“{value}”不是省级地区名称', en: '"{value}" is not the name of a province' },
    remedy: { zh: '请填写省级地区的中文名称，例如 湖南', en: 'Write the Chinese name of a province, like 湖南' },
  },
  'WHSE-1003': {
    status: 422,
    title: { zh: '年份不正确', en: 'Not a year' },
    cause: { zh: '“{value}”不是 1990 至 2100 之间的年份', en: '"{value}" is not a year between 1990 and 2100' },
    remedy: { zh: '请填写四位年份', en: 'Write the year with four digits' },
  },
  'WHSE-1004': {
    status: 422,
    title: { zh: '数值格式不正确', en: 'Not a number' },
    cause: {
      zh: '列 {column} 的值“{value}”不是数值（最多六位小数，不用千位分隔符）',
      en: 'The value "{value}" of column {column} is not a number (at most six decimals, no separators)',
    },
    remedy: {
      zh: '请改为例如 1089.39 的形式；未公布的留空',
      en: 'Write it like 1089.39; leave it empty where nothing was published',
    },
  },
  'WHSE-1005': {
    status: 422,
    title: { zh: '数值不能为负', en: 'The value cannot be negative' },
    cause: {
      zh: '列 {column} 的值“{value}”为负数；只有结余可以为负',
      en: 'The value "{value}" of column {column} is negative; only a balance may be',
    },
    remedy: { zh: '请核对原始出处后更正', en: 'Check the publication and correct it' },
  },
  'WHSE-1006': {
    status: 422,
    title: { zh: '列数不符', en: 'Wrong number of columns' },
    cause: {
      zh: '该行有 {found} 列，应为 {expected} 列；文件可能被截断',
      en: 'The row has {found} columns instead of {expected}; the file may be cut off',
    },
    remedy: { zh: '请补全该行，或重新取得完整文件', en: 'Complete the row, or get the whole file again' },
  },
  'WHSE-1007': {
    status: 422,
    title: { zh: '地区与年份重复', en: 'Region and year occur twice' },
    cause: {
      zh: '地区 {region} 的 {year} 年在文件中出现两次',
      en: 'The year {year} of region {region} stands twice in the file',
    },
    remedy: { zh: '请只保留一行', en: 'Keep one of the rows' },
  },
  'WHSE-1009': {
    status: 422,
    title: { zh: '文件没有数据行', en: 'The file has no rows' },
    cause: { zh: '文件为空，或只有表头', en: 'The file is empty or holds a header only' },
    remedy: { zh: '请核对所选文件', en: 'Check which file was chosen' },
  },
  'WHSE-1010': {
    status: 413,
    title: { zh: '文件行数过多', en: 'Too many rows' },
    cause: { zh: '文件超过 {max} 行', en: 'The file has more than {max} rows' },
    remedy: { zh: '请拆分后分别导入', en: 'Split the file' },
  },
  'WHSE-2001': {
    status: 422,
    title: { zh: '没有此数据集的事实表', en: 'No fact table for this dataset' },
    cause: {
      zh: '数据集 {dataset} 在本版本的标准中没有定义',
      en: 'The standards of this release do not define the dataset {dataset}',
    },
    remedy: { zh: '请先安装包含该数据集的标准版本', en: 'Install a release of the standards that has it' },
  },
  'WHSE-2002': {
    status: 422,
    title: { zh: '填报单位未登记', en: 'The reporting unit is not registered' },
    cause: {
      zh: '填报单位 {unit} 在 {period} 没有登记统计上级',
      en: 'The unit {unit} has no statistical parent on record for {period}',
    },
    remedy: { zh: '请先登记该填报单位及其统计上级', en: 'Register the unit and its statistical parent first' },
  },
  'WHSE-2003': {
    status: 409,
    title: { zh: '同一版本的摘要不一致', en: 'Two digests for one version' },
    cause: {
      zh: '{unit} 的 {dataset} {period} 第 {version} 版已以另一摘要装载',
      en: 'Version {version} of {dataset} of {unit} for {period} is loaded with another digest',
    },
    remedy: { zh: '请与填报单位核对，由其报送新版本', en: 'Ask the unit; it has to send a new version' },
  },
  'WHSE-2004': {
    status: 409,
    title: { zh: '装载行数与封存行数不一致', en: 'Loaded rows and sealed rows differ' },
    cause: {
      zh: '{period} 本级账套封存 {sealed} 行、装载 {loaded} 行',
      en: 'The own books of {period} have {sealed} sealed rows and {loaded} loaded ones',
    },
    remedy: {
      zh: '请再次执行本级账套的月结；如仍不一致请联系运维',
      en: 'Close the month of the own books once more; tell the operators if it stays so',
    },
  },
  'WHSE-3001': {
    status: 404,
    title: { zh: '填报单位不存在', en: 'No such unit' },
    cause: { zh: '没有编码为“{unit}”的填报单位', en: 'There is no reporting unit "{unit}"' },
    remedy: { zh: '请从单位树中选择', en: 'Choose one from the tree of units' },
  },
  'WHSE-3002': {
    status: 404,
    title: { zh: '没有此数据集版本', en: 'No such dataset version' },
    cause: { zh: '{unit} 的 {dataset} {period} 尚未到达', en: '{dataset} of {unit} for {period} has not arrived' },
    remedy: { zh: '请查看上报率矩阵，必要时催报', en: 'Look at the reporting matrix, and remind the unit if need be' },
  },
  'WHSE-3003': {
    status: 422,
    title: { zh: '期间范围不正确', en: 'Wrong range of months' },
    cause: {
      zh: '期间 {from} 至 {to} 为空或超过 {max} 个月',
      en: 'The range {from} to {to} is empty or longer than {max} months',
    },
    remedy: { zh: '请缩小范围，起始月不晚于截止月', en: 'Choose a shorter range that begins before it ends' },
  },
  'WHSE-4001': {
    status: 422,
    title: { zh: '没有此类控制性信息', en: 'No such kind of order' },
    cause: {
      zh: '“{kind}”不是本节点可以下达的种类（{known}）',
      en: '"{kind}" is not a kind that this node may issue ({known})',
    },
    remedy: { zh: '请选择其中之一', en: 'Choose one of them' },
  },
  'WHSE-4002': {
    status: 422,
    title: { zh: '接收节点不在本节点之下', en: 'The target is not below this node' },
    cause: { zh: '{target} 不在 {node} 的下级节点之中', en: '{target} is not among the nodes below {node}' },
    remedy: { zh: '请从节点拓扑中选择', en: 'Choose nodes from the topology' },
  },
  'WHSE-4003': {
    status: 422,
    title: { zh: '控制性信息内容不正确', en: 'The content of the order is wrong' },
    cause: { zh: '种类 {kind} 的内容有误，见逐项说明', en: 'The content does not fit the kind {kind}; see the items' },
    remedy: { zh: '请更正后重新起草', en: 'Correct it and draft again' },
  },
  'WHSE-4004': {
    status: 404,
    title: { zh: '没有此草稿', en: 'No such draft' },
    cause: { zh: '没有编号为 {draft} 的草稿', en: 'There is no draft with the number {draft}' },
    remedy: { zh: '请刷新列表后重选', en: 'Refresh the list and choose again' },
  },
  'WHSE-4005': {
    status: 409,
    title: { zh: '草稿已处理', en: 'The draft has been decided' },
    cause: { zh: '草稿 {draft} 的状态为 {state}', en: 'The draft {draft} is in the state {state}' },
    remedy: { zh: '如需再次下达，请重新起草', en: 'Draft a new one if it is needed again' },
  },
  'WHSE-4007': {
    status: 409,
    title: { zh: '已有其他版本', en: 'Another version stands' },
    cause: {
      zh: '{unit} 的 {dataset} {period} 现为第 {version} 版，摘要与所选不同',
      en: '{dataset} of {unit} for {period} is at version {version}, with another digest than the one chosen',
    },
    remedy: { zh: '请刷新后对现行版本重新审批', en: 'Refresh and decide on the version that stands' },
  },
  'WHSE-4008': {
    status: 409,
    title: { zh: '尚未审批', en: 'Not approved yet' },
    cause: {
      zh: '{unit} 的 {dataset} {period} 尚未审批，不能接受',
      en: '{dataset} of {unit} for {period} has not been approved and cannot be accepted',
    },
    remedy: { zh: '请先审批', en: 'Approve it first' },
  },
  'WHSE-4010': {
    status: 409,
    title: { zh: '所见与所批不一致', en: 'Not what was shown' },
    cause: {
      zh: '草稿 {draft} 的摘要是 {found}，复核时给出的是 {shown}',
      en: 'The digest of draft {draft} is {found}; the decision names {shown}',
    },
    remedy: { zh: '请重新打开草稿，核对全部内容后再下达', en: 'Open the draft again, read all of it, and decide then' },
  },
} as const satisfies ErrorFamily;
