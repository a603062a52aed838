import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What a page shows, apart from its data. */
interface Shown {
  readonly all: string;
  /** Texts that come from the catalogues: headings, buttons, labels, menus, hints. */
  readonly words: readonly string[];
  readonly title: string;
}

const WORDS =
  'h4, nav li, button:not(.link), label > span, th, .ant-tabs-tab, .ant-alert-title, .ant-alert-description, .ant-card-head-title, .ant-empty-description, .ant-descriptions-item-label';

/** Reads it in the browser: a program of its own, since nothing of this file exists there. */
const READ = `(() => {
  const seen = (one) => one.getClientRects().length > 0;
  const textOf = (one) => (one.innerText ?? '').trim();
  const words = [...document.querySelectorAll(${JSON.stringify(WORDS)})].filter(seen).map(textOf).filter(Boolean);
  const placeholders = [...document.querySelectorAll('[placeholder]')].map((one) => one.getAttribute('placeholder') ?? '');
  return { all: document.body.innerText, words: [...words, ...placeholders], title: document.title };
})()`;

/** English words that stand on Chinese pages: formats of files, and the switch of the language. */
const ENGLISH_KEPT = /^(xlsx|csv|pdf|json|english|ctrl|alt|built)$/i;
const USER_IDS = /(?<![\w.@-])(handler|reviewer|approver|finance|operator|administrator|system|shell:\w+)(?![\w.@-])/;

/** What is wrong with the words of a page that is shown in a language; empty: nothing. */
export async function wordFaults(
  page: Page,
  about: {
    readonly language: 'zh' | 'en';
    readonly roots: readonly string[];
    readonly node: string;
    readonly names: readonly string[];
    readonly showsIds: boolean;
  },
): Promise<readonly string[]> {
  const shown: Shown = await page.evaluate(READ);
  const roots = new RegExp(
    `(?<![\\w./:@-])(?:${about.roots.join('|')})\\.[a-z][\\w-]*(?:\\.[\\w-]+)*(?![\\w/@-])`,
    'g',
  );
  const found = [...shown.all.matchAll(roots)].map(([key]) => `raw key ${key}`);
  const id = about.language === 'zh' && !about.showsIds ? USER_IDS.exec(shown.all)?.[1] : undefined;
  const own = (text: string): string =>
    about.names.reduce((rest, name) => rest.replaceAll(name, ''), text).replace(UNIT_NAMES, '');
  const foreign =
    about.language === 'en'
      ? shown.words.filter((text) => /[一-鿿]/.test(own(text).replace('中文', '')))
      : shown.words.filter((text) =>
          (own(text).match(/[A-Za-z]{4,}/g) ?? []).some(
            (word) => /^[a-z]|^[A-Z][a-z]/.test(word) && !ENGLISH_KEPT.test(word),
          ),
        );
  return [
    ...found,
    ...(id ? [`bare user id ${id}: …${around(shown.all, id)}…`] : []),
    ...[...new Set(foreign)].map((text) => `other language: ${text.slice(0, 80)}`),
    ...(shown.title.split(' · ').length >= 3 && shown.title.includes(about.node) ? [] : [`title ${shown.title}`]),
  ];
}

/** Names of units are data, whatever the language. */
const UNIT_NAMES = /[一-鿿]+(?:厅|局|机构|部)/g;

const around = (text: string, part: string): string => {
  const at = text.indexOf(part);
  return text.slice(Math.max(0, at - 30), at + part.length + 10).replaceAll('\n', ' ');
};

/** Serious and critical faults of a page for people who do not see it or use no mouse. */
export async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
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
