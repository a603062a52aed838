import { Instant, YearMonth } from '@pnet/kernel';
import { builtInSource } from '@pnet/policy';
import { demonstrationUnits } from '@pnet/standards';
import { calibrations, targetsOf, type Targets } from './calibration.js';
import { NodeClient, type NodeAddress } from './node-client.js';
import { makePopulation, type Population } from './population.js';
import { acceptMonth, askAgain, publishBounds } from './seed-orders.js';
import { declareMonth, registerPopulation, registrationBatches, type CityStaff } from './seed-city.js';
import { bookBenefits, closeMonth, collectMonth, openBooks, remit, remittanceFen } from './seed-money.js';
import { closeUpperMonth, openUpperBooks } from './seed-upper.js';
import { untilArrived } from './until-arrived.js';

/** What is seeded, and who hears of it. */
export interface SeedPlan {
  readonly nodes: readonly NodeAddress[];
  readonly password: string;
  /** Insured persons a city, retirees included. */
  readonly insuredPerCity: number;
  readonly firstMonth: YearMonth;
  /** Contribution months; 6 when left out. */
  readonly months?: number;
  /** Moves the clocks of the nodes, so that each act carries the day on which it would have been done. */
  readonly moveTo: (instant: Instant) => Promise<void>;
  readonly stopped: () => boolean;
  readonly onStep: (title: string) => void;
  readonly onProgress: (done: number, total: number) => void;
  readonly onStepDone: (text: string) => void;
}

/** One city of the seed. */
export interface City {
  readonly parent: string;
  readonly node: NodeAddress;
  readonly staff: CityStaff;
  readonly population: Population;
  readonly targets: Targets;
  readonly taxCollects: boolean;
}

interface Country {
  readonly plan: SeedPlan;
  readonly cities: readonly City[];
  readonly upper: readonly NodeAddress[];
  readonly months: readonly YearMonth[];
  readonly tick: () => void;
}

/** Steps of a month in a city, counted in the progress. */
const MONTH_STEPS = 3;
/** The month, counted from 0, of which one dataset is asked for again and replaced. */
const ASKED_AGAIN = 2;

/** The months of a country that is seeded on a day: the six before its month. */
export const firstSeededMonth = (today: YearMonth): YearMonth => today.plusMonths(-6);

/**
 * Seeds every city by its own API, as clerks would: registration, opening balances, and months of declaration, review, assessment,
 * receipts, benefits and close, each on its day, two cities at a time. What people of other tiers do follows: one dataset is asked for
 * again and replaced, the first month is approved and accepted, one city is late with the last month, and new bounds leave a task open.
 * Commands carry keys and what is done already is found done, so a seed that was interrupted goes on.
 */
export async function seedCountry(plan: SeedPlan): Promise<void> {
  const months = [...YearMonth.range(plan.firstMonth, plan.firstMonth.plusMonths((plan.months ?? 6) - 1))];
  const cities = plan.nodes.filter((node) => node.tier === 'city').map((node) => planCity(plan, node));
  const upper = plan.nodes.filter((node) => node.tier !== 'city');
  const total =
    cities.reduce((sum, city) => sum + registrationBatches(city.population) + 1 + months.length * MONTH_STEPS, 0) +
    upper.length * months.length;
  let done = 0;
  const tick = (): void => plan.onProgress((done += 1), total);
  const country: Country = { plan, cities, upper, months, tick };
  plan.onStep(`示范业务 seeding ${cities.length} × ${plan.insuredPerCity} 人, ${months.length} 个月 months`);
  await plan.moveTo(dayOf(plan.firstMonth, 1));
  await inPairs(country, cities, async (city) => openCity(plan, city, tick));
  for (const node of upper) await openUpperBooks(plan, node, plan.firstMonth);
  for (const month of months) if (!plan.stopped()) await seedMonth(country, month);
  if (!plan.stopped()) await afterwards(country);
  plan.onStepDone(plan.stopped() ? '中断 interrupted' : `${cities.length} 市 cities`);
}

/** Nine in the morning of a day, China time. */
const dayOf = (month: YearMonth, day: number): Instant =>
  Instant.of(`${month.toString()}-${String(day).padStart(2, '0')}T01:00:00Z`);

async function openCity(plan: SeedPlan, city: City, tick: () => void): Promise<void> {
  const personIds = await registerPopulation(city.staff, city.population, tick);
  const people = city.population.employers.flatMap((employer) => employer.people);
  const payers = people.map(({ startMonth }, index) => ({ personId: personIds[index] ?? '', startMonth }));
  await openBooks(city.staff, placeOf(city), plan.firstMonth, payers, plan.insuredPerCity, city.targets);
  tick();
}

