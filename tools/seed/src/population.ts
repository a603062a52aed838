import { YearMonth } from '@pnet/kernel';
import { citizenNumberCheckDigit, completeCreditCode } from '@pnet/standards';
import { payingShare, type Targets } from './calibration.js';
import { SeededRandom } from './random.js';

/** A generated employer; `people` pay through it. */
export interface SeededEmployer {
  readonly unifiedCreditCode: string;
  readonly name: string;
  readonly agencyCode: string;
  readonly category: string;
  readonly economicType: string;
  readonly people: readonly SeededPerson[];
}

/** A generated insured person. Wages and pensions are decimal strings of yuan a month. */
export interface SeededPerson {
  readonly documentNumber: string;
  readonly name: string;
  readonly sex: '1' | '2';
  readonly birthDate: string;
  readonly agencyCode: string;
  readonly wage: string;
  /** False for an employee who is insured and does not pay in these months. */
  readonly pays: boolean;
  readonly startMonth: string;
}

/** A generated retiree with the month of retirement and the pension in payment. */
export interface SeededRetiree extends Omit<SeededPerson, 'wage' | 'pays' | 'startMonth'> {
  readonly retirementMonth: string;
  readonly monthlyPension: string;
}

/** Everybody of one city. */
export interface Population {
  readonly employers: readonly SeededEmployer[];
  readonly retirees: readonly SeededRetiree[];
}

/** Where a population is to be made, and how large: `insured` counts employees and retirees. */
export interface PopulationPlan {
  readonly cityCode: string;
  readonly cityName: string;
  readonly agencyCodes: readonly string[];
  readonly insured: number;
  readonly targets: Targets;
  readonly firstMonth: string;
}

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡'];
const givenNames = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉萍红文斌建国志鹏欣怡子涵宇轩思远浩然'];
const trades = [
  '机械',
  '电子',
  '商贸',
  '建筑',
  '物流',
  '食品',
  '纺织',
  '软件',
  '医药',
  '物业',
  '餐饮',
  '教育',
  '环保',
  '汽配',
  '印务',
];
const forms = [
  { ending: '有限公司', category: '10', economicType: '150' },
  { ending: '股份有限公司', category: '10', economicType: '160' },
  { ending: '厂', category: '10', economicType: '110' },
];

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');
const yuan = (fen: number): string => `${Math.floor(fen / 100)}.${pad(fen % 100, 2)}`;

const SHORTEST_WORK = 23;

/** Makes the population of a city, the same for the same plan; ages are as of the year of the first month. */
export function makePopulation(plan: PopulationPlan): Population {
  const random = new SeededRandom(Number(plan.cityCode) * 7 + plan.insured);
  const retireeCount = Math.floor(plan.insured * plan.targets.retireeShare);
  let left = plan.insured - retireeCount;
  let sequence = 0;
  const employers: SeededEmployer[] = [];
  while (left > 0) {
    const size = Math.min(left, 3 + Math.floor(Math.exp(random.normal() * 1.1 + 2.6)));
    const number = employers.length + 1;
    const agencyCode = plan.agencyCodes[employers.length % plan.agencyCodes.length] ?? plan.cityCode;
    const form = random.pick(forms);
    employers.push({
      unifiedCreditCode: creditCode(agencyCode, number),
      agencyCode,
      category: form.category,
      economicType: form.economicType,
      name: `${plan.cityName.replace(/市.*$/, '')}${random.pick(surnames)}${random.pick(givenNames)}${random.pick(trades)}${number}${form.ending}`,
      people: Array.from({ length: size }, () => makeEmployee(random, plan, agencyCode, (sequence += 1))),
    });
    left -= size;
  }
  const retirees = Array.from({ length: retireeCount }, (_, index) =>
    makeRetiree(random, plan, (sequence += 1), index),
  );
  return { employers, retirees };
}

function creditCode(agencyCode: string, number: number): string {
  return completeCreditCode(`91${agencyCode}MA${pad(number, 6)}`);
}

/** Birth year, sequence and sex make the number; the sequence keeps it unique within the city. */
function identity(
  random: SeededRandom,
  agencyCode: string,
  sequence: number,
  birthYear: number,
  sex: '1' | '2',
): Pick<SeededPerson, 'documentNumber' | 'name' | 'sex' | 'birthDate'> {
  const [month, day] = [1 + (Math.floor(sequence / 500) % 12), 1 + (Math.floor(sequence / 6000) % 28)];
  const order = (sequence % 500) * 2 + (sex === '1' ? 1 : 0);
  const first17 = `${agencyCode}${birthYear}${pad(month, 2)}${pad(day, 2)}${pad(order, 3)}`;
  return {
    documentNumber: first17 + citizenNumberCheckDigit(first17),
    name: random.pick(surnames) + random.pick(givenNames) + (random.next() < 0.8 ? random.pick(givenNames) : ''),
    sex,
    birthDate: `${birthYear}-${pad(month, 2)}-${pad(day, 2)}`,
  };
}

const sexOf = (random: SeededRandom): '1' | '2' => (random.next() < 0.53 ? '1' : '2');
const yearOf = (plan: PopulationPlan): number => Number(plan.firstMonth.slice(0, 4));

/** Months of contributions before the first: from the start of work on, the last five years at most. */
export const monthsBefore = (person: SeededPerson, first: YearMonth): number =>
  Math.max(0, Math.min(60, YearMonth.of(person.startMonth).monthsUntil(first)));

/** Wages are log-normal; the exponent's half variance is taken off so that their mean is the target. */
function makeEmployee(random: SeededRandom, plan: PopulationPlan, agencyCode: string, sequence: number): SeededPerson {
  const spread = 0.45;
  const wageFen = Math.floor(plan.targets.meanWageFen * Math.exp(random.normal() * spread - (spread * spread) / 2));
  const sex = sexOf(random);
  // Nobody has reached the earliest statutory age within the year: 50 for women, 60 for men.
  const birthYear = yearOf(plan) - random.integer(SHORTEST_WORK, sex === '1' ? 58 : 48);
  return {
    ...identity(random, agencyCode, sequence, birthYear, sex),
    agencyCode,
    wage: yuan(Math.max(150_000, wageFen)),
    pays: random.next() < payingShare,
    startMonth:
      `${Math.max(birthYear + 22, 2010)}-07` > plan.firstMonth
        ? plan.firstMonth
        : `${Math.max(birthYear + 22, 2010)}-07`,
  };
}

function makeRetiree(random: SeededRandom, plan: PopulationPlan, sequence: number, index: number): SeededRetiree {
  const agencyCode = plan.agencyCodes[index % plan.agencyCodes.length] ?? plan.cityCode;
  // Retired before the statutory age began to rise in 2025.
  const sex = sexOf(random);
  const youngest = Math.min(yearOf(plan) - 62, 1964);
  const birthYear = random.integer(youngest - 26, youngest);
  const pensionFen = Math.floor(plan.targets.meanPensionFen * Math.exp(random.normal() * 0.3 - 0.045));
  const who = identity(random, agencyCode, sequence, birthYear, sex);
  return {
    ...who,
    agencyCode,
    retirementMonth: `${birthYear + (sex === '1' ? 60 : 55)}-${who.birthDate.slice(5, 7)}`,
    monthlyPension: yuan(pensionFen),
  };
}
