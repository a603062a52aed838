import type { Page } from 'playwright-core';
import { shows } from './console-browser.js';
import type { Country } from './country.js';

const PROVINCES = { '430000': ['430100', '430200'], '440000': ['440100', '440300'] } as const;
const NATION = '000000';
/** One city of each province, half of the country, seals PI02 as the release before did. */
const OLDER: readonly string[] = ['430200', '440100'];
/** What the older version does not have. */
const LACKED = ['persons_demanded', 'employers_demanded', 'employers_in_arrears'];

/** The environment of a country with half of its cities on the older definition of PI02. */
export const halfOnOlder: Readonly<Record<string, string>> = Object.fromEntries(
  OLDER.map((code) => [`PENSION_DATASET_VERSIONS_${code}`, 'PI02=1']),
);

interface Total {
  readonly unit: string;
  readonly contributions: Readonly<Record<string, string | null>>;
  readonly notReported: readonly { readonly datasetId: string; readonly name: string; readonly units: number }[];
}
interface Versions {
  readonly loaded: object;
  readonly arrived: readonly object[];
}
interface Cell {
  readonly unit: string;
  readonly period: string;
  readonly state: string;
  readonly definitionVersion: string | null;
}

const yuan = (fen: bigint): string => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;

/** For specs: a country in which half of the cities are on another version of a definition, and its figures. */
export class MixedDefinitions {
  /** The newest month that all four cities have sent, `YYYY-MM`. */
  month = '';

  constructor(private readonly country: Country) {}

  private get<T>(code: string, path: string): Promise<T> {
    return this.country.act<T>(code, 'handler', 'GET', path);
  }

  /** Both versions are receipted as valid at the province, and loaded there and at the nation. */
  async bothAreAccepted(): Promise<void> {
    const [newest] = await this.country.rows<{ period: number }>(
      NATION,
      `select period from warehouse.dataset_version where dataset_id = 'PI02' group by 1 having count(*) = 4 order by 1 desc limit 1`,
    );
    const period = String(newest?.period);
    this.month = `${period.slice(0, 4)}-${period.slice(4)}`;
    for (const [province, cities] of Object.entries(PROVINCES))
      for (const city of cities) {
        const definitionVersion = OLDER.includes(city) ? '1' : '2';
        for (const node of [province, NATION]) {
          const found = await this.get<Versions>(node, `/drill/version?unit=${city}&dataset=PI02&period=${this.month}`);
          expect(found.loaded).toMatchObject({ unit: city, definitionVersion });
          // A city with a second parent stands there twice: what it sent itself, and what was relayed.
          expect(found.arrived.length).toBeGreaterThan(0);
          for (const one of found.arrived)
            expect(one).toMatchObject({ definitionVersion, phase: 'loaded', receipt: { verdict: 'valid' } });
        }
      }
    for (const node of [...Object.keys(PROVINCES), NATION])
      expect(
        await this.country.rows(node, `select subject from exchange.alarm where kind = 'unknown-definition'`),
      ).toEqual([]);
  }

