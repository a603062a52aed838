import { Money, YearMonth } from '@pnet/kernel';
import { builtInSource } from '@pnet/policy';
import { demonstrationUnits } from '@pnet/standards';
import { calibrations, targetsOf, type Targets } from './calibration.js';
import { NodeClient, type NodeAddress } from './node-client.js';
import { makePopulation, type Population } from './population.js';
import { declareMonth, registerPopulation, registrationBatches, type CityStaff } from './seed-city.js';
import { bookBenefits, bookByTwo, closeMonth, collectMonth, openBooks, remit, remittanceFen } from './seed-money.js';

/** What is seeded, and who hears of it. */
export interface SeedPlan {
  readonly nodes: readonly NodeAddress[];
  readonly password: string;
  /** Insured persons a city, retirees included. */
  readonly insuredPerCity: number;
  readonly firstMonth?: string;
  /** Contribution months; 6 when left out. */
  readonly months?: number;
  readonly stopped: () => boolean;
  readonly onStep: (title: string) => void;
  readonly onProgress: (done: number, total: number) => void;
  readonly onStepDone: (text: string) => void;
}

interface City {
  readonly parent: string;
  readonly node: NodeAddress;
  readonly staff: CityStaff;
  readonly population: Population;
  readonly targets: Targets;
  readonly taxCollects: boolean;
}

/** Steps of a month, counted in the progress. */
const MONTH_STEPS = 4;

/**
 * Seeds every city by its own API, as clerks would: registration, opening balances, and months of declaration, review,
 * assessment, receipts, benefits and close. Two cities at a time. Commands carry keys and what is done already is found
 * done, so a seed that was interrupted goes on.
 */
export async function seedCountry(plan: SeedPlan): Promise<void> {
  const first = YearMonth.of(plan.firstMonth ?? '2026-01');
  const months = plan.months ?? 6;
  const cities = plan.nodes.filter((node) => node.tier === 'city').map((node) => planCity(plan, node, first));
  const upper = plan.nodes.filter((node) => node.tier !== 'city');
  const total =
    cities.reduce((sum, city) => sum + registrationBatches(city.population) + 1 + months * MONTH_STEPS, 0) +
    upper.length * months;
  let done = 0;
  const tick = (): void => plan.onProgress((done += 1), total);
  plan.onStep(`示范业务 seeding ${cities.length} × ${plan.insuredPerCity} 人, ${months} 个月 months`);
  await inPairs(cities, async (city) => {
    if (!plan.stopped())
      await seedCity(city, { first, months, stopped: plan.stopped, insured: plan.insuredPerCity }, tick);
  });
  for (const node of upper)
    await seedUpper(
      plan,
      node,
      cities.filter((city) => city.parent === node.code),
      { first, months },
      tick,
    );
  plan.onStepDone(plan.stopped() ? '中断 interrupted' : `${cities.length} 市 cities`);
}

function planCity(plan: SeedPlan, node: NodeAddress, first: YearMonth): City {
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

interface Months {
  readonly first: YearMonth;
  readonly months: number;
  readonly insured: number;
  readonly stopped: () => boolean;
}

async function seedCity(city: City, plan: Months, tick: () => void): Promise<void> {
  const { staff, population, targets } = city;
  const place = { code: city.node.code, taxCollects: city.taxCollects };
  const personIds = await registerPopulation(staff, population, tick);
  await openBooks(staff, place, plan.first, personIds, plan.insured, targets);
  tick();
  const closed = new Set((await staff.finance.get<{ period: string }[]>('/closing')).map((close) => close.period));
  const pensionsFen = pensionsOf(city);
  for (const period of YearMonth.range(plan.first, plan.first.plusMonths(plan.months - 1))) {
    if (plan.stopped()) return;
    if (!closed.has(period.toString())) {
      await declareMonth(staff, population.employers, period, plan.first);
      tick();
      await collectMonth(staff, place, period);
      tick();
      await bookBenefits(staff, period, pensionsFen);
      await remit(staff, city.parent, instrumentOf(city, period), period, remittanceFen(pensionsFen));
      tick();
      await closeMonth(staff, period);
      tick();
    }
  }
}

const instrumentOf = (city: City, period: YearMonth): string => `SJ${city.node.code}${period.toCompact()}`;

/**
 * The books of an upper unit: each month it books what its cities remitted and closes. The last month's remittance of
 * its first city arrives only after the close: it stays in transit 在途.
 */
async function seedUpper(
  plan: SeedPlan,
  node: NodeAddress,
  cities: readonly City[],
  range: { first: YearMonth; months: number },
  tick: () => void,
): Promise<void> {
  const staff = {
    finance: new NodeClient(node, 'finance', plan.password),
    approver: new NodeClient(node, 'approver', plan.password),
  };
  await staff.finance.post('/ledger/books', { scheme: '110', month: range.first.toString() }, 'seed-books');
  const closed = new Set(
    (await staff.finance.get<{ month: string; state: string }[]>('/ledger/periods'))
      .filter((period) => period.state === 'closed')
      .map((period) => period.month),
  );
  const last = range.first.plusMonths(range.months - 1);
  for (const period of YearMonth.range(range.first, last)) {
    if (plan.stopped()) return;
    if (!closed.has(period.toString())) {
      for (const city of cities.filter(
        (one, index) => !(period.equals(last) && index === 0) && one.population.retirees.length > 0,
      )) {
        const amount = Money.fromFen(remittanceFen(pensionsOf(city))).toString();
        await bookByTwo(
          staff,
          {
            date: `${period.toString()}-28`,
            summary: `${period.toString()} ${city.node.name}上解`,
            lines: [
              { fund: 'pooled', account: '1003', debit: amount },
              {
                fund: 'pooled',
                account: '4006',
                credit: amount,
                counterpartUnit: city.node.code,
                instrumentNumber: instrumentOf(city, period),
              },
            ],
          },
          `remittance-${city.node.code}-${period.toString()}`,
        );
      }
      await staff.finance.post(
        '/own-books/close',
        { period: period.toString() },
        `seed-own-close-${period.toString()}`,
      );
    }
    tick();
  }
}

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
