import fc from 'fast-check';
import {
  RowReader,
  contentDigest,
  contentText,
  encodeRow,
  formatMinorUnits,
  isRowProblem,
  nestDefinition,
  readRows,
  submissionText,
  sha256,
  SubmissionHeader,
  UplinkServiceService,
  type RowShape,
} from './index.js';

const shape: RowShape = { dimensions: 2, scales: [0, 2, 2] };
const dimension = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  .filter((text) => !/[\p{Cc}\\]/u.test(text) && Buffer.from(text).toString('utf8') === text);
const fen = fc.option(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), { nil: null });
const row = fc.record({
  dimensions: fc.tuple(dimension, dimension),
  measures: fc.tuple(fc.option(fc.bigInt({ min: 0n, max: 10n ** 9n }), { nil: null }), fen, fen),
});
const key = (dimensions: readonly string[]): Buffer => Buffer.from(dimensions.join('\t'));
const rows = fc
  .uniqueArray(row, { maxLength: 30, selector: (one) => one.dimensions.join('\t') })
  .map((list) => [...list].sort((a, b) => Buffer.compare(key(a.dimensions), key(b.dimensions))));

const header = fc
  .record({
    format: fc.constant('pnet-dataset/1'),
    definitionId: fc.constant('PI01'),
    definitionVersion: fc.constant('1'),
    nodeCode: fc.constant('430100'),
    reportingUnit: fc.string({ maxLength: 12 }),
    period: fc.constant('2026-01'),
    version: fc.integer({ min: 1, max: 99 }),
    sequence: fc.bigInt({ min: 1n, max: 2n ** 62n }),
    action: fc.constant(1),
    rowCount: fc.bigInt({ min: 0n, max: 2n ** 60n }),
    frames: fc.array(
      fc.record({ rows: fc.integer({ min: 0, max: 2000 }), digest: fc.uint8Array({ minLength: 32, maxLength: 32 }) }),
      { maxLength: 5 },
    ),
    totals: fc.array(
      fc.record({
        scheme: fc.constant('110'),
        name: fc.string({ maxLength: 10 }),
        reported: fc.boolean(),
        minorUnits: fc.bigInt({ min: -(2n ** 62n), max: 2n ** 62n }),
      }),
      { maxLength: 5 },
    ),
    policyVersion: fc.string({ maxLength: 10 }),
    ruleSetVersion: fc.constant('rules-1'),
    knownAt: fc.constant('2026-02-01T00:00:00.000Z'),
    sealedAt: fc.constant('2026-02-01T00:00:00.000Z'),
    digest: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  })
  .map((value): SubmissionHeader => ({ ...value, signature: undefined }));

