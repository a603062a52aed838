import { wallClock } from './figures.js';
import { breakLines, codeOf, printable } from './fonts.js';
import {
  factsBlock,
  layOutTable,
  line,
  paragraphBlock,
  type Block,
  type Missing,
  type Space,
} from './lay-out-table.js';
import type { PdfDocument, PdfNode } from './pdf-document.js';
import type { PaperBody, PaperDefinition, PaperIssue } from './paper.js';

const A4 = { portrait: { width: 595.28, height: 841.89 }, landscape: { width: 841.89, height: 595.28 } } as const;
const SIDE = 36;
const TOP = 74;
const BOTTOM = 98;
/** Left free at the end of each page against differences in rounding. */
const SLACK = 6;
const QR = 62;
const NOTE_LINE = 17;
/** Who signs as these is who prints, where nobody is named. */
const PRINTS = new Set(['制表人', '经办人']);

/** The check code as it is printed, in two groups. */
const shownCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** Blocks one under another, with page breaks; knows what is free on the page. */
function pages(whole: number): Space & { readonly content: PdfNode[] } {
  const content: PdfNode[] = [];
  const space = {
    content,
    left: whole,
    whole,
    put(block: Block, next: boolean): void {
      const breaks = next && content.length > 0;
      if (breaks) space.left = whole;
      content.push(breaks ? { ...block.content, pageBreak: 'before' } : block.content);
      space.left -= block.height;
    },
  };
  return space;
}

const putWhole = (space: Space, block: Block): void => space.put(block, space.left < block.height);

function sealBlock(caption: string, width: number): Block {
  return {
    height: 92,
    content: {
      columns: [
        { text: '', width: width - 180 },
        {
          width: 180,
          table: {
            widths: [168],
            heights: [66],
            body: [[{ text: caption, alignment: 'center', fontSize: 8.5, color: '#666666', margin: [0, 2, 0, 0] }]],
          },
          layout: {
            hLineWidth: () => 0.6,
            vLineWidth: () => 0.6,
            hLineStyle: () => ({ dash: { length: 3, space: 2 } }),
            vLineStyle: () => ({ dash: { length: 3, space: 2 } }),
            hLineColor: () => '#888888',
            vLineColor: () => '#888888',
          },
        },
      ],
      margin: [0, 8, 0, 0],
    },
  };
}

function layOutBody(body: PaperBody, width: number, whole: number): PdfNode[] {
  const missing: Missing = new Set();
  const space = pages(whole);
  if (body.facts.length > 0) putWhole(space, factsBlock(body.facts, width, missing));
  for (const text of body.paragraphs ?? [])
    putWhole(space, paragraphBlock(text, width, { size: 12, indent: true }, missing));
  const notes = body.notes.map((text) => paragraphBlock(text, width, { size: 8.5 }, missing));
  const seal = body.seal === undefined ? [] : [sealBlock(body.seal, width)];
  // The note on characters is written when all are known; a line is kept for it.
  const tail = [...notes, ...seal].reduce((sum, block) => sum + block.height, NOTE_LINE);
  body.tables.forEach((table, index) =>
    layOutTable(table, { width, tail: index === body.tables.length - 1 ? tail : 0 }, space, missing),
  );
  for (const block of [...notes, ...missingNote(missing, width), ...seal]) putWhole(space, block);
  return space.content;
}

function missingNote(missing: Missing, width: number): Block[] {
  if (missing.size === 0) return [];
  const codes = [...missing].map(codeOf).join('、');
  const text = `注：本单有 ${missing.size} 个字字库中没有，以其统一码（Unicode）编码印出：${codes}。与登记的姓名、名称为同一字。`;
  return [paragraphBlock(text, width, { size: 8.5 }, missing)];
}

const centred = (text: string, fontSize: number, bold = false): PdfNode =>
  line(printable(text).text, { alignment: 'center', fontSize, bold });

function headerOf(title: string, body: PaperBody, issue: PaperIssue, width: number): PdfNode {
  const copy = issue.copyNo > 1 ? `补打（第 ${issue.copyNo} 份）` : '';
  const side = width * 0.36;
  return {
    margin: [SIDE, 26, SIDE, 0],
    stack: [
      {
        columns: [
          { text: '', width: 100 },
          { width: width - 200, ...centred(title, 16, true) },
          { text: copy, width: 100, alignment: 'right', fontSize: 9, bold: true, margin: [0, 8, 0, 0] },
        ],
      },
      {
        columns: [
          {
            width: side,
            ...line(breakLines(printable(`编制单位：${issue.unitName}`).text, side, 9, false)[0] ?? '', {
              fontSize: 9,
            }),
          },
          { width: width - 2 * side, ...centred(body.heading, 9) },
          { width: side, text: body.unit ?? '', alignment: 'right', fontSize: 9 },
        ],
        margin: [0, 4, 0, 0],
      },
    ],
  };
}

function footerOf(body: PaperBody, issue: PaperIssue, place: { page: number; pages: number; width: number }): PdfNode {
  const signatures = body.signatures
    .map(([label, name]) => [label, name === '' && PRINTS.has(label) ? issue.printedBy : name] as const)
    .map(([label, name]) => `${label}：${name === '' ? '＿＿＿＿＿＿' : printable(name).text}`)
    .join('　　');
  const small = { fontSize: 8 };
  return {
    margin: [SIDE, 6, SIDE, 0],
    columns: [
      {
        width: place.width - QR - 10,
        stack: [
          line(signatures, { fontSize: 9, margin: [0, 0, 0, 3] }),
          line(`编号：${issue.number}　　校验码：${shownCode(issue.code)}`, small),
          line(
            `数据截至：${wallClock(issue.asOf)}　　打印时间：${wallClock(issue.printedAt)}　　打印人：${printable(issue.printedBy).text}`,
            small,
          ),
          line(`核验：扫描右侧二维码，或凭编号与校验码在 ${issue.verifyUrl.replace(/\?.*$/, '')} 查验`, small),
          { text: `第 ${place.page} 页　共 ${place.pages} 页`, alignment: 'center', ...small },
        ],
      },
      { width: QR + 10, qr: issue.verifyUrl, fit: QR, alignment: 'right' },
    ],
  };
}

/** A paper as pdfmake's document: every page has title, unit, signatures, number, code and `第 x 页 共 y 页`. */
export function layOutPaper<C>(definition: PaperDefinition<C>, content: C, issue: PaperIssue): PdfDocument {
  const body = definition.lay(content);
  const page = A4[body.orientation];
  const width = page.width - 2 * SIDE;
  return {
    pageSize: 'A4',
    pageOrientation: body.orientation,
    pageMargins: [SIDE, TOP, SIDE, BOTTOM],
    language: 'zh-CN',
    info: {
      title: `${definition.title} ${issue.number}`,
      author: issue.unitName,
      creationDate: new Date(Date.parse(issue.printedAt)),
    },
    defaultStyle: { font: 'sc', fontSize: 9 },
    header: () => headerOf(definition.title, body, issue, width),
    footer: (current, count) => footerOf(body, issue, { page: current, pages: count, width }),
    content: layOutBody(body, width, page.height - TOP - BOTTOM - SLACK),
  };
}
