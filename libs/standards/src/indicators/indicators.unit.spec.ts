import { compileFilter, compileSum } from '../datasets/row-filter.js';
import { newestDefinition } from '../datasets/index.js';
import { demonstrationUnits, NATION_CODE, provinceTier } from '../units/index.js';
import { indicatorDefinition, indicatorDefinitions, type DatasetTerm } from './index.js';

describe('indicators', () => {
  const terms = indicatorDefinitions
    .flatMap((entry) => [entry.numerator, entry.denominator])
    .filter((entry): entry is DatasetTerm => entry !== undefined && 'dataset' in entry);

  it('read measures and dimensions that exist', () => {
    for (const term of terms) {
      const definition = newestDefinition(term.dataset);
      expect(definition).toBeDefined();
      if (definition)
        expect(() => [compileFilter(definition, term.where), compileSum(definition, term.of)]).not.toThrow();
    }
    expect(new Set(indicatorDefinitions.map((entry) => entry.id)).size).toBe(indicatorDefinitions.length);
  });

  it('say what is missing where they are not available', () => {
    for (const entry of indicatorDefinitions)
      expect([entry.id, entry.available, entry.numerator !== undefined, entry.needs !== undefined]).toEqual([
        entry.id,
        entry.available,
        entry.available,
        !entry.available,
      ]);
    expect(indicatorDefinition('coverage')?.available).toBe(false);
  });
});

describe('units', () => {
  it('form a tree with one root, second parents beside it', () => {
    const codes = demonstrationUnits.map((unit) => unit.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const unit of demonstrationUnits) {
      if (unit.code === NATION_CODE) expect(unit.statisticalParent).toBeNull();
      else expect(codes).toContain(unit.statisticalParent);
      if (unit.kind === 'city') expect(unit.agencies.length).toBeGreaterThan(1);
      for (const agency of unit.agencies) expect(agency.code.slice(0, 4)).toBe(unit.code.slice(0, 4));
    }
    expect(demonstrationUnits.find((unit) => unit.code === '440300')).toMatchObject({
      statisticalParent: '440000',
      secondParent: NATION_CODE,
    });
  });

  it('know 31 provinces and the Corps', () => {
    expect(provinceTier).toHaveLength(32);
  });
});
