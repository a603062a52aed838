import { YearMonth } from '@pnet/kernel';
import { builtInSource } from '@pnet/policy';
import { demonstrationUnits, monthlyDatasets } from '@pnet/standards';
import { calibrations, targetsOf, type Targets } from './calibration.js';
import { NodeClient, type NodeAddress } from './node-client.js';
import { makePopulation, monthsBefore, type Population } from './population.js';
import { refuseAndReplace, untilReceipted } from './refused-version.js';
import {
  assessMonth,
  chargeArrears,
  declareMonth,
  lookForFindings,
  registerPopulation,
  registrationBatches,
  shareAccount,
  type CityStaff,
} from './seed-city.js';
import { bookBenefits, closeMonth, collectMonth, openBooks, remit, remittanceFen } from './seed-money.js';
import { at, type SeedPlan } from './seed-plan.js';
import { acceptMonth, askCity, closeUpperMonth, untilArrived, upperStaff, type UpperStaff } from './seed-upper.js';

interface City {
  readonly parent: string;
  readonly node: NodeAddress;
  readonly staff: CityStaff;
  readonly population: Population;
  readonly targets: Targets;
  readonly taxCollects: boolean;
}

interface Country {
  readonly plan: SeedPlan;
  readonly months: readonly YearMonth[];
  readonly cities: readonly City[];
  readonly provinces: readonly UpperStaff[];
  readonly nation: UpperStaff;
  readonly tick: () => void;
}

/** Steps of a city's month, counted in the progress. */
const MONTH_STEPS = 3;
/** Which month is accepted, and in which one a version was refused, counted from the first. */
const ACCEPTED = 0;
const REFUSED = 2;
/** In which city late fees are charged and an employer is reminded, counted from the first. */
const DEBTORS = 2;
/** Days after the month on which a city closes, and on which the late one does: datasets are due on the fifth. */
const CLOSE_DAY = 2;
const LATE_DAY = 8;

/**
 * Seeds every city by its own API, as clerks would: registration, opening balances, and months of declaration, review,
 * assessment, receipts, benefits and close, each with the clock on its day; then what is above: books, acceptance, a
 * refused version, a question. Two cities at a time. Commands carry keys and what is done already is found done, so a
 * seed that was interrupted goes on.
 */
export async function seedCountry(plan: SeedPlan): Promise<void> {
  const country = countryOf(plan);
  const { months, cities } = country;
  plan.onStep(`示范业务 seeding ${cities.length} × ${plan.insuredPerCity} 人, ${months.length} 个月 months`);
  const [first] = months;
  if (first) await openCountry(country, first);
  for (const [index, period] of months.entries()) if (!plan.stopped()) await seedMonth(country, period, index);
  const last = months.at(-1);
  const debtor = cities.at(DEBTORS);
  if (last && debtor && !plan.stopped()) await chargeArrears(debtor.staff, last);
  plan.onStepDone(plan.stopped() ? '中断 interrupted' : `${cities.length} 市 cities`);
}

function countryOf(plan: SeedPlan): Country {
  const first = YearMonth.of(plan.firstMonth);
  const months = [...YearMonth.range(first, first.plusMonths(plan.months - 1))];
  const cities = plan.nodes.filter((node) => node.tier === 'city').map((node) => planCity(plan, node, months));
  const upper = plan.nodes.filter((node) => node.tier !== 'city').map((node) => upperStaff(node, plan.password));
  const nation = upper.find((staff) => staff.node.tier === 'national');
  if (!nation) throw new Error('a country without a nation');
  const total =
    cities.reduce((sum, city) => sum + registrationBatches(city.population) + 1 + months.length * MONTH_STEPS, 0) +
    months.length;
  let done = 0;
  return {
    plan,
    months,
    cities,
    nation,
    provinces: upper.filter((staff) => staff !== nation),
    tick: () => plan.onProgress((done += 1), total),
  };
}

/** What a city's months cannot do without; a value that is not there is an error, never the last one. */
const NEEDED = [
  'collection.mode',
  'contribution.base-lower',
  'contribution.base-upper',
  'contribution.rate-employer',
] as const;

function planCity(plan: SeedPlan, node: NodeAddress, months: readonly YearMonth[]): City {
  const unit = demonstrationUnits.find((candidate) => candidate.code === node.code);
  const calibration = calibrations.find((candidate) => candidate.province === unit?.statisticalParent);
  if (!unit || !calibration) throw new Error(`no calibration for ${node.code}`);
  const targets = targetsOf(calibration);
  const client = (userId: string): NodeClient => new NodeClient(node, userId, plan.password);
  const source = builtInSource();
  for (const key of NEEDED) {
    const missing = months.find((month) => !source.value(key, node.code, month.toString()).ok);
    if (missing) throw new Error(`no value of ${key} is built in for ${node.code} in ${missing.toString()}`);
  }
  const mode = source.value('collection.mode', node.code, plan.firstMonth);
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
      firstMonth: plan.firstMonth,
    }),
  };
}

