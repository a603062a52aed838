import { unwrap } from '@pnet/kernel';
import { trialUnit } from '../exchange.fixture.js';
import { changeFault, judgeUnitChange, registerAfter, isBelow } from './judge-unit-change.js';
import { unitChange, unitChangeDraft, type NewUnit, type UnitChangeDraft } from './unit-change.js';
import { holdsIn, type UnitLine } from './unit-line.js';

const register: readonly UnitLine[] = [
  trialUnit('000000', null),
  trialUnit('430000', '000000'),
  trialUnit('440000', '000000'),
  trialUnit('430100', '430000'),
  trialUnit('430200', '430000'),
  { ...trialUnit('430181001', '430100'), kind: 'development-zone', regionCode: '430181' },
  trialUnit('440300', '440000', '000000'),
];
const nation = { code: '000000', month: 202606 };
const hunan = { code: '430000', month: 202606 };
const unit = (rest: Partial<NewUnit> = {}): NewUnit => ({
  code: '430300',
  name: '湘潭市',
  nameEn: '',
  kind: 'city',
  region: '430300',
  parent: '430000',
  ...rest,
});
const stated = { from: '2026-07', reason: '行政区划调整' };
const codeOf = (draft: unknown, issuer = nation): string => {
  const parsed = unitChangeDraft.safeParse(draft);
  if (!parsed.success) return 'shape';
  const judged = judgeUnitChange(register, parsed.data, issuer);
  return judged.ok ? 'ok' : judged.error.code;
};