describe('canonical rows', () => {
  it('read back as they were written, in both modes', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const payload = Buffer.from(list.map((one) => encodeRow(shape, one)).join(''), 'utf8');
        for (const mode of ['strict', 'lenient'] as const) {
          expect(readRows(new RowReader(shape, mode), payload)).toEqual(
            list.map((one) => ({
              ...one,
              dimensions: [...one.dimensions],
              measures: [...one.measures],
              canonical: true,
            })),
          );
        }
      }),
    );
  });

  it('change their digest with every change of one row', () => {
    fc.assert(
      fc.property(row, row, (one, other) => {
        const [a, b] = [encodeRow(shape, one), encodeRow(shape, other)];
        expect(sha256(Buffer.from(a)).equals(sha256(Buffer.from(b)))).toBe(
          JSON.stringify([one.dimensions, one.measures.map(String)]) ===
            JSON.stringify([other.dimensions, other.measures.map(String)]),
        );
      }),
    );
  });

  it.each([
    ['0', 'form', 0n],
    ['12.5', 'form', 1250n],
    ['12.500', 'form', 1250n],
    ['-0.00', 'form', 0n],
    ['1234567890123456.78', undefined, 123456789012345678n],
    ['0.001', 'too-many-places', undefined],
    ['1e3', 'not-a-number', undefined],
    ['+1.00', 'not-a-number', undefined],
    ['01.00', 'not-a-number', undefined],
    ['.50', 'not-a-number', undefined],
    ['1.', 'not-a-number', undefined],
    ['-', 'not-a-number', undefined],
    ['1.2.3', 'not-a-number', undefined],
    ['NaN', 'not-a-number', undefined],
    [' 1.00', 'not-a-number', undefined],
    ['99999999999999999999.00', 'not-a-number', undefined],
  ])('take the amount %s as %s (strict) or %s (lenient)', (text, fault, value) => {
    const line = Buffer.from(`a\tb\t1\t${text}\t\n`);
    const [strict] = readRows(new RowReader(shape, 'strict'), line);
    const [lenient] = readRows(new RowReader(shape, 'lenient'), line);
    expect(strict && isRowProblem(strict) ? strict.fault : undefined).toBe(fault);
    expect(lenient && !isRowProblem(lenient) ? lenient.measures[1] : undefined).toBe(value);
  });

  it.each([
    ['a\tb\t1\t1.00', 'field-count'],
    ['a\tb\t1\t1.00\t\t', 'field-count'],
    ['a', 'field-count'],
    ['\tb\t1\t1.00\t', 'empty-dimension'],
    ['a\tb\\n\t1\t1.00\t', 'forbidden-character'],
    ['a\tb\u0001\t1\t1.00\t', 'forbidden-character'],
  ])('refuse the line %j: %s', (text, fault) => {
    const [read] = readRows(new RowReader(shape, 'strict'), Buffer.from(`${text}\n`));
    expect(read).toMatchObject({ row: 1, fault });
  });

  it('refuse disorder and doubles', () => {
    const faults = (text: string): (string | undefined)[] =>
      [...readRows(new RowReader(shape, 'strict'), Buffer.from(text))].map((read) =>
        isRowProblem(read) ? read.fault : undefined,
      );
    expect(faults('b\tb\t1\t\t\na\tb\t1\t\t\n')).toEqual([undefined, 'order']);
    expect(faults('a\tb\t1\t\t\na\tb\t1\t\t\n')).toEqual([undefined, 'order']);
  });

  it('write fen with two places', () => {
    expect([0n, 5n, -5n, 123n, -12345n].map((value) => formatMinorUnits(value, 2))).toEqual([
      '0.00',
      '0.05',
      '-0.05',
      '1.23',
      '-123.45',
    ]);
  });
});

describe('canonical header', () => {
  it('is the same before and after the wire', () => {
    fc.assert(
      fc.property(header, (one) => {
        const back = SubmissionHeader.decode(SubmissionHeader.encode(one).finish());
        expect(contentText(back).equals(contentText(one))).toBe(true);
        expect(submissionText(back).equals(submissionText(one))).toBe(true);
      }),
    );
  });

  it('holds the content apart from when and as which version it was sealed', () => {
    fc.assert(
      fc.property(header, (one) => {
        expect(
          contentDigest({ ...one, version: one.version + 1, sequence: one.sequence + 1n, sealedAt: 'later' }).equals(
            contentDigest(one),
          ),
        ).toBe(true);
        expect(contentDigest({ ...one, reportingUnit: `${one.reportingUnit}\n` }).equals(contentDigest(one))).toBe(
          false,
        );
        expect(submissionText({ ...one, version: one.version + 1 }).equals(submissionText(one))).toBe(false);
      }),
    );
  });

  it('is what it was in the first release', () => {
    const fixed: SubmissionHeader = {
      format: 'pnet-dataset/1',
      definitionId: 'PI01',
      definitionVersion: '1',
      nodeCode: '430100',
      reportingUnit: '430100',
      period: '2026-01',
      version: 1,
      sequence: 1n,
      action: 1,
      rowCount: 1n,
      frames: [{ rows: 1, digest: Buffer.alloc(32, 1) }],
      totals: [
        { scheme: '110', name: 'closing', reported: true, minorUnits: -5n },
        { scheme: '110', name: 'none', reported: false, minorUnits: 0n },
      ],
      policyVersion: '',
      ruleSetVersion: 'rules-1',
      knownAt: 'k',
      sealedAt: 's',
      digest: Buffer.alloc(32, 2),
      signature: undefined,
    };
    expect(contentText(fixed).toString()).toBe(
      `pnet-dataset/1\ndefinition="PI01"\ndefinition-version="1"\nnode="430100"\nunit="430100"\nperiod="2026-01"\nrows=1\ntotal="110 closing -5"\ntotal="110 none -"\nframe="0:1:${'01'.repeat(32)}"\n`,
    );
  });
});

describe('nestDefinition', () => {
  it('keys methods by their names in the proto file', () => {
    expect(Object.keys(nestDefinition(UplinkServiceService))).toEqual(['Offer', 'Push']);
    expect(nestDefinition(UplinkServiceService)['Push']).toMatchObject({
      originalName: 'push',
      path: '/pension.uplink.v1.UplinkService/Push',
    });
  });
});