/** Registration and opening balances, on the first day of the first month. */
async function openCountry({ plan, cities, provinces, nation, tick }: Country, first: YearMonth): Promise<void> {
  plan.clock.moveTo(at(first, 1));
  await inPairs(cities, async ({ staff, population, targets, node, taxCollects }) => {
    if (plan.stopped()) return;
    const people = population.employers.flatMap((employer) => employer.people);
    const personIds = await registerPopulation(staff, population, tick);
    await shareAccount(staff, personIds, first);
    const accounts = personIds.flatMap((personId, index) => {
      const person = people[index];
      return person ? [{ personId, months: monthsBefore(person, first) }] : [];
    });
    await openBooks(staff, { code: node.code, taxCollects }, first, accounts, plan.insuredPerCity, targets);
    tick();
  });
  for (const { finance } of [...provinces, nation])
    if (!plan.stopped())
      await finance.post('/ledger/books', { scheme: '110', postingPeriod: first.toString() }, 'seed-books');
}

/**
 * A month of all cities: declared on the 5th, collected on the 28th, closed and sent on the 2nd of the next one; the
 * last city is late with the last month.
 */
async function seedMonth(country: Country, period: YearMonth, index: number): Promise<void> {
  const { plan, cities } = country;
  const next = period.plusMonths(1);
  const isLast = index === country.months.length - 1;
  const late = isLast ? cities.at(-1) : undefined;
  const open = (await Promise.all(cities.map(async (city) => ((await isClosed(city, period)) ? [] : [city])))).flat();
  const each = async (some: readonly City[], act: (city: City) => Promise<void>): Promise<void> =>
    inPairs(some, async (city) => {
      if (plan.stopped()) return;
      await act(city);
      country.tick();
    });
  plan.clock.moveTo(at(period, 5));
  await each(open, async ({ staff, population }) => {
    await declareMonth(staff, population.employers, period, YearMonth.of(plan.firstMonth));
    await assessMonth(staff, period);
  });
  plan.clock.moveTo(at(period, 28));
  await each(open, (city) => collectAndPay(city, period));
  plan.clock.moveTo(at(next, CLOSE_DAY));
  await each(
    open.filter((city) => city !== late),
    ({ staff }) => closeMonth(staff, period),
  );
  if (plan.stopped()) return;
  if (isLast) await inPairs(cities, ({ staff }) => lookForFindings(staff, period));
  const inTime = cities.filter((city) => city !== late);
  await closeAbove(country, period, isLast, inTime);
  if (index === ACCEPTED) await acceptMonth(country.nation, country.provinces, period);
  const [, second] = cities;
  if (index === REFUSED && second) {
    await refuseAndReplace(second.staff, second.node.code, period, () => plan.sealWrongly(second.node, period));
    await untilArrived(country.nation, period, { cities: [second.node.code], own: [] });
  }
  country.tick();
  if (late) await endLate(country, late, period);
}

/** Receipts of every city, then the books of the units above, and everything at the nation before the clock goes on. */
async function closeAbove(
  country: Country,
  period: YearMonth,
  isLast: boolean,
  inTime: readonly City[],
): Promise<void> {
  const { plan, nation, provinces } = country;
  const sealed = monthlyDatasets.length;
  await inPairs(inTime, ({ staff, node }) => untilReceipted(staff, node.code, period, sealed));
  for (const staff of [...provinces, nation]) {
    const remitted = country.cities
      .filter((city) => city.parent === staff.node.code)
      // The last month's remittance of its first city arrives only after the close: it stays in transit 在途.
      .filter((city, place) => !(isLast && place === 0) && city.population.retirees.length > 0)
      .map((city) => ({
        city: city.node,
        amountFen: remittanceFen(pensionsOf(city)),
        instrument: instrumentOf(city, period),
      }));
    if (!plan.stopped()) await closeUpperMonth(staff, period, remitted);
  }
  if (plan.stopped()) return;
  await untilArrived(nation, period, {
    cities: inTime.map((city) => city.node.code),
    own: provinces.map((staff) => staff.node.code),
  });
}

/**
 * The late city closes when its day has come; before, its month stays open. Its province asks why; nobody has answered
 * yet.
 */
async function endLate(country: Country, late: City, period: YearMonth): Promise<void> {
  const { plan } = country;
  const day = at(period.plusMonths(1), LATE_DAY);
  plan.clock.moveTo(day);
  if (plan.clock.now().epochMs >= day.epochMs && !(await isClosed(late, period))) {
    await closeMonth(late.staff, period);
    await untilReceipted(late.staff, late.node.code, period, monthlyDatasets.length);
    await untilArrived(country.nation, period, { cities: [late.node.code], own: [] });
  }
  country.tick();
  const province = country.provinces.find((staff) => staff.node.code === late.parent);
  if (province && !plan.stopped()) await askCity(province, late.node.code, period);
}

async function collectAndPay(city: City, period: YearMonth): Promise<void> {
  const pensionsFen = pensionsOf(city);
  await collectMonth(city.staff, { code: city.node.code, taxCollects: city.taxCollects }, period);
  await bookBenefits(city.staff, period, pensionsFen);
  await remit(city.staff, city.parent, instrumentOf(city, period), period, remittanceFen(pensionsFen));
}

const isClosed = async ({ staff }: City, period: YearMonth): Promise<boolean> =>
  (await staff.finance.list<{ postingPeriod: string }>('/closing')).some(
    (close) => close.postingPeriod === period.toString(),
  );

const instrumentOf = (city: City, period: YearMonth): string => `SJ${city.node.code}${period.toCompact()}`;

const pensionsOf = (city: City): bigint =>
  BigInt(city.targets.meanPensionFen) * BigInt(city.population.retirees.length);

/** Two at a time: a city's node and the database share two cores with everything else. */
async function inPairs<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item);
  };
  await Promise.all([worker(), worker()]);
}
