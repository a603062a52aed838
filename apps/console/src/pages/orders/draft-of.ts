import type { Tier } from '../../api/node.js';
import type { OrderDraftInput } from '../../api/orders.js';
import { thisMonth } from '../../shell/search.js';
import type { DraftedKind } from './order-kinds.js';

type Payload = Readonly<Record<string, unknown>>;

/** What the form of an order holds; the fields of its kind stand in `payload`, as the node's pointers name them. */
export interface OrderForm {
  readonly kind?: string;
  readonly title: string;
  readonly targets?: readonly string[];
  readonly deadlineDays: number;
  readonly payload?: Payload;
}

/** A value of a package as it is typed. */
interface TypedValue {
  readonly key?: string;
  readonly scheme?: string;
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
  readonly value?: string;
  readonly source?: string;
  readonly reason?: string;
}

/** A typed value: a table or list is written as JSON, everything else is text. */
export function typedContent(text: string): unknown {
  const trimmed = text.trim();
  if (!/^[[{]/.test(trimmed)) return trimmed;
  try {
    return JSON.parse(trimmed) as unknown;
  } catch {
    return trimmed;
  }
}

const valueOf = ({ value = '', ...rest }: TypedValue): Payload => ({
  ...Object.fromEntries(
    Object.entries(rest).flatMap(([name, one]) => (one === undefined || one.trim() === '' ? [] : [[name, one.trim()]])),
  ),
  value: typedContent(value),
});

const payloads: Partial<Record<DraftedKind, (payload: Payload, title: string) => Payload>> = {
  'publish-policy-package': (payload, title) => ({
    ...payload,
    title,
    values: ((payload['values'] ?? []) as readonly TypedValue[]).map(valueOf),
  }),
  // A second parent that is taken away is stated: left out, it stays.
  'unit-register': ({ dropsSecondParent, ...payload }) => ({
    ...payload,
    ...(dropsSecondParent === true ? { secondParent: null } : {}),
  }),
  'scan-request': ({ knownAt, definitionVersion, ...payload }) => ({
    ...payload,
    ...(typeof knownAt === 'string' ? { knownAt: instantOf(knownAt) } : {}),
    ...(definitionVersion === undefined ? {} : { definitionVersion: Number(definitionVersion) }),
  }),
};

/** `2026-07-05 18:00` in China time as the node takes it; a day alone is its end. */
export function instantOf(text: string): string {
  const [day = '', time = '23:59:59'] = text.trim().split(/[ T]/);
  const at = new Date(`${day}T${time}+08:00`);
  return Number.isNaN(at.getTime()) ? text : at.toISOString().replace('.000Z', 'Z');
}

/** The draft that a form stands for. Amounts stay text. */
export function draftOf(kind: DraftedKind, form: OrderForm): OrderDraftInput {
  const payload = form.payload ?? {};
  return {
    kind,
    title: form.title,
    targets: form.targets ?? [],
    deadlineDays: form.deadlineDays,
    payload: payloads[kind]?.(payload, form.title) ?? payload,
  };
}

/** What a form begins with. */
export function initialOf(kind: DraftedKind, tier: Tier): OrderForm {
  const month = thisMonth();
  const last = month.plusMonths(-1).toString();
  const year = String(month.year);
  const bound = (key: string): TypedValue => ({ key, effectiveFrom: `${year}-01`, effectiveTo: `${year}-12` });
  const own: Readonly<Record<DraftedKind, Payload>> = {
    'scan-request': { dataset: 'PI05', period: last },
    'recollection': { dataset: 'PI05', period: last },
    'explain': {},
    'publish-policy-package': {
      knownFrom: `${month.toString()}-01`,
      activatesOn: `${month.toString()}-01`,
      values: tier === 'province' ? ['contribution.base-lower', 'contribution.base-upper'].map(bound) : [{}],
    },
    'front-office-control': { action: 'set' },
    'fund-adjustment': {
      direction: 'remit',
      head: tier === 'national' ? 'central-adjustment' : 'province',
      amounts: [{}],
    },
    'unit-register': { change: 'rename', from: month.plusMonths(1).toString() },
  };
  return { title: '', deadlineDays: 5, payload: own[kind] };
}
