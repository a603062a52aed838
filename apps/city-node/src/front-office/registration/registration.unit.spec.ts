import { PlainDate } from '@pnet/kernel';
import { employerStatuses, moveEmployer, type EmployerStatus } from './employer-status.js';
import { checkIdentity } from './person-identity.js';
import { mayFollow, personStatuses, type PersonStatus } from './person-status.js';
import { employerSearch } from './employers.query.js';
import { initialsOf } from './initials.js';
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
  const nowhere = { document: null, number: null, initials: null, beginning: null };
  it.each([
    ['11010519491231002x', { ...nowhere, document: '11010519491231002X' }],
    ['E1234567', { ...nowhere, document: 'E1234567' }],
    ['1000001', { ...nowhere, number: '1000001' }],
    ['张三', { ...nowhere, beginning: '张三' }],
    ['ZSf', { ...nowhere, initials: 'zsf' }],
  ])('persons by %s', (text, where) => expect(personSearch(text)).toEqual(where));
  it.each(['', '张%', '430102198', '1'.repeat(17)].map((text) => [text]))(
    'a person is not searched by "%s" as a name',
    (text) => expect(personSearch(text)?.beginning ?? null).toBeNull(),
  );
  it('tells employers apart by the kind of text', () => {
    expect(employerSearch('91350100m000100y43').creditCode).toBe('91350100M000100Y43');
    expect(employerSearch('100001').number).toBe('100001');
    expect(employerSearch('长沙').beginning).toBe('长沙');
    expect(employerSearch('')).toEqual({ creditCode: null, number: null, initials: null, beginning: null });
    expect(employerSearch('csxm').initials).toBe('csxm');
  });
  it.each([
    ['person', '单田芳', 'stf'],
    ['person', '曾国藩', 'zgf'],
    ['person', '阿依古丽·买买提', 'ayglmmt'],
    ['person', '尉迟恭', 'ycg'],
    ['employer', 'ABC公司（长沙）', 'abcgscs'],
    ['employer', '广州A1超市', 'gza1cs'],
    ['person', '𠮷', ''],
  ] as const)('the initials of the %s %s are %s', (of, name, initials) => expect(initialsOf(name, of)).toBe(initials));
});
