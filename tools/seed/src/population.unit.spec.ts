import { PlainDate } from '@pnet/kernel';
import { checkCreditCode, checkDocumentNumber, personName } from '@pnet/standards';
import { makePopulation } from './population.js';

describe('makePopulation', () => {
  const targets = { retireeShare: 0.3, meanWageFen: 700_000, meanPensionFen: 320_000, openingBalanceFen: 0 };
  const { employers, retirees } = makePopulation({
    cityCode: '430100',
    cityName: '长沙市',
    agencyCodes: ['430102', '430103', '430104'],
    insured: 6000,
    targets,
    firstMonth: '2026-01',
  });
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

  it('lets nobody work before sixteen or retire before birth', () => {
    expect(
      employees.filter((person) => Number(person.startMonth.slice(0, 4)) - Number(person.birthDate.slice(0, 4)) <= 16),
    ).toEqual([]);
    expect(
      employees.filter((person) => Number(person.startMonth.slice(0, 4)) - Number(person.birthDate.slice(0, 4)) >= 50),
    ).toEqual([]);
    expect(retirees.filter((person) => person.retirementMonth < person.birthDate.slice(0, 7))).toEqual([]);
  });
});