const placeOf = (city: City): { code: string; taxCollects: boolean } => ({
  code: city.node.code,
  taxCollects: city.taxCollects,
});

/** A month of the whole country: business on its days, closes on the second of the next, and all of it arrived above. */
async function seedMonth(country: Country, month: YearMonth): Promise<void> {
  const { plan, cities, upper, months, tick } = country;
  const next = month.plusMonths(1);
  const isLast = month.equals(months.at(-1) ?? month);
  const closing = isLast ? cities.slice(0, -1) : cities;
  await plan.moveTo(dayOf(month, 28));
  await inPairs(country, cities, async (city) => workMonth(plan, city, month, tick));
  await plan.moveTo(dayOf(next, 2));
  await inPairs(country, closing, async (city) => {
    if (!(await isClosed(city, month))) await closeMonth(city.staff, month);
    tick();
  });
  for (const node of upper) {
    if (plan.stopped()) return;
    const below = cities.filter((city) => city.parent === node.code);
    await closeUpperMonth(plan, node, { month, isLast }, below);
    tick();
  }
  await untilArrived(plan, month, closing);
  if (months.indexOf(month) === ASKED_AGAIN && cities[0] && !plan.stopped()) {
    await plan.moveTo(dayOf(next, 3));
    await askAgain(plan, cities[0], month);
    await untilArrived(plan, month, closing);
  }
}

async function workMonth(plan: SeedPlan, city: City, month: YearMonth, tick: () => void): Promise<void> {
  const { staff, population } = city;
  if (!(await isClosed(city, month))) {
    const pensionsFen = pensionsOf(city);
    await declareMonth(staff, population.employers, month, plan.firstMonth);
    tick();
    if (plan.stopped()) return;
    await collectMonth(staff, placeOf(city), month);
    await bookBenefits(staff, month, pensionsFen);
    await remit(staff, city.parent, instrumentOf(city, month), month, remittanceFen(pensionsFen));
  } else tick();
  tick();
}

async function isClosed(city: City, month: YearMonth): Promise<boolean> {
  const closes = await city.staff.finance.get<{ period: string; state: string }[]>('/closing');
  return closes.some((close) => close.period === month.toString() && close.state === 'closed');
}

/** What people do once the months are there. */
async function afterwards(country: Country): Promise<void> {
  const { plan, cities, upper, months, tick } = country;
  const [first, last, late] = [months[0], months.at(-1), cities.at(-1)];
  if (!first || !last || !late) return;
  await plan.moveTo(dayOf(last.plusMonths(1), 4));
  for (const node of [...upper].reverse()) await acceptMonth(plan, node, first);
  await publishBounds(plan, upper, cities, last);
  await plan.moveTo(dayOf(last.plusMonths(1), 8));
  if (!(await isClosed(late, last))) await closeMonth(late.staff, last);
  tick();
  await untilArrived(plan, last, cities);
}

function planCity(plan: SeedPlan, node: NodeAddress): City {
  const first = plan.firstMonth;
  const unit = demonstrationUnits.find((candidate) => candidate.code === node.code);
  const calibration = calibrations.find((candidate) => candidate.province === unit?.statisticalParent);
  if (!unit || !calibration) throw new Error(`no calibration for ${node.code}`);
  const targets = targetsOf(calibration);
  const client = (userId: string): NodeClient => new NodeClient(node, userId, plan.password);
  const mode = builtInSource().value('collection.mode', node.code, first.toString());
  return {
    node,
    targets,
    parent: unit.statisticalParent ?? '',
    taxCollects: mode.ok && mode.value.value === 'assess-here-collect-at-tax',
    staff: {
      handler: client('handler'),
      reviewer: client('reviewer'),
      finance: client('finance'),
      approver: client('approver'),
    },
    population: makePopulation({
      cityCode: node.code,
      cityName: unit.name.zh,
      agencyCodes: unit.agencies.map((agency) => agency.code),
      insured: plan.insuredPerCity,
      targets,
      firstMonth: first.toString(),
    }),
  };
}

/** The number on the paper of a city's remittance of a month. */
export const instrumentOf = (city: City, month: YearMonth): string => `SJ${city.node.code}${month.toCompact()}`;

/** Pensions of a month, fen. */
export const pensionsOf = (city: City): bigint =>
  BigInt(city.targets.meanPensionFen) * BigInt(city.population.retirees.length);

/** Two at a time: a city's node and the database share two cores with everything else. */
async function inPairs({ plan }: Country, cities: readonly City[], act: (city: City) => Promise<void>): Promise<void> {
  const waiting = [...cities];
  const worker = async (): Promise<void> => {
    for (let city = waiting.shift(); city && !plan.stopped(); city = waiting.shift()) await act(city);
  };
  await Promise.all([worker(), worker()]);
}
