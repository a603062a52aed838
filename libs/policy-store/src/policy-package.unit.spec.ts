import { packageBytes, packageDigest, parsePackage, type PolicyPackage } from './index.js';
import { bound, packageOf } from './policy-store.fixture.js';

describe('packages from outside', () => {
  it.each<[string, unknown, string]>([
    ['nothing', null, '/'],
    ['a number as text', { ...packageOf(1), number: '1' }, '/number'],
    ['a date that does not exist', { ...packageOf(1), knownFrom: '2026-02-31' }, '/knownFrom'],
    [
      'a package active before it is known',
      { ...packageOf(1), knownFrom: '2026-07-02', activatesOn: '2026-07-01' },
      '/activatesOn',
    ],
    ['a value that is a number', { ...packageOf(1), values: [{ ...bound(), value: 4700 }] }, '/values/0/value'],
    ['a field that nobody knows', { ...packageOf(1), urgent: true }, '/'],
  ])('are refused: %s', (_fault, input, pointer) => {
    expect(parsePackage(input)).toMatchObject({ ok: false, error: { code: 'PSTO-1001', pointer } });
  });

  it('may name schemes; one that names none has the bytes that it had before there were any', () => {
    const of120 = { ...packageOf(1), values: [{ ...bound(), scheme: '120' }] };
    expect(parsePackage(of120)).toMatchObject({ ok: true, value: { values: [{ scheme: '120' }] } });
    expect(packageDigest(packageOf(1))).toBe('dc537a5c140691d8af60e940d1859101fe4a435428ce23984ee8b60a5578d62b');
    expect(packageDigest(of120)).not.toBe(packageDigest(packageOf(1)));
  });

  it('give the same bytes whatever the order of their fields', () => {
    const reordered = JSON.parse(
      JSON.stringify(Object.fromEntries(Object.entries(packageOf(1)).reverse())),
    ) as PolicyPackage;
    expect(Buffer.from(packageBytes(reordered)).equals(Buffer.from(packageBytes(packageOf(1))))).toBe(true);
    expect(parsePackage(reordered).ok).toBe(true);
  });
});
