import { domainError, type DomainError } from '@pnet/kernel';
import type { RequestContext, Tx } from '@pnet/runtime';
import type { ControlEffect, ControlledAct } from '@pnet/standards';

/** What is about to be done, and with whom. */
export interface ControlledDeed {
  readonly act: ControlledAct;
  readonly employers?: readonly string[];
  readonly persons?: readonly string[];
  /** Only asked beforehand: warnings are for the act itself, nothing is recorded as read, no release is used. */
  readonly preview?: boolean;
  /** What a second person decides was asked for under the other controls: only a block stops it. */
  readonly blocksOnly?: boolean;
  /** With many: rows of `(person_id, employer_id)`, `$1 … $n`. */
  readonly rows?: { readonly select: string; readonly params: readonly unknown[] };
}

interface Standing {
  readonly id: string;
  readonly act: ControlledAct;
  readonly effect: ControlEffect;
  readonly personId: string | null;
  readonly employerId: string | null;
  readonly reason: string;
  readonly until: string;
  readonly release: string | null;
}

/**
 * Controls of acts that stand on a day, with the release that answers one: a document that was seen, for everybody
 * and every time; a second review for who asked for it, once. Few, whatever the size of the city.
 */
const STANDING = `
  select c.control_id::text as id, a.act, c.effect, c.person_id::text as "personId", c.employer_id::text as "employerId", c.reason, c.valid_to::text as until,
    (select min(r.release_id)::text from registration.control_release r where r.control_id = c.control_id and r.act = a.act and r.state = 'granted'
      and (c.effect = 'document' or r.asked_by = $3)) as release
  from unnest($1::text[]) as a (act) join registration.control_in_force c on a.act = any (c.acts) where $2::date between c.valid_from and c.valid_to order by c.control_id`;

/**
 * The one question of every act that controls can be set on, in its transaction 前台控制: why it must not be done;
 * undefined where it may. What is several acts at once names each with its parties, so that all warnings come in one
 * answer. Warnings that the caller has read are recorded as read, releases of a second person as used. Errors:
 * `CTLS-1001` forbidden, `CTLS-1003` a document, `CTLS-1004` a second person, `CTLS-1002` with the warnings to read as
 * its items.
 */
export async function askControls(
  tx: Tx,
  context: RequestContext,
  ...deeds: readonly ControlledDeed[]
): Promise<DomainError | undefined> {
  const standing = await standingOf(
    tx,
    context,
    deeds.map(({ act }) => act),
  );
  const met: Standing[] = [];
  for (const deed of deeds) {
    const asked = standing.filter(({ act, effect }) => act === deed.act && (!deed.blocksOnly || effect === 'block'));
    if (asked.length > 0) met.push(...(await concerned(tx, asked, deed)));
  }
  const [stop] = byStrictness(
    met.filter((one) => one.effect === 'block' || (one.effect !== 'warn' && one.release === null)),
  );
  if (stop) return refusal(stop);
  if (deeds.some(({ preview }) => preview)) return undefined;
  const warnings = met.filter((one) => one.effect === 'warn');
  const unread = warnings.filter(({ id }) => !(context.controlsRead ?? []).includes(id));
  if (unread.length > 0) return toRead(unread);
  if (warnings.length > 0)
    await tx.execute(
      `insert into registration.control_reading (control_id, act, person_id, employer_id, read_by, read_at)
       select c.control_id, w.act, c.person_id, c.employer_id, $3, $4
       from unnest($1::bigint[], $2::text[]) as w (control_id, act) join registration.control_in_force c on c.control_id = w.control_id`,
      [warnings.map(({ id }) => id), warnings.map(({ act }) => act), context.actor.userId, tx.clock.now().toString()],
    );
  return takeReleases(tx, met);
}

const byStrictness = (controls: readonly Standing[]): Standing[] =>
  [...controls].sort((a, b) => CODES[a.effect].localeCompare(CODES[b.effect]));

const standingOf = (tx: Tx, context: RequestContext, acts: readonly ControlledAct[]): Promise<Standing[]> =>
  tx.rows<Standing>(STANDING, [acts, tx.clock.now().toPlainDate().toString(), context.actor.userId]);

/** Which of many deeds meets which control: $1 … $n rows of `(key, person_id, employer_id)`, then the controls. */
const metBy = (select: string, at: number): string => `
  with deed as materialized (${select}),
  control as (select * from unnest($${at}::bigint[], $${at + 1}::bigint[], $${at + 2}::bigint[]) as c (control_id, person_id, employer_id))
  select d.key::text, c.control_id::text as control from deed d join control c on c.person_id = d.person_id
  union select d.key::text, c.control_id::text from deed d join control c on c.employer_id = d.employer_id
  union select d.key::text, c.control_id::text from deed d, control c where c.person_id is null and c.employer_id is null`;

