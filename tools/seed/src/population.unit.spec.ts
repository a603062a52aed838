import { PlainDate, YearMonth } from '@pnet/kernel';
import { checkCreditCode, checkDocumentNumber, personName } from '@pnet/standards';
import { makePopulation, monthsBefore } from './population.js';

describe('makePopulation', () => {
  const targets = { retireeShare: 0.3, meanWageFen: 700_000, meanPensionFen: 320_000, openingBalanceFen: 0 };
  const plan = {
    cityCode: '430100',
    cityName: '长沙市',
    agencyCodes: ['430102', '430103', '430104'],
    insured: 6000,
    targets,
    firstMonth: '2026-01',
  };
  const { employers, retirees } = makePopulation(plan);
  const employees = employers.flatMap((employer) => employer.people);

  it('makes credit codes, document numbers and names that registration takes, each once', () => {
    const today = PlainDate.of('2026-06-15');
    expect(employers.filter((employer) => !checkCreditCode(employer.unifiedCreditCode).ok)).toEqual([]);
    expect(new Set(employers.map((employer) => employer.unifiedCreditCode)).size).toBe(employers.length);
    const people = [...employees, ...retirees];
    expect(
      people.filter((person) => {
        const checked = checkDocumentNumber('01', person.documentNumber, today);
        return (
          !checked.ok ||
          checked.value.birthDate?.toString() !== person.birthDate ||
          checked.value.sex !== (person.sex === '1' ? 'male' : 'female') ||
          personName(person.name) !== person.name
        );
      }),
    ).toEqual([]);
    expect(new Set(people.map((person) => person.documentNumber)).size).toBe(people.length);
  });

  it.each(['2026-01', '2026-07', '2027-06', '2031-12'])(
    'gives nobody a month that his life does not allow, whatever the first month: %s',
    (firstMonth) => {
      const first = YearMonth.of(firstMonth);
      const made = makePopulation({ ...plan, firstMonth });
      const ageAt = (birthDate: string, month: YearMonth): number =>
        YearMonth.of(birthDate.slice(0, 7)).monthsUntil(month) / 12;
      for (const person of made.employers.flatMap((employer) => employer.people)) {
        const start = YearMonth.of(person.startMonth);
        expect(start.compare(first)).toBeLessThanOrEqual(0);
        expect(ageAt(person.birthDate, start)).toBeGreaterThanOrEqual(16);
        expect(ageAt(person.birthDate, first.plusMonths(6))).toBeLessThan(person.sex === '1' ? 60 : 50);
        expect(monthsBefore(person, first)).toBe(Math.min(60, start.monthsUntil(first)));
      }
      for (const retiree of made.retirees) {
        expect(ageAt(retiree.birthDate, YearMonth.of(retiree.retirementMonth))).toBe(retiree.sex === '1' ? 60 : 55);
        expect(retiree.retirementMonth < '2025-01').toBe(true);
      }
    },
  );
});
