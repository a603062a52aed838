import type { Result } from '@pnet/kernel';
import { renderError } from '@pnet/standards';
import type { VerifiedPaper } from './verify-paper.js';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const rowsOf = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => `<tr><th>${escaped(name)}</th><td>${escaped(value)}</td></tr>`).join('');

/** The page that a telephone shows when it reads the QR code of a paper: no script, nothing from elsewhere. */
export function verificationPage(verified: Result<VerifiedPaper>): string {
  const body = verified.ok ? truePaper(verified.value) : refused(renderError(verified.error, 'zh'));
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>单据查验</title>
<style>body{font-family:sans-serif;max-width:36em;margin:1em auto;padding:0 1em;line-height:1.6}table{border-collapse:collapse;width:100%}th,td{border:1px solid #ccc;padding:.4em .6em;text-align:left}th{width:9em;background:#f5f5f5;font-weight:normal}</style></head><body>${body}</body></html>`;
}

const truePaper = (paper: VerifiedPaper): string =>
  `<h1>✔ 本机构出具</h1><table>${rowsOf([
    ['单据', paper.title],
    ['编号', paper.number],
    ['出具机构', paper.unit],
    ['对象', paper.subject],
    ...paper.totals.map(({ name, value }) => [name, value] as const),
    ['出具时间', paper.issuedAt],
    ['最近打印', `${paper.lastPrintedAt}（共 ${paper.copies} 份）`],
  ])}</table><p>请逐项与纸面核对；任何一项不同，即不是本机构出具的原件。</p>`;

const refused = ({ title, detail }: { readonly title: string; readonly detail: string }): string =>
  `<h1>✘ ${escaped(title)}</h1><p>${escaped(detail)}</p>`;
