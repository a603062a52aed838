import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What a page shows. */
interface Shown {
  readonly all: string;
  /** Texts that come from the catalogues: headings, buttons, labels, menus, hints, placeholders. */
  readonly words: readonly string[];
  /** Texts that stand alone in a cell, a value, a mark. */
  readonly leaves: readonly string[];
  readonly title: string;
  readonly heads: number;
}

const WORDS =
  'h4, nav li, button:not(.link), label > span, th, .ant-tabs-tab, .ant-alert-title, .ant-alert-description, .ant-card-head-title, .ant-empty-description, .ant-descriptions-item-label';

/** Reads it in the browser: a program of its own, since nothing of this file exists there. */
const READ = `(() => {
  const seen = (one) => one.getClientRects().length > 0;
  const textOf = (one) => (one.innerText ?? '').trim();
  const words = [...document.querySelectorAll(${JSON.stringify(WORDS)})].filter(seen).map(textOf).filter(Boolean);
  const placeholders = [...document.querySelectorAll('[placeholder]')].map((one) => one.getAttribute('placeholder') ?? '');
  const leaves = [...document.querySelectorAll('.content *, .ant-drawer *, .ant-modal *')]
    .filter((one) => one.childElementCount === 0 && seen(one) && !one.closest('code, pre, svg, :not(html)[lang]'))
    // What has something beside it in its cell is not bare.
    .filter((one) => textOf(one.closest('td, th, li, dd, .ant-descriptions-item-content') ?? one.parentElement) === textOf(one))
    .map(textOf).filter(Boolean);
  return {
    all: document.body.innerText, words: [...words, ...placeholders], leaves, title: document.title,
    heads: document.querySelectorAll('.content h4, .content h1, .content h2, .content h3').length,
  };
})()`;

const HAN = /[\u4e00-\u9fff]/;
/** Characters and punctuation. */
const CHINESE = /[\u4e00-\u9fff，。：；、（）]/;
/** English words that stand on Chinese pages: formats of files, and the switch of the language. */
const ENGLISH_KEPT = /^(xlsx|csv|pdf|json|english|ctrl|alt|built|hledger)$/i;
const USERS = ['handler', 'reviewer', 'approver', 'finance', 'operator', 'administrator2', 'administrator'];
const USER_IDS = new RegExp(`(?<![\\w.@-])(${USERS.join('|')}|system|shell:\\w+)(?![\\w.@-])`);
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/;
/** Words of the program: `by-hand`, `fund_adjustment`, `postingPeriod`. */
const IDENTIFIER = /^(?:[a-z]+(?:[-_][a-z]+)+|[a-z]+(?:[A-Z][a-z]+)+|[A-Z]+(?:_[A-Z]+)+)$/;

/** What is known of the page that is looked at. */
export interface Known {
  readonly language: 'zh' | 'en';
  /** First parts of the keys of the console's texts. */
  readonly roots: readonly string[];
  readonly node: string;
  /** What the node answered that is written in Chinese: data, whatever the language. */
  readonly data: ReadonlySet<string>;
  /** Codes that stand nowhere without their name. */
  readonly codes: ReadonlySet<string>;
  /** Login names are what the page is about. */
  readonly showsIds: boolean;
}

/** What is wrong with the words of a page that is shown in a language; empty: nothing. */
export async function wordFaults(page: Page, known: Known): Promise<readonly string[]> {
  const shown: Shown = await page.evaluate(READ);
  const roots = new RegExp(
    `(?<![\\w./:@-])(?:${known.roots.join('|')})\\.[a-z][\\w-]*(?:\\.[\\w-]+)*(?![\\w/@-])`,
    'g',
  );
  const isChinese = known.language === 'zh';
  const id = isChinese && !known.showsIds ? USER_IDS.exec(shown.all)?.[1] : undefined;
  const uuid = UUID.exec(shown.all)?.[0];
  const bare = shown.leaves.filter(
    (text) => IDENTIFIER.test(text) || known.codes.has(text) || (isChinese && /^[a-z]{4,}$/.test(text)),
  );
  const foreign = isChinese ? englishOn(shown, known) : chineseOn(shown, known);
  return [
    ...[...shown.all.matchAll(roots)].map(([key]) => `raw key ${key}`),
    ...(id ? [`bare user id ${id}: …${around(shown.all, id)}…`] : []),
    ...(uuid ? [`bare id: …${around(shown.all, uuid)}…`] : []),
    ...(known.showsIds
      ? []
      : [...new Set(bare)].map((text) => `code without name: ${text}: …${around(shown.all, text)}…`)),
    ...[...new Set(foreign)].map((text) => `other language: ${text.slice(0, 100)}`),
    ...(shown.title.split(' · ').length >= 3 && shown.title.includes(known.node) ? [] : [`title ${shown.title}`]),
    ...(shown.heads > 0 ? [] : ['no heading']),
  ];
}

/** Words of the catalogues that are English on a Chinese page. */
const englishOn = (shown: Shown, known: Known): readonly string[] =>
  shown.words.filter((text) =>
    (
      [...known.data, ...(known.showsIds ? USERS : [])]
        .reduce((rest, one) => rest.replaceAll(one, ''), text)
        .match(/[A-Za-z]{4,}/g) ?? []
    ).some((word) => /^[a-z]|^[A-Z][a-z]/.test(word) && !ENGLISH_KEPT.test(word)),
  );

/** Lines of an English page that are Chinese, or punctuated so, without being data. */
const chineseOn = (shown: Shown, known: Known): readonly string[] => {
  const data = [...known.data].sort((one, other) => other.length - one.length);
  return shown.all
    .split(/[\n\t]/)
    .filter((line) => CHINESE.test(line) && !data.some((one) => one.includes(line.trim())))
    .filter((line) => CHINESE.test(data.reduce((rest, one) => rest.replaceAll(one, ''), line)));
};

const around = (text: string, part: string): string => {
  const at = text.indexOf(part);
  return text.slice(Math.max(0, at - 40), at + part.length + 20).replaceAll(/\s+/g, ' ');
};

/** The Chinese strings of an answer, longest first; texts that come in both languages are no data. */
export function chineseOf(answer: unknown): readonly string[] {
  if (typeof answer === 'string') return HAN.test(answer) ? [answer] : [];
  if (typeof answer !== 'object' || answer === null) return [];
  const entries = Object.entries(answer);
  return entries.filter(([key]) => key !== 'zh').flatMap(([, value]) => chineseOf(value));
}

/** Serious and critical faults of a page for people who do not see it or use no mouse. */
export async function barriers(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate('Boolean(window.axe)'))) await page.evaluate(axe.source);
  const found = await page.evaluate<
    readonly { id: string; impact: string; nodes: readonly { target: readonly string[]; failureSummary: string }[] }[]
  >(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.slice(0, 3).map(({ target, failureSummary }) => ({ target, failureSummary })) })))`);
  return found.map(({ id, impact, nodes }) =>
    `${impact} ${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary.split('\n').slice(1, 3).join(' ').trim()})`).join('; ')}`.slice(
      0,
      700,
    ),
  );
}

/** How far a page reaches beyond the screen of a telephone. */
export async function widthFault(page: Page): Promise<readonly string[]> {
  const wide = page.viewportSize() ?? { width: 1440, height: 900 };
  await page.setViewportSize({ width: NARROW, height: 800 });
  const width: number = await page.evaluate('document.documentElement.scrollWidth');
  await page.setViewportSize(wide);
  return width > NARROW ? [`${width} pixels wide at ${NARROW}`] : [];
}
const NARROW = 390;
