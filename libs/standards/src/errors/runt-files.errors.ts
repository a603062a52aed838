import type { ErrorFamily } from './error-entry.js';

/** RUNT 402x, 403x: files that come in, csv and workbooks. */
export const runtFileErrors = {
  'RUNT-4020': {
    status: 400,
    title: { zh: '文件的引号有误', en: 'The quotes of the file are wrong' },
    cause: {
      zh: '共 {count} 处，第一处在第 {line} 行；引号不成对时，后面的行会被并入前面的栏',
      en: '{count} places, the first in line {line}; where quotes do not pair, later rows would become part of an earlier field',
    },
    remedy: {
      zh: '请逐处改正后重新提交整个文件；栏内含引号、逗号或换行时，整栏用双引号括起，栏内的引号写两个',
      en: 'Correct each and send the whole file again; a field with a quote, comma or line end stands in quotes, and a quote inside it is written twice',
    },
  },
  'RUNT-4021': {
    status: 400,
    title: { zh: '未加引号的栏中出现引号', en: 'A quote inside a field without quotes' },
    cause: {
      zh: '第 {line} 行的一栏不以引号开头，中间却有引号，例如 5" pipe',
      en: 'A field of line {line} does not begin with a quote but has one inside, as in 5" pipe',
    },
    remedy: { zh: '请写成 "5"" pipe"，或去掉引号', en: 'Write "5"" pipe", or leave the quote out' },
  },
  'RUNT-4022': {
    status: 400,
    title: { zh: '右引号之后还有文字', en: 'Text after a closing quote' },
    cause: {
      zh: '第 {line} 行有一栏在右引号之后没有逗号或换行',
      en: 'A field of line {line} has no comma or line end after its closing quote',
    },
    remedy: { zh: '栏内的引号请写两个', en: 'Write a quote inside the field twice' },
  },
  'RUNT-4023': {
    status: 400,
    title: { zh: '引号没有结束', en: 'A quote is never closed' },
    cause: {
      zh: '第 {line} 行开始的引号到文件末尾没有结束',
      en: 'The quote that opens in line {line} is not closed until the end of the file',
    },
    remedy: { zh: '请补上右引号，或确认文件完整', en: 'Close it, or make sure that the file is whole' },
  },
  'RUNT-4024': {
    status: 400,
    title: { zh: '一栏疑似并入了多行', en: 'A field seems to hold whole rows' },
    cause: {
      zh: '第 {line} 行开始的一栏跨行，并含有相当于一整行的逗号',
      en: 'The field that begins in line {line} goes over line ends and has as many commas as a row',
    },
    remedy: { zh: '请检查该行与其后各行的引号', en: 'Look at the quotes of this line and the next ones' },
  },
  'RUNT-4025': {
    status: 422,
    title: { zh: '文件编码不正确', en: 'Wrong encoding' },
    cause: {
      zh: '第 {line} 行不能按 {encoding} 读作文本；可能是 Excel 工作簿、UTF-16 或其他编码',
      en: 'Line {line} cannot be read as text in {encoding}; it may be a workbook, UTF-16 or another encoding',
    },
    remedy: {
      zh: '请另存为 UTF-8 或 GB18030 编码的 csv，或在上传时指明编码',
      en: 'Save it as csv in UTF-8 or GB18030, or name the encoding when you upload it',
    },
  },
  'RUNT-4026': {
    status: 422,
    title: { zh: '换行符不规范', en: 'A line end of another kind' },
    cause: {
      zh: '第 {line} 行含有单独的回车符（CR），不能确定哪里是一行的结束',
      en: 'Line {line} has a carriage return without a line feed, so it is not certain where a row ends',
    },
    remedy: {
      zh: '请另存为换行为 CRLF 或 LF 的 csv，或 xlsx',
      en: 'Save it as csv with line ends CRLF or LF, or as xlsx',
    },
  },
  'RUNT-4030': {
    status: 422,
    title: { zh: '工作簿有不能读取的单元格', en: 'Cells of the workbook cannot be read' },
    cause: { zh: '共 {count} 个，第一个在第 {line} 行', en: '{count} cells, the first in row {line}' },
    remedy: {
      zh: '请按所列单元格逐一改正后重新提交整个文件',
      en: 'Correct the cells that are listed and send the whole file again',
    },
  },
  'RUNT-4031': {
    status: 422,
    title: { zh: '公式没有结果', en: 'A formula without a result' },
    cause: {
      zh: '单元格 {column}{line} 是公式，但文件里没有存它的计算结果',
      en: 'Cell {column}{line} is a formula, and the file does not store what it gives',
    },
    remedy: {
      zh: '请在电子表格软件中打开并保存一次，或把公式粘贴为数值',
      en: 'Open and save it once in a spreadsheet program, or paste the formula as its value',
    },
  },
  'RUNT-4032': {
    status: 422,
    title: { zh: '单元格是错误值', en: 'A cell with an error' },
    cause: { zh: '单元格 {column}{line} 的值是“{value}”', en: 'Cell {column}{line} holds "{value}"' },
    remedy: { zh: '请改正公式，或填写实际的值', en: 'Correct the formula, or write the value' },
  },
  'RUNT-4033': {
    status: 422,
    title: { zh: '数字位数过多', en: 'A number with too many digits' },
    cause: {
      zh: '单元格 {column}{line} 的“{value}”存为数字；电子表格只保留 15 位，末尾各位已经丢失',
      en: '"{value}" in cell {column}{line} is stored as a number; a spreadsheet keeps 15 digits, the last ones are lost',
    },
    remedy: {
      zh: '证件号码、账号等请先把该列设为文本格式，再重新填写',
      en: 'For document and account numbers make the column text first, then write them again',
    },
  },
  'RUNT-4034': {
    status: 422,
    title: { zh: '不是完整的 xlsx 工作簿', en: 'Not a whole xlsx workbook' },
    cause: {
      zh: '文件以压缩包开头，但其中的“{part}”缺少、损坏、加密或重复',
      en: 'The file begins as an archive, but its "{part}" is missing, damaged, encrypted or there twice',
    },
    remedy: {
      zh: '请在电子表格软件中打开后另存为 xlsx 或 csv，再上传',
      en: 'Open it in a spreadsheet program, save it as xlsx or csv, and upload that',
    },
  },
  'RUNT-4035': {
    status: 413,
    title: { zh: '工作簿过大', en: 'The workbook is too large' },
    cause: {
      zh: '工作簿解压后的一个部分超过 {limit} MB',
      en: 'Unpacked, a part of the workbook is larger than {limit} MB',
    },
    remedy: {
      zh: '请删去数据以外的内容，分成几个文件，或改用 csv',
      en: 'Remove what is no data, split it, or use csv',
    },
  },
  'RUNT-4036': {
    status: 422,
    title: { zh: '旧格式或加密的工作簿', en: 'A workbook of the old format or with a password' },
    cause: {
      zh: '文件是 Excel 97–2003 工作簿（xls），或设有打开密码',
      en: 'The file is a workbook of Excel 97–2003 (xls), or opens with a password',
    },
    remedy: { zh: '请去掉密码，另存为 xlsx 或 csv', en: 'Remove the password and save it as xlsx or csv' },
  },
  'RUNT-4037': {
    status: 422,
    title: { zh: '工作簿没有可见的工作表', en: 'No visible sheet' },
    cause: { zh: '所有工作表都是隐藏的，或不是数据表', en: 'All sheets are hidden or hold no cells' },
    remedy: { zh: '请把数据放在第一张可见的工作表', en: 'Put the data into the first visible sheet' },
  },
  'RUNT-4038': {
    status: 422,
    title: { zh: '列数过多', en: 'Too many columns' },
    cause: { zh: '第 {line} 行在第 {limit} 列之后还有内容', en: 'Row {line} has something after column {limit}' },
    remedy: { zh: '请删去数据以外的内容', en: 'Remove what is no data' },
  },
} as const satisfies ErrorFamily;