/**
 * Which of many deeds that one person does at once controls stop, by their keys, in one question. A second review is
 * good for one deed, so that it stops each of many even where it is granted; `askControls` warns of the rest.
 */
export async function stoppedByControls(
  tx: Tx,
  context: RequestContext,
  deeds: { readonly act: ControlledAct; readonly select: string; readonly params: readonly unknown[] },
): Promise<ReadonlyMap<string, DomainError>> {
  const standing = (await standingOf(tx, context, [deeds.act])).filter(
    ({ effect, release }) => effect !== 'warn' && !(effect === 'document' && release !== null),
  );
  if (standing.length === 0) return new Map();
  const rows = await tx.rows<{ key: string; control: string }>(metBy(deeds.select, deeds.params.length + 1), [
    ...deeds.params,
    standing.map(({ id }) => id),
    standing.map(({ personId }) => personId),
    standing.map(({ employerId }) => employerId),
  ]);
  const strictest = byStrictness(standing);
  const stopped = new Map<string, DomainError>();
  const hit = new Set(rows.map(({ key, control }) => `${key}/${control}`));
  for (const key of new Set(rows.map((row) => row.key))) {
    const first = strictest.find(({ id }) => hit.has(`${key}/${id}`));
    if (first) stopped.set(key, refusal(first));
  }
  return stopped;
}

/** A second review is good once: of two acts at the same moment the later is refused. */
async function takeReleases(tx: Tx, met: readonly Standing[]): Promise<DomainError | undefined> {
  for (const one of met) {
    if (one.effect !== 'second-review' || one.release === null) continue;
    const taken = await tx.execute(
      `update registration.control_release set state = 'used', used_at = $2 where release_id = $1 and state = 'granted'`,
      [one.release, tx.clock.now().toString()],
    );
    if (taken === 0) return refusal(one);
  }
  return undefined;
}

/** Those of the controls that are on everybody, or on who the deed is with. */
async function concerned(tx: Tx, standing: readonly Standing[], deed: ControlledDeed): Promise<Standing[]> {
  const named = {
    persons: standing.flatMap(({ personId }) => (personId === null ? [] : [personId])),
    employers: standing.flatMap(({ employerId }) => (employerId === null ? [] : [employerId])),
  };
  const persons = new Set(deed.persons);
  const employers = new Set(deed.employers);
  if (deed.rows && named.persons.length + named.employers.length > 0) {
    const { select, params } = deed.rows;
    const [p, e] = [params.length + 1, params.length + 2];
    const found = await tx.rows<{ person: string | null; employer: string | null }>(
      `select distinct case when d.person_id = any ($${p}::bigint[]) then d.person_id::text end as person, case when d.employer_id = any ($${e}::bigint[]) then d.employer_id::text end as employer
       from (${select}) d where d.person_id = any ($${p}::bigint[]) or d.employer_id = any ($${e}::bigint[])`,
      [...params, named.persons, named.employers],
    );
    for (const { person, employer } of found) {
      if (person !== null) persons.add(person);
      if (employer !== null) employers.add(employer);
    }
  }
  return standing.filter(
    ({ personId, employerId }) =>
      (personId === null && employerId === null) ||
      (personId !== null && persons.has(personId)) ||
      (employerId !== null && employers.has(employerId)),
  );
}

/** The codes of refusals; the strictest comes first. */
const CODES = {
  'block': 'CTLS-1001',
  'document': 'CTLS-1003',
  'second-review': 'CTLS-1004',
  'warn': 'CTLS-1012',
} as const satisfies Record<ControlEffect, string>;

const saidOf = (one: Standing) => ({
  act: one.act,
  control: one.id,
  party: partyOf(one, one.act),
  reason: one.reason,
  until: one.until,
});

const refusal = (one: Standing): DomainError => domainError(CODES[one.effect], saidOf(one));

/** Each control once, also where it is on several of the acts. */
function toRead(warnings: readonly Standing[]): DomainError {
  const each = [...new Map(warnings.map((one) => [one.id, one])).values()];
  return domainError(
    'CTLS-1002',
    { act: warnings[0]?.act ?? '', count: each.length },
    { items: each.map((one) => ({ code: CODES.warn, params: saidOf(one), pointer: `/controls/${one.id}` })) },
  );
}

/** Whom a control is on, by number; names stand in the register. On everybody: the act, which errors say in words. */
export const partyOf = (
  control: { readonly personId: string | null; readonly employerId: string | null },
  act?: ControlledAct,
): string => {
  if (control.personId !== null) return `AAC001 ${control.personId}`;
  if (control.employerId !== null) return `AAB001 ${control.employerId}`;
  return act ?? '—';
};