describe('a change of the register of units', () => {
  it.each([
    ['a city', {}, 'ok'],
    [
      'a development zone below a city, with nine digits',
      { code: '430122001', kind: 'development-zone', region: '430122', parent: '430100' },
      'ok',
    ],
    ['a district with twelve', { code: '430102000000', kind: 'district', region: '430102', parent: '430100' }, 'ok'],
    ['a city with the nation as second parent', { secondParent: '000000' }, 'ok'],
    ['a code of five', { code: '43030' }, 'shape'],
    ['a code with small letters', { code: '43030a' }, 'shape'],
    ['a second nation', { kind: 'nation' }, 'shape'],
    ['a region that is none', { region: '990000' }, 'EXCH-1101'],
    ['an unknown parent', { parent: '450000' }, 'EXCH-1102'],
    ['a city below a city', { parent: '430100' }, 'EXCH-1102'],
    ['a province below a province', { kind: 'province', parent: '430000' }, 'EXCH-1102'],
    ['its parent as second parent', { secondParent: '430000' }, 'EXCH-1102'],
    ['a city as second parent', { secondParent: '430100' }, 'EXCH-1102'],
    ['a code that is used', { code: '430200' }, 'EXCH-1104'],
  ] as const)('adds %s: %s', (_what, rest, expected) => {
    expect(codeOf({ change: 'add', ...stated, unit: unit(rest as Partial<NewUnit>) })).toBe(expected);
  });

  it.each([
    ['a city below itself', { change: 'add', ...stated, unit: unit() }, 'ok'],
    [
      'a city below another province',
      { change: 'add', ...stated, unit: unit({ code: '440400', parent: '440000' }) },
      'EXCH-1105',
    ],
    ['itself', { change: 'rename', ...stated, code: '430000', name: '湖南' }, 'EXCH-1105'],
    ['a city of another', { change: 'rename', ...stated, code: '440300', name: '深圳' }, 'EXCH-1105'],
    ['its city away', { change: 'move', ...stated, code: '430200', parent: '440000' }, 'EXCH-1105'],
    ["another's city to itself", { change: 'move', ...stated, code: '440300', parent: '430000' }, 'EXCH-1105'],
  ])('lets a province change %s: %s', (_what, draft, expected) => {
    expect(codeOf(draft, hunan)).toBe(expected);
  });

  it.each([
    ['moves a city to another province', { change: 'move', ...stated, code: '430200', parent: '440000' }, 'ok'],
    ['moves a province below its city', { change: 'move', ...stated, code: '430000', parent: '430100' }, 'EXCH-1102'],
    ['closes a city with a zone below it', { change: 'close', ...stated, code: '430100' }, 'EXCH-1106'],
    ['closes one without', { change: 'close', ...stated, code: '430200' }, 'ok'],
    ['closes the nation', { change: 'close', ...stated, code: '000000' }, 'EXCH-1105'],
    ['renames what is not there', { change: 'rename', ...stated, code: '430900', name: '益阳' }, 'EXCH-1107'],
    [
      'splits a city into a code that is used',
      { change: 'split', ...stated, code: '430200', goesOn: true, into: [unit({ code: '430100' })] },
      'EXCH-1104',
    ],
    [
      'splits it into two of one code',
      { change: 'split', ...stated, code: '430200', goesOn: true, into: [unit(), unit()] },
      'EXCH-1104',
    ],
    ['merges a city into itself', { change: 'merge', ...stated, codes: ['430200'], into: '430200' }, 'EXCH-1107'],
    ['merges two into a new one', { change: 'merge', ...stated, codes: ['430200'], into: unit() }, 'ok'],
    ['comes eighteen months ahead', { change: 'close', reason: 'spec', from: '2027-12', code: '430200' }, 'EXCH-1103'],
    ['comes before the unit was', { change: 'close', reason: 'spec', from: '1990-01', code: '430200' }, 'EXCH-1103'],
    ['gives no reason', { change: 'close', from: '2026-07', reason: ' ', code: '430200' }, 'shape'],
  ])('%s: %s', (_what, draft, expected) => {
    expect(codeOf(draft)).toBe(expected);
  });

  const after = (draft: UnitChangeDraft): UnitLine[] =>
    registerAfter(register, unwrap(judgeUnitChange(register, draft, nation)));
  const holding = (lines: readonly UnitLine[], month: number): string[] =>
    lines.filter((line) => holdsIn(line, month)).map(({ code, parentCode }) => `${code}<${parentCode ?? ''}`);

  it('keeps what was before in its months', () => {
    const lines = after({ change: 'move', ...stated, code: '430100', parent: '440000' });
    expect(holding(lines, 202606)).toContain('430100<430000');
    expect(holding(lines, 202607)).toContain('430100<440000');
    // The zone goes along.
    expect([202606, 202607].map((month) => isBelow(lines, '430181001', '440000', month))).toEqual([false, true]);
    expect(isBelow(lines, '430181001', '430000', 202606)).toBe(true);
  });

  it('splits and merges with predecessors, and what ends holds no more', () => {
    const split = after({
      change: 'split',
      ...stated,
      code: '430200',
      goesOn: false,
      into: [unit(), unit({ code: '430400' })],
    });
    expect(holding(split, 202607).filter((line) => line.startsWith('4302'))).toEqual([]);
    expect(split.filter(({ code }) => code === '430400')).toMatchObject([
      { predecessors: ['430200'], validFrom: 202607 },
    ]);
    const merged = after({ change: 'merge', ...stated, codes: ['430200'], into: '440300' });
    expect(holding(merged, 202607).filter((line) => /^(430200|440300)/.test(line))).toEqual(['440300<440000']);
    expect(holding(merged, 202606)).toContain('430200<430000');
    expect(merged.find((line) => line.code === '440300' && holdsIn(line, 202607))).toMatchObject({
      predecessors: ['430200'],
      comparisonParentCode: '000000',
    });
  });

  it('tells a new parent of what is above and below a unit that moves', () => {
    const change = unwrap(
      judgeUnitChange(register, { change: 'move', ...stated, code: '430100', parent: '440000' }, nation),
    );
    expect(change.around.map(({ code }) => code).sort()).toEqual(['000000', '430181001', '440000']);
    expect(unitChange.safeParse(change).success).toBe(true);
  });

  it('refuses a second change of an earlier month, and two ends in one month', () => {
    const once = after({ change: 'rename', ...stated, code: '430200', name: '株洲', nameEn: '' });
    const change = (draft: UnitChangeDraft) => judgeUnitChange(once, draft, nation);
    expect(
      change({ change: 'rename', reason: 'spec', from: '2026-06', code: '430200', name: '株', nameEn: '' }),
    ).toMatchObject({ ok: false, error: { code: 'EXCH-1103' } });
    expect(change({ change: 'close', ...stated, code: '430200' })).toMatchObject({
      ok: false,
      error: { code: 'EXCH-1103' },
    });
    // The same month again corrects it.
    expect(change({ change: 'rename', ...stated, code: '430200', name: '株洲市', nameEn: '' }).ok).toBe(true);
  });

  it('judges what a child states by the register here', () => {
    const change = unwrap(judgeUnitChange(register, { change: 'add', ...stated, unit: unit() }, hunan));
    expect(changeFault(register, change, { code: '430000' })).toBeUndefined();
    expect(changeFault(register, change, { code: '440000' })?.code).toBe('EXCH-1105');
    const foreign = { ...change, units: [{ ...(change.units[0] as UnitLine), code: '440300' }] };
    expect(changeFault(register, foreign, { code: '430000' })?.code).toBe('EXCH-1105');
  });
});
