/**
 * Tests what lint cannot: banned names and their replacement, links in documents, codes of the error catalogue that code
 * uses or nothing does, SQL that goes past the door of another module, fields that are written again, words of the glossary, and lines that do not belong into the tree. Prints each finding with its place; exit 1 if any.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { fieldCopies } from './field-copies.mjs';
import { root } from './prepare.mjs';
import { modulesOf, pastDoors } from './schema-doors.mjs';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && existsSync(join(root, file)));
const read = (file) => readFileSync(join(root, file), 'utf8');
const findings = [];
const find = (file, line, text) => findings.push(`${file}${line ? `:${line}` : ''}  ${text}`);
const sources = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/\/(gen|generated)\//.test(file));

/** Names that say nothing, with what to say instead. */
const banned = {
  Manager: 'name the act, or the thing that is kept',
  Helper: 'name what it does',
  Util: 'name what it does',
  Utils: 'name what it does',
  Common: 'put it where it belongs',
  Base: 'compose instead',
  Data: 'name the thing',
  Info: 'name the thing',
  Misc: 'put it where it belongs',
};

function checkNames() {
  for (const file of sources) {
    const words = basename(file)
      .replace(/\.(ts|tsx|mjs)$/, '')
      .split(/[-.]/);
    for (const [word, instead] of Object.entries(banned)) {
      if (words.includes(word.toLowerCase()) && !/(data-items|opening-data)/.test(file))
        find(file, 0, `file name says "${word.toLowerCase()}": ${instead}`);
    }
    read(file)
      .split('\n')
      .forEach((line, index) => {
        const name = /^export (?:abstract )?(?:class|interface|type) (\w+)/.exec(line)?.[1];
        const word = name && Object.keys(banned).find((ending) => name.endsWith(ending));
        if (word) find(file, index + 1, `"${name}" ends in ${word}: ${banned[word]}`);
      });
    if (!/^[a-z0-9.-]+$/.test(basename(file)) && !file.startsWith('apps/console/'))
      find(file, 0, 'file names are kebab-case');
  }
}

function checkLinks() {
  for (const file of files.filter((name) => name.endsWith('.md'))) {
    read(file)
      .split('\n')
      .forEach((line, index) => {
        for (const [, target] of line.matchAll(/\]\(([^)\s]+)\)/g)) {
          if (/^(https?:|mailto:|#)/.test(target)) continue;
          const path = normalize(join(dirname(file), decodeURI(target.split('#')[0])));
          if (!existsSync(join(root, path))) find(file, index + 1, `the link ${target} leads nowhere`);
        }
      });
  }
}

