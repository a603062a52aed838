import { PlainDate } from '@pnet/kernel';
import { employerStatuses, moveEmployer, type EmployerStatus } from './employer-status.js';
import { cursorOf, pageOf } from './paging.js';
import { checkIdentity } from './person-identity.js';
import { mayFollow, personStatuses, type PersonStatus } from './person-status.js';
import { employerSearch } from './employers.query.js';
import { personSearch } from './persons.query.js';

const today = PlainDate.of('2026-06-15');

describe('statuses', () => {
  it('of employers: nothing follows the cancelled, nothing follows itself', () => {
    const names = Object.keys(employerStatuses) as EmployerStatus[];
    for (const name of names) {
      expect(moveEmployer('cancelled', name).ok).toBe(false);
      expect(moveEmployer(name, name).ok).toBe(false);
    }
    expect(moveEmployer('active', 'suspended')).toEqual({ ok: true, value: 'suspended' });
    expect(moveEmployer('suspended', 'active')).toEqual({ ok: true, value: 'active' });
  });

  it('of persons: nobody comes back from the dead, a retiree does not contribute, a relation ends where contributions do', () => {
    const names = Object.keys(personStatuses) as PersonStatus[];
    expect(names.filter((name) => mayFollow('dead', name))).toEqual([]);
    expect(names.filter((name) => mayFollow('retired', name))).toEqual(['terminated', 'dead']);
    expect(names.filter((name) => mayFollow(undefined, name))).toEqual(['new', 'retired']);
    for (const name of names) expect(personStatuses[name].endsRelation).toBe(!personStatuses[name].contributing);
  });
});

describe('checkIdentity', () => {
  const codes = (documentType: string, documentNumber: string, birthDate: string, sex: string): string[] => {
    const checked = checkIdentity({ documentType, documentNumber, birthDate, sex }, today);
    return checked.ok ? [checked.value] : checked.error.map((error) => `${error.pointer} ${error.code}`);
  };
  it.each([
    ['01', '11010519491231002x', '1949-12-31', '2', ['11010519491231002X']],
    ['01', '110105491231002', '1949-12-31', '2', ['11010519491231002X']],
    ['01', '11010519491231002X', '1949-12-30', '1', ['/birthDate REGI-1005', '/sex REGI-1006']],
    ['01', '110105194912310021', '1949-12-31', '2', ['/documentNumber STND-1005']],
    ['08', 'e1234567', '1990-02-28', '1', ['E1234567']],
    ['08', 'E123 4567', '1990-02-28', '1', ['/documentNumber REGI-1007']],
    ['08', 'E1234567', '1990-02-30', '1', ['/birthDate KERN-0004']],
    ['07', '911398199012310021', '1990-12-31', '2', ['911398199012310021']],
    ['07', '911398199012310021', '1990-12-30', '1', ['/birthDate REGI-1005', '/sex REGI-1006']],
    ['07', 'KAZ110090123105', '1990-12-30', '1', ['/birthDate REGI-1005']],
    ['01', '911398199012310021', '1990-12-31', '2', ['/documentNumber STND-1008']],
    ['08', 'E1234567', '2026-06-16', '1', ['/birthDate REGI-1009']],
    ['08', 'E1234567', '1901-01-01', '1', ['E1234567']],
  ])('%s %s %s %s', (type, number, birthDate, sex, expected) =>
    expect(codes(type, number, birthDate, sex)).toEqual(expected),
  );
});

describe('searches', () => {
  it.each([
    ['11010519491231002x', 'document_number = $1', '11010519491231002X'],
    ['E1234567', 'document_number = $1', 'E1234567'],
    ['1000001', 'person_id = $1::bigint', '1000001'],
  ])('persons by %s', (text, condition, value) => expect(personSearch(text)).toEqual({ condition, value }));
  it.each(['', '张%', '430102198', '1'.repeat(17)].map((text) => [text]))(
    'a person is not searched by "%s" as a name',
    (text) => expect(personSearch(text)?.condition ?? 'none').toMatch(/^none$|^person_id/),
  );
  it('tells employers apart by the kind of text', () => {
    expect(employerSearch('91350100m000100y43').value).toBe('91350100M000100Y43');
    expect(employerSearch('100001').condition).toMatch(/^employer_id/);
    expect(employerSearch('长沙').condition).toMatch(/^name/);
  });
});

describe('paging', () => {
  const page = (limit: number, rows: number[]) =>
    pageOf(
      rows,
      limit,
      (row) => [String(row)],
      (row) => row,
    );
  it('gives a cursor only when there is more, and goes on after it', () => {
    expect(page(2, [1, 2])).toEqual({ items: [1, 2], nextCursor: null });
    const first = page(2, [1, 2, 3]);
    expect(first.items).toEqual([1, 2]);
    expect(cursorOf(first.nextCursor ?? '', ['0'])).toEqual(['2']);
  });
  it.each([
    '',
    'x',
    Buffer.from('["a"]').toString('base64url'),
    Buffer.from('["1","2"]').toString('base64url'),
    Buffer.from('{}').toString('base64url'),
  ])('begins anew for the cursor "%s"', (cursor) => expect(cursorOf(cursor, ['0'])).toEqual(['0']));
});