  /** Measures of both versions add up to what the cities sealed; those of the newer one are of those that have it. */
  async sumsAreToTheFen(): Promise<void> {
    const sealed = new Map<string, Readonly<Record<string, string | null>>>();
    for (const city of Object.values(PROVINCES).flat()) {
      const [row] = await this.country.rows<{ totals: { schemes: Record<string, Record<string, string | null>> } }>(
        city,
        `select totals from exchange.submission where definition_id = 'PI02' and period = $1 and action <> 'quick' order by version desc limit 1`,
        [this.month.replace('-', '')],
      );
      sealed.set(city, row?.totals.schemes['110'] ?? {});
    }
    const sumOf = (cities: readonly string[], name: string): bigint =>
      cities.reduce((sum, city) => sum + BigInt(sealed.get(city)?.[name] ?? '0'), 0n);
    const expected = (cities: readonly string[]): object => {
      const newer = cities.filter((city) => !OLDER.includes(city));
      const counted = (name: string): string | null => (newer.length > 0 ? String(sumOf(newer, name)) : null);
      return {
        demanded: yuan(sumOf(cities, 'demand_total')),
        collectedOfDemand: yuan(sumOf(cities, 'demand_collected')),
        collected: yuan(sumOf(cities, 'collected_all')),
        arrearsClosing: yuan(sumOf(cities, 'arrears_closing')),
        personsDemanded: counted('persons_demanded'),
        employersDemanded: counted('employers_demanded'),
        employersInArrears: counted('employers_in_arrears'),
      };
    };
    const lackedBy = (units: number): object[] => LACKED.map((name) => ({ datasetId: 'PI02', name, units }));
    for (const [node, cities] of [...Object.entries(PROVINCES), [NATION, Object.values(PROVINCES).flat()] as const]) {
      const range = `from=${this.month}&to=${this.month}`;
      const { total, children } = await this.get<{ total: Total; children: Total[] }>(node, `/totals?${range}`);
      expect([node, total.contributions]).toEqual([node, expected(cities)]);
      expect(sumOf(cities, 'demand_total')).toBeGreaterThan(0n);
      expect(total.notReported).toEqual(
        expect.arrayContaining(lackedBy(cities.filter((city) => OLDER.includes(city)).length)),
      );
      for (const child of children.filter(({ unit }) => cities.includes(unit as never))) {
        expect(child.contributions).toEqual(expected([child.unit]));
        const silent = child.notReported.filter(({ name }) => LACKED.includes(name));
        expect(silent).toEqual(OLDER.includes(child.unit) ? lackedBy(1) : []);
      }
      const facts = await this.country.rows<{ unit: string; persons: string | null; sum: string }>(
        node,
        `select reporting_unit as unit, sum(persons_demanded)::text as persons, sum(demand_employer + demand_personal)::text as sum
           from warehouse.fact_pi02 where period = $1 group by 1 order by 1`,
        [this.month.replace('-', '')],
      );
      expect(facts).toEqual(
        [...cities].sort().map((unit) => ({
          unit,
          persons: OLDER.includes(unit) ? null : String(sumOf([unit], 'persons_demanded')),
          sum: yuan(sumOf([unit], 'demand_total')),
        })),
      );
    }
  }

  /** The matrix has both, owes nothing more for it, and says which cell was sealed by which version. */
  async matrixSaysWhich(): Promise<void> {
    for (const node of [...Object.keys(PROVINCES), NATION]) {
      const { cells } = await this.get<{ cells: Cell[] }>(
        node,
        `/reporting-matrix?dataset=PI02&from=${this.month}&to=${this.month}`,
      );
      const there = cells.filter((cell) => cell.definitionVersion !== null);
      expect(there.length).toBe(node === NATION ? 4 : 2);
      for (const cell of there) {
        expect(cell.definitionVersion).toBe(OLDER.includes(cell.unit) ? '1' : '2');
        expect(['arrived', 'accepted', 'late']).toContain(cell.state);
      }
    }
  }

  /** Over HTTP: what each version changes, and what that does. */
  async differenceOverHttp(): Promise<void> {
    const changes = await this.country.list<{ part: string; name: string; effect: string; from: number; to: number }>(
      '430000',
      'handler',
      '/dataset-definitions/changes?dataset=PI02',
    );
    expect(changes.map(({ from, to, part, name, effect }) => `${from}>${to} ${part} ${name} ${effect}`)).toEqual([
      ...LACKED.map((name) => `1>2 measure ${name} not-reported`),
      '1>2 definition validFrom none',
      '1>2 check PI02-3007 none',
      '1>2 check PI02-3008 none',
    ]);
  }

  /** On the screens of a node above: the difference, the mark in the matrix, and the figure opened down. */
  async isShown(page: Page, origin: string): Promise<void> {
    await page.goto(`${origin}/dataset-definitions?dataset=PI02`);
    for (const name of LACKED) {
      await page.waitForSelector(`[data-change="${name}"][data-effect="not-reported"]`);
      await shows(page.locator(`[data-change="${name}"]`), '旧版本未上报');
    }
    await page.goto(`${origin}/reporting?dataset=PI02`);
    await page.waitForSelector(`[data-cell="430200 ${this.month}"] [data-older="1"]`);
    expect(await page.locator(`[data-cell="430100 ${this.month}"] [data-older]`).count()).toBe(0);
    await page.goto(`${origin}/overview?month=${this.month}&unit=430000&dataset=PI02`);
    await shows(page.locator('[data-not-reported]'), '应缴人数');
    await shows(page.locator('[data-child-figure="430200 personsDemanded"]'), '未上报');
    await shows(page.locator('[data-child-figure="430100 personsDemanded"]'), /^[\d,]+$/);
    await shows(page.locator('[data-figure="personsDemanded"]'), /^[\d,]+$/);
  }
}
