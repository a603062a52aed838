import { CityCounter, type Demand, type RegisteredEmployer } from './city-counter.js';
import { boundsOf, type Bounds } from './contribution.js';
import { eventually, type Country } from './country.js';

/** The month of the path. */
export const JANUARY = '2026-01';
/** What a city sends of a month. */
export const datasets = ['PI01', 'PI02', 'PI03', 'PI05'];
/** Bounds in force before the province publishes others. */
export const hunan = boundsOf['430000'] as Bounds;
export const shenzhenBounds = boundsOf['440300'] as Bounds;
/** What the province publishes on 2026-07-01, effective from January. */
export const published: Bounds = { lower: '4800.00', upper: '24000.00' };

interface Submission {
  readonly dataset: string;
  readonly version: number;
  readonly digest: string;
  readonly deliveries: readonly {
    readonly target: string;
    readonly role: string;
    readonly phase: string;
    readonly outcome: string | null;
  }[];
}
interface IssuedOrder {
  readonly target: string;
  readonly kind: string;
  readonly phase: string;
  readonly evidence: Record<string, unknown> | null;
}

/**
 * For specs: two cities, what was registered and sealed there, and the questions that the steps ask again and again.
 */
export class FactPath {
  readonly changsha: CityCounter;
  readonly shenzhen: CityCounter;
  employers: RegisteredEmployer[] = [];
  demands: Demand[] = [];
  sealed: Submission[] = [];

  constructor(readonly country: Country) {
    this.changsha = new CityCounter(country, '430100', '430102');
    this.shenzhen = new CityCounter(country, '440300', '440303', 'state-treasury');
  }

  get<T>(code: string, path: string, user = 'handler'): Promise<T> {
    return this.country.act<T>(code, user, 'GET', path);
  }

  /** The month's submissions, once every parent has receipted each. */
  receipted(city: CityCounter): Promise<Submission[]> {
    return eventually(async () => {
      const found = await this.country.list<Submission>(city.code, 'handler', `/summary/${JANUARY}?sort=dataset`);
      return found.length === datasets.length &&
        found.every(
          (one) => one.deliveries.length > 0 && one.deliveries.every((delivery) => delivery.phase === 'receipted'),
        )
        ? found
        : undefined;
    }, 90);
  }

  /** The province's orders of a kind, once `count` are executed. */
  ordered(kind: string, count: number): Promise<IssuedOrder[]> {
    return eventually(async () => {
      const found = await this.country.list<IssuedOrder>('430000', 'handler', `/orders?kind=${kind}`);
      return found.length === count && found.every((order) => order.phase === 'executed') ? found : undefined;
    }, 90);
  }

  /** Drafts an order at the province; a handler cannot issue it, a reviewer does. */
  async issue(body: { kind: string; title: string; targets?: string[]; payload: object }): Promise<void> {
    const { country } = this;
    const { draftId } = await country.act<{ draftId: string }>('430000', 'handler', 'POST', '/orders', body);
    expect(
      (await country.call('430000', 'handler', 'POST', `/orders/${draftId}/review`, { decision: 'issue' })).status,
    ).toBe(403);
    const { digest } = await country.act<{ digest: string }>('430000', 'reviewer', 'GET', `/orders/drafts/${draftId}`);
    await country.act('430000', 'reviewer', 'POST', `/orders/${draftId}/review`, { decision: 'issue', digest });
  }
}
