import type { ErrorFamily } from './error-entry.js';

/** WHSE: warehouse, indicators and published statistics. 1xxx files of published figures, 2xxx facts, 3xxx questions. */
export const whseErrors = {
  'WHSE-1000': {
    status: 422,
    title: { zh: '统计文件有错误行', en: 'The file of statistics has wrong rows' },
    cause: { zh: '{total} 行中有 {wrong} 行不正确，整个文件未导入', en: '{wrong} of {total} rows are wrong; nothing of the file was loaded' },
    remedy: { zh: '请按逐行说明更正后重新导入', en: 'Correct the rows listed and import the file again' },
  },
  'WHSE-1001': {
    status: 422,
    title: { zh: '无法识别统计文件的表头', en: 'The header of the file is not known' },
    cause: { zh: '表头“{header}”不是已知的任何一种格式', en: 'The header "{header}" is none of the known forms' },
    remedy: { zh: '请使用分省职工养老保险（insured_total_wanren…）或城乡居民养老保险（insured_wanren…）的表头', en: 'Use the header of the employees\' form (insured_total_wanren…) or of the residents\' form (insured_wanren…)' },
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
    cause: { zh: '列 {column} 的值“{value}”不是数值（最多六位小数，不用千位分隔符）', en: 'The value "{value}" of column {column} is not a number (at most six decimals, no separators)' },
    remedy: { zh: '请改为例如 1089.39 的形式；未公布的留空', en: 'Write it like 1089.39; leave it empty where nothing was published' },
  },
  'WHSE-1005': {
    status: 422,
    title: { zh: '数值不能为负', en: 'The value cannot be negative' },
    cause: { zh: '列 {column} 的值“{value}”为负数；只有结余可以为负', en: 'The value "{value}" of column {column} is negative; only a balance may be' },
    remedy: { zh: '请核对原始出处后更正', en: 'Check the publication and correct it' },
  },
  'WHSE-1006': {
    status: 422,
    title: { zh: '列数不符', en: 'Wrong number of columns' },
    cause: { zh: '该行有 {found} 列，应为 {expected} 列；文件可能被截断', en: 'The row has {found} columns instead of {expected}; the file may be cut off' },
    remedy: { zh: '请补全该行，或重新取得完整文件', en: 'Complete the row, or get the whole file again' },
  },
  'WHSE-1007': {
    status: 422,
    title: { zh: '地区与年份重复', en: 'Region and year occur twice' },
    cause: { zh: '地区 {region} 的 {year} 年在文件中出现两次', en: 'The year {year} of region {region} stands twice in the file' },
    remedy: { zh: '请只保留一行', en: 'Keep one of the rows' },
  },
  'WHSE-1008': {
    status: 422,
    title: { zh: '文件编码或引号不正确', en: 'Wrong encoding or quoting of the file' },
    cause: { zh: '文件不能按 UTF-8 的 csv 读取（{reason}）', en: 'The file cannot be read as csv in UTF-8 ({reason})' },
    remedy: { zh: '请另存为 UTF-8 编码的 csv 后重试', en: 'Save it as csv in UTF-8 and try again' },
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
  'WHSE-1011': {
    status: 413,
    title: { zh: '文件过大', en: 'The file is too large' },
    cause: { zh: '统计文件超过 {max} MB', en: 'The file of statistics is larger than {max} MB' },
    remedy: { zh: '请核对所选文件，或拆分后分别导入', en: 'Check which file was chosen, or split it' },
  },
  'WHSE-2001': {
    status: 422,
    title: { zh: '没有此数据集的事实表', en: 'No fact table for this dataset' },
    cause: { zh: '数据集 {dataset} 在本版本的标准中没有定义', en: 'The standards of this release do not define the dataset {dataset}' },
    remedy: { zh: '请先安装包含该数据集的标准版本', en: 'Install a release of the standards that has it' },
  },
  'WHSE-2002': {
    status: 422,
    title: { zh: '填报单位未登记', en: 'The reporting unit is not registered' },
    cause: { zh: '填报单位 {unit} 在 {period} 没有登记统计上级', en: 'The unit {unit} has no statistical parent on record for {period}' },
    remedy: { zh: '请先登记该填报单位及其统计上级', en: 'Register the unit and its statistical parent first' },
  },
  'WHSE-2003': {
    status: 409,
    title: { zh: '同一版本的摘要不一致', en: 'Two digests for one version' },
    cause: { zh: '{unit} 的 {dataset} {period} 第 {version} 版已以另一摘要装载', en: 'Version {version} of {dataset} of {unit} for {period} is loaded with another digest' },
    remedy: { zh: '请与填报单位核对，由其报送新版本', en: 'Ask the unit; it has to send a new version' },
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
    cause: { zh: '期间 {from} 至 {to} 为空或超过 {max} 个月', en: 'The range {from} to {to} is empty or longer than {max} months' },
    remedy: { zh: '请缩小范围，起始月不晚于截止月', en: 'Choose a shorter range that begins before it ends' },
  },
} as const satisfies ErrorFamily;
