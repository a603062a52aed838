import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import { calculations, choiceLabels, fieldLabels, policyDocuments } from '../index.js';

const folder = new URL('../../../../docs/generated/policy/', import.meta.url);

describe('the published documents of the policy', () => {
  const documents = policyDocuments();

  it.each([...documents.keys()])('%s is as generated: run `npm run docs`', (name) => {
    const file = new URL(name, folder);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(documents.get(name));
  });

  it('are all there is in their folder', () =>
    expect(readdirSync(folder).sort()).toEqual([...documents.keys()].sort()));

  it('link only to each other', () => {
    const links = [...documents.values()].flatMap((text) =>
      [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]),
    );
    expect(links.length).toBeGreaterThanOrEqual(calculations.size);
    for (const link of links) expect(documents.has(link ?? '')).toBe(true);
  });

  it('name every field, every choice and every result in both languages', () => {
    const [fields, choices] = [new Set<string>(), new Set<string>()];
    const walk = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { properties, enum: values } = schema as { properties?: Record<string, unknown>; enum?: unknown[] };
      for (const field of Object.keys(properties ?? {})) fields.add(field);
      for (const value of values ?? []) choices.add(String(value));
      Object.values(schema).forEach(walk);
    };
    for (const calculation of calculations.values()) {
      walk(z.toJSONSchema(calculation.schema, { io: 'input', unrepresentable: 'any' }));
      for (const result of calculation.results) fields.add(result.replace('?', ''));
    }
    expect([...fields].filter((field) => !(field in fieldLabels))).toEqual([]);
    expect([...choices].filter((choice) => !(choice in choiceLabels))).toEqual([]);
  });
});
