import { csvLine } from '@pnet/kernel';
import type { SheetRow, WrittenSheet } from '@pnet/runtime';
import { columnNames } from './csv-file.js';
import { EXPLANATIONS } from './declaration-source.js';
import { rowColumns, type RowColumn } from './row-faults.js';

/** Names of the columns in Chinese, or codes of their data items. */
export type TemplateHeader = 'zh' | 'item';

/** What stands in each column, for people. */
const HOLDS: Readonly<Record<RowColumn, string>> = {
  employer: '单位编号，或统一社会信用代码',
  documentType: '证件类型代码；不填为 01 居民身份证',
  documentNumber: '证件号码；单元格须为文本格式，否则电子表格会丢失末尾各位',
  name: '登记的姓名',
  postingPeriod: '做账期号；填写时须与上传时所选一致',
  contributionMonth: '费款所属期，202607 或 2026-07；以前的月份为补缴',
  change: '0 或不填：正常；1 新增；2 减少；3 工资变更',
  declaredWage: '申报工资，元，最多两位小数，不带千分位',
  remark: '达到法定退休年龄仍新增人员的，写明原因',
  scheme: '险种代码；不填为本次申报的险种',
};

/** The empty template as csv: byte order mark for spreadsheets, then the header. */
export const csvTemplate = (header: TemplateHeader): string =>
  `\u{FEFF}${csvLine(rowColumns.map((column) => column[header]))}\r\n`;

/** The same as a workbook: an empty sheet whose columns are text, and one that explains them. */
export function workbookTemplate(header: TemplateHeader): WrittenSheet[] {
  const explained = rowColumns.map((column): SheetRow => {
    const others = columnNames(column.name).filter((name) => name !== column[header]);
    return [column[header], column.required ? '必填' : '', HOLDS[column.name], others.join('、')];
  });
  const notes = [
    '只读取第一张可见的工作表；首行为列名，顺序不限；每人每个费款所属期一行。',
    '公式须有保存的计算结果；日期可以是日期单元格或文本；金额超过两位小数的不接受，不四舍五入。',
    '有错误的行连同行号、代码和原因列出，可下载更正；正确的行在确认后生成申报。',
  ];
  return [
    { name: '月度申报', widths: rowColumns.map(() => 18), rows: [[rowColumns.map((column) => column[header])]] },
    {
      name: EXPLANATIONS,
      widths: [20, 8, 60, 50],
      rows: [[['列名', '必填', '填写内容', '也可用的列名'], ...explained, ...notes.map((note) => [note])]],
    },
  ];
}
