import type { ErrorFamily } from './error-entry.js';

/** DECL 3xxx: declaration files. */
export const declFileErrors = {
  'DECL-3001': {
    status: 422,
    title: { zh: '文件没有表头', en: 'No header in the file' },
    cause: { zh: '文件为空，或首行不是表头', en: 'The file is empty, or its first line is no header' },
    remedy: {
      zh: '请使用模板，首行为中文列名或指标代码',
      en: 'Use the template: Chinese names or item codes in the first line',
    },
  },
  'DECL-3002': {
    status: 422,
    title: { zh: '文件编码不正确', en: 'Wrong encoding' },
    cause: { zh: '第 {line} 行附近不是有效的 {encoding} 编码', en: 'Near line {line} the bytes are not {encoding}' },
    remedy: { zh: '请另存为 UTF-8 或 GB18030 编码的 csv 文件', en: 'Save the csv file as UTF-8 or GB18030' },
  },
  'DECL-3003': {
    status: 422,
    title: { zh: '表头列名不正确', en: 'Wrong header' },
    cause: { zh: '列“{column}”未知、重复或缺少', en: 'The column "{column}" is unknown, repeated or missing' },
    remedy: { zh: '请下载模板对照列名', en: 'Compare with the template' },
  },
  'DECL-3004': {
    status: 422,
    title: { zh: '文件被截断', en: 'The file is cut off' },
    cause: { zh: '第 {line} 行缺少列', en: 'Columns are missing in line {line}' },
    remedy: {
      zh: '请检查文件是否完整，重新导出后上传',
      en: 'Check that the file is whole, export it again and upload it',
    },
  },
  'DECL-3005': {
    status: 422,
    title: { zh: '引号没有闭合', en: 'A quote is not closed' },
    cause: {
      zh: '第 {line} 行开始的引号到文件末尾仍未闭合，文件可能被截断',
      en: 'A quote near line {line} is open at the end of the file, which may be cut off',
    },
    remedy: {
      zh: '请检查文件是否完整，重新导出后上传',
      en: 'Check that the file is whole, export it again and upload it',
    },
  },
  'DECL-3006': {
    status: 422,
    title: { zh: 'csv 格式不正确', en: 'Not well-formed csv' },
    cause: {
      zh: '第 {line} 行多出列，或换行、引号不规范',
      en: 'Line {line} has too many columns, or stray quotes or line ends',
    },
    remedy: { zh: '请用模板重新导出 csv 文件', en: 'Export the csv file again from the template' },
  },
  'DECL-3007': {
    status: 409,
    title: { zh: '文件已上传过', en: 'The same file again' },
    cause: { zh: '内容相同的文件已作为批次 {fileId} 上传', en: 'A file with the same content is batch {fileId}' },
    remedy: {
      zh: '请到批次 {fileId} 处理；需要重新校验时先作废该批次',
      en: 'Go on with batch {fileId}; discard it to have the file checked anew',
    },
  },
  'DECL-3008': {
    status: 422,
    title: { zh: '文件摘要不符', en: 'Digest differs' },
    cause: {
      zh: '声明的 SHA-256 为 {expected}，收到的是 {actual}',
      en: 'Announced was the SHA-256 {expected}, received {actual}',
    },
    remedy: { zh: '文件在传输中损坏，请重新上传', en: 'The file was damaged on its way; upload it again' },
  },
  'DECL-3009': {
    status: 422,
    title: { zh: '行数不符', en: 'Number of rows differs' },
    cause: { zh: '声明 {expected} 行，收到 {actual} 行', en: 'Announced were {expected} rows, received {actual}' },
    remedy: { zh: '请检查文件是否完整，重新上传', en: 'Check that the file is whole and upload it again' },
  },
  'DECL-3010': {
    status: 404,
    title: { zh: '申报文件不存在', en: 'No such file' },
    cause: { zh: '数据范围内没有批次 {fileId}', en: 'There is no batch {fileId} within your districts' },
    remedy: { zh: '请核对批次号', en: 'Check the number' },
  },
  'DECL-3011': {
    status: 409,
    title: { zh: '文件状态不允许此操作', en: 'The file is not in that state' },
    cause: { zh: '批次 {fileId} 现为“{state}”', en: 'The batch {fileId} is {state}' },
    remedy: { zh: '请刷新后再办理', en: 'Load it again first' },
  },
  'DECL-3012': {
    status: 409,
    title: { zh: '校验结果已失效', en: 'The check is lost' },
    cause: {
      zh: '批次 {fileId} 的校验结果因数据库重启丢失',
      en: 'The database server has restarted and lost the checked rows of batch {fileId}',
    },
    remedy: { zh: '请作废该批次并重新上传', en: 'Discard the batch and upload the file again' },
  },
  'DECL-3013': {
    status: 422,
    title: { zh: '没有正确的行', en: 'No correct row' },
    cause: { zh: '批次 {fileId} 没有可以确认的行', en: 'The batch {fileId} has no row to confirm' },
    remedy: { zh: '请更正文件后重新上传', en: 'Correct the file and upload it again' },
  },
  'DECL-3014': {
    status: 409,
    title: { zh: '校验之后又有申报', en: 'Declared since the check' },
    cause: {
      zh: '校验之后，本批次的 {employers} 个单位在同期又有申报',
      en: 'Since the check, {employers} employers of the batch have declared for the period',
    },
    remedy: { zh: '请作废该批次并重新上传校验', en: 'Discard the batch and upload the file again' },
  },
  'DECL-3015': {
    status: 422,
    title: { zh: '文件没有数据行', en: 'No rows in the file' },
    cause: { zh: '表头之后没有数据', en: 'Nothing follows the header' },
    remedy: { zh: '请检查文件', en: 'Check the file' },
  },
  'DECL-3016': {
    status: 422,
    title: { zh: '上传中断', en: 'Upload interrupted' },
    cause: { zh: '文件没有收完', en: 'The file did not arrive whole' },
    remedy: { zh: '请重新上传', en: 'Upload it again' },
  },
  'DECL-3017': {
    status: 503,
    title: { zh: '系统在接收文件时中断', en: 'The node stopped while it took the file' },
    cause: {
      zh: '文件“{fileName}”没有校验完，没有写入任何数据',
      en: 'The check of "{fileName}" did not end; nothing of it was written',
    },
    remedy: { zh: '请重新上传', en: 'Upload it again' },
  },
} as const satisfies ErrorFamily;
