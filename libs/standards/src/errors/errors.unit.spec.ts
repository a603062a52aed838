import { readdirSync, readFileSync } from 'node:fs';
import { errorCatalogue, renderError } from './index.js';
import { retiredCodes } from './retired.errors.js';

const here = new URL('.', import.meta.url);
const families = readdirSync(here).filter((name) => name.endsWith('.errors.ts'));

describe('error catalogue', () => {
  const entries = Object.entries(errorCatalogue);

  it('has no code twice, in one family or in two', () => {
    const codes = families.flatMap((name) =>
      [...readFileSync(new URL(name, here), 'utf8').matchAll(/^ {2}'([A-Z]{4}-\d{4})':/gm)].map((match) => match[1]),
    );
    expect(codes.length).toBe(new Set(codes).size);
    expect(new Set(codes)).toEqual(new Set(Object.keys(errorCatalogue)));
  });

  it.each(entries)('%s speaks both languages with the same placeholders', (_code, entry) => {
    const names = (text: string): string[] =>
      [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
    for (const part of [entry.title, entry.cause, entry.remedy]) {
      expect(part.zh).toMatch(/\p{Script=Han}/u);
      expect(part.en.length).toBeGreaterThan(2);
      expect(names(part.zh)).toEqual(names(part.en));
    }
  });

  it('uses no retired code again', () => {
    expect(retiredCodes.filter((code) => code in errorCatalogue)).toEqual([]);
  });

  it('says in words what a second person is needed for, with who did the first step', () => {
    const words = Object.entries(errorCatalogue['DUTY-1001']?.words?.['done'] ?? {});
    expect(words.length).toBeGreaterThan(10);
    for (const [done, { zh, en }] of words) {
      const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
      expect([done, names(zh), names(en)]).toEqual([done, ['id', 'maker'], ['id', 'maker']]);
    }
    const params = { done: 'manual-entry', id: '7', maker: 'f1' };
    expect(renderError({ code: 'DUTY-1001', params }, 'zh').detail).toBe(
      '手工凭证 7 由 f1 编制，第二步不能由同一人办理。请由另一名有此岗位的人员核对后办理。',
    );
    expect(renderError({ code: 'DUTY-1001', params }, 'en').detail).toMatch(/^f1 prepared the manual entry 7; /);
  });

  it('fills the placeholders', () => {
    expect(renderError({ code: 'KERN-0003', params: { value: '2026-13' } }, 'en').detail).toContain(
      '"2026-13" is not a month',
    );
  });
});
