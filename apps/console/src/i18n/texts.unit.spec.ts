import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { en } from './en.js';
import { zh } from './zh.js';

const source = fileURLToPath(new URL('../', import.meta.url));
// Generated types say which words the node takes, and no page shows them.
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && !name.endsWith('.spec.ts') && !/^(i18n|api\/generated\/)/.test(name),
);
const textOf = (name: string): string => readFileSync(join(source, name), 'utf8');
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

type Tree = { readonly [key: string]: string | Tree };
const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
const [chinese, english] = [new Map(flat(zh)), new Map(flat(en))];
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

describe('texts of the console', () => {
  it('has the same keys in Chinese and English, none of them empty but where the unit is none', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
    const empty = [...chinese, ...english].filter(([key, text]) => text === '' && key !== 'indicator.unit.ratio');
    expect(empty).toEqual([]);
  });

  it('has the same placeholders in both languages', () => {
    for (const [key, text] of chinese)
      expect({ key, names: placeholders(english.get(key) ?? '') }).toEqual({ key, names: placeholders(text) });
  });

  it('has every key that a page names', () => {
    const named = files.flatMap((name) =>
      [...withoutComments(textOf(name)).matchAll(/\bt\('([\w.-]+)'/g)].map((match) => match[1] ?? ''),
    );
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter((key) => !chinese.has(key))).toEqual([]);
  });

  it('keeps Chinese words out of the pages', () => {
    const found = files.filter((name) => /[一-鿿]/.test(withoutComments(textOf(name))));
    expect(found).toEqual([]);
  });
});
