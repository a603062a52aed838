import { domainError, err, ok, type Instant, type Result } from '@pnet/kernel';
import { dayInput, reasonInput, type Tx } from '@pnet/runtime';
import { controlEffects, controlFault, controlledActNames } from '@pnet/standards';
import { z } from 'zod';
import { endControl, holdControl, keepControl, tellControl } from './set-control.js';
import { moveControl } from './control-status.js';

const orderSchema = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('set'),
    effect: z.enum(controlEffects),
    acts: z.array(z.enum(controlledActNames)).min(1).max(40),
    employer: z.strictObject({ unifiedCreditCode: z.string().min(1).max(40) }).optional(),
    reason: reasonInput,
    validFrom: dayInput,
    validTo: dayInput,
  }),
  z.strictObject({ action: z.literal('lift'), order: z.string().min(1).max(60), reason: reasonInput }),
]);
type SettingOrder = Extract<z.infer<typeof orderSchema>, { action: 'set' }>;

/** The order that sets or lifts a control. */
export interface ControlOrder {
  readonly issuer: string;
  readonly number: string;
  readonly payload: unknown;
}

/**
 * Does what an order of kind *front-office control* says, in the transaction that takes it: the control stands at once,
 * since two people issued the order. Answers the evidence for the issuer. Errors: `CTLS-2010` the order does not say
 * all, `CTLS-2009` nobody is registered whom it names, `CTLS-2003`, `CTLS-2005`, `CTLS-2001` nothing to lift,
 * `CTLS-2002` it is lifted already.
 */
export async function applyControlOrder(
  tx: Tx,
  order: ControlOrder,
  now: Instant,
): Promise<Result<Readonly<Record<string, string>>>> {
  const read = orderSchema.safeParse(order.payload);
  if (!read.success) return err(domainError('CTLS-2010', { field: read.error.issues[0]?.path.join('.') ?? '' }));
  return read.data.action === 'set' ? set(tx, order, read.data, now) : lift(tx, order, read.data, now);
}

async function set(
  tx: Tx,
  { issuer, number }: ControlOrder,
  wish: SettingOrder,
  now: Instant,
): Promise<Result<Readonly<Record<string, string>>>> {
  const party = await partyOfOrder(tx, wish);
  if (!party) return err(domainError('CTLS-2009', { party: wish.employer?.unifiedCreditCode ?? '—' }));
  const { effect, acts, reason, validFrom, validTo } = wish;
  const kind = party.employerId === null ? 'everybody' : 'employer';
  const fault = controlFault({ effect, acts, validFrom, validTo, party: kind }, now);
  if (fault) return err(fault);
  const controlId = await keepControl(
    tx,
    { effect, acts, reason, validFrom, validTo, ...party, origin: 'order', order: { issuer, number } },
    { state: 'in-force', by: `${issuer}/${number}`, now },
  );
  return ok({ control: controlId, state: 'in-force', validTo });
}

interface OrderedParty {
  readonly personId: string | null;
  readonly employerId: string | null;
  readonly agency: string | null;
}

/**
 * Whom an order names, in the city's register; undefined where nobody is. It names no person: orders are read in clear
 * at every tier on their way.
 */
async function partyOfOrder(tx: Tx, { employer }: SettingOrder): Promise<OrderedParty | undefined> {
  if (!employer) return { personId: null, employerId: null, agency: null };
  return tx.one<OrderedParty>(
    `select null::text as "personId", employer_id::text as "employerId", agency_code as agency from registration.employer where unified_credit_code = $1 and status <> 'cancelled'`,
    [employer.unifiedCreditCode],
  );
}

async function lift(
  tx: Tx,
  { issuer, number }: ControlOrder,
  wish: { readonly order: string; readonly reason: string },
  now: Instant,
): Promise<Result<Readonly<Record<string, string>>>> {
  const found = await tx.one<{ id: string }>(
    'select control_id::text as id from registration.control where order_issuer = $1 and order_number = $2',
    [issuer, wish.order],
  );
  const held = found && (await holdControl(tx, found.id));
  if (!found || !held) return err(domainError('CTLS-2001', { control: wish.order }));
  const moved = moveControl(held.state, 'lift', found.id);
  if (!moved.ok) return moved;
  const at = now.toString();
  await endControl(tx, found.id, { state: moved.value, by: 'system', at });
  await tellControl(tx, found.id, { event: 'lifted', at, by: `${issuer}/${number}`, note: wish.reason });
  return ok({ control: found.id, state: moved.value });
}