/** Every code that is used stands in the catalogue, and every code of the catalogue is used, or marked as retired. */
function checkErrorCodes() {
  const known = new Map();
  const used = new Set();
  for (const file of files.filter((name) => name.endsWith('.errors.ts')))
    for (const [, retired, code] of read(file).matchAll(/(\/\*\* Retired\b[^/]*\*\/\s*)?'([A-Z]{4}-\d{4})':/g))
      known.set(code, { file, retired: Boolean(retired) });
  for (const file of sources.filter((name) => !name.endsWith('.errors.ts'))) {
    read(file)
      .split('\n')
      .forEach((line, index) => {
        for (const [, code] of line.matchAll(/['"`:( ]([A-Z]{4}-\d{4})\b/g)) {
          if (/\.spec\./.test(file) || /^\s*(\*|\/\/|\/\*\*)/.test(line)) continue;
          used.add(code);
          if (!known.has(code) && /['"`]$/.test(line.slice(0, line.indexOf(code))))
            find(file, index + 1, `the code ${code} is not in the catalogue`);
        }
      });
  }
  for (const file of files.filter((name) => name.endsWith('.sql')))
    for (const [code] of read(file).matchAll(/\b[A-Z]{4}-\d{4}\b/g)) used.add(code);
  for (const [code, { file, retired }] of known) {
    if (!used.has(code) && !retired)
      find(file, 0, `nothing names the code ${code}; use it, or mark it \`/** Retired … */\``);
    if (used.has(code) && retired) find(file, 0, `the code ${code} is marked as retired, and used`);
  }
}

/** SQL stays within its module's schema (ADR 12). Specs and fixtures look where they must. */
function checkSchemaDoors() {
  const modules = modulesOf(files, read);
  for (const file of sources.filter(
    (name) => /^(apps|libs)\/(?!three-tier-e2e\/|testing\/).*\.ts$/.test(name) && !/\.(spec|fixture)\.ts$/.test(name),
  ))
    for (const { line, text } of pastDoors(file, read(file), modules)) find(file, line, text);
}

/** Account numbers stand in the chart and the rules; other code names an account (`ledgerAccounts`). */
function checkAccounts() {
  const place = 'libs/standards/src/accounts/';
  const codes = [...read(`${place}chart.ts`).matchAll(/\baccount\('[a-z-]+', '(\d{4,6})'/g)].map((match) => match[1]);
  const quoted = new RegExp(`['"](${codes.join('|')})['"]`);
  for (const file of sources.filter(
    (name) =>
      /^(apps|libs)\/.*\.tsx?$/.test(name) && !name.startsWith(place) && !/\.(spec|fixture|bench)\.ts$/.test(name),
  ))
    read(file)
      .split('\n')
      .forEach((line, index) => {
        const code = quoted.exec(line)?.[1];
        if (code) find(file, index + 1, `the account ${code}: name it by \`ledgerAccounts\`, or post by a rule`);
      });
}

/** What comes in is a field of the runtime, written once (ADR 37). The policy engine's fields are a contract of their own. */
function checkFields() {
  const owners = ['libs/runtime/src/http/fields.ts', 'libs/standards/src/units/unit-kinds.ts'];
  const schemas = sources.filter(
    (name) =>
      /^(apps|libs)\/(?!policy\/|console\/).*\.ts$/.test(name) &&
      !owners.includes(name) &&
      !/\.(spec|fixture|bench)\.ts$/.test(name) &&
      /from 'zod'/.test(read(name)),
  );
  const copies = fieldCopies(Object.fromEntries(schemas.map((name) => [name, read(name)])), owners.map(read));
  for (const { file, line, text } of copies) find(file, line, `a field is written again: ${text}`);
}

function checkGlossary() {
  if (!existsSync(join(root, 'GLOSSARY.md'))) return find('GLOSSARY.md', 0, 'is missing');
  const identifiers = [...read('GLOSSARY.md').matchAll(/`([a-z_]+\.[a-z_]+)`/g)].map((match) => match[1]);
  const sql = files
    .filter((file) => file.endsWith('.sql'))
    .map(read)
    .join('\n');
  for (const identifier of new Set(identifiers))
    if (!sql.includes(identifier)) find('GLOSSARY.md', 0, `\`${identifier}\` is no table of the migrations`);
}

function checkForeignLines() {
  for (const file of files
    .filter((name) => /\.(ts|tsx|mjs|cjs|md|json|ya?ml|sql|sh)$/.test(name) || name === '.ci/run')
    .filter((name) => !/\/(gen|generated)\//.test(name))) {
    read(file)
      .split('\n')
      .forEach((line, index) => {
        if (/"resolved":\s*"http/.test(line)) find(file, index + 1, 'the lock file records no download address');
        if (/\b(?:it|test|describe)\.only\(|@ts-ignore|eslint-disable/.test(line) && file !== 'tools/tidy.mjs')
          find(file, index + 1, 'focused test or switched-off check');
      });
  }
}

checkNames();
checkLinks();
checkErrorCodes();
checkSchemaDoors();
checkAccounts();
checkFields();
checkGlossary();
checkForeignLines();
for (const finding of findings) console.error(finding);
console.log(`tidy: ${files.length} files, ${findings.length} findings`);
process.exit(findings.length ? 1 : 0);
