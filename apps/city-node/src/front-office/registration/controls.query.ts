import {
  ListOf,
  countWaiting,
  selectOf,
  withDigest,
  type Actor,
  type Select,
  type Tx,
  type Waiting,
} from '@pnet/runtime';

/** A front-office control; the person's name masked. */
export interface FrontControl {
  readonly controlId: string;
  readonly effect: string;
  readonly state: string;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly employerId: string | null;
  readonly employerName: string | null;
  readonly agencyCode: string | null;
  readonly acts: string[];
  readonly reason: string;
  readonly evidence: string | null;
  readonly validFrom: string;
  readonly validTo: string;
  readonly origin: string;
  readonly findingId: string | null;
  readonly orderNumber: string | null;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly decidedBy: string | null;
  readonly liftReason: string | null;
  readonly liftEvidence: string | null;
  readonly liftAskedBy: string | null;
  readonly endedBy: string | null;
  readonly endedAt: Date | null;
  readonly digest: string;
}

/** What happened to a control. */
export interface ControlEvent {
  readonly eventNo: number;
  readonly event: string;
  readonly at: Date;
  readonly by: string;
  readonly note: string | null;
}

/** The answer to a control that asks for a document or a second person. */
export interface ControlRelease {
  readonly releaseId: string;
  readonly controlId: string;
  readonly act: string;
  readonly document: string | null;
  readonly reason: string;
  readonly state: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly decidedBy: string | null;
  readonly note: string | null;
  readonly usedAt: Date | null;
  readonly digest: string;
}

/** Who read a warning and went on. */
export interface ControlReading {
  readonly readingId: string;
  readonly act: string;
  readonly readBy: string;
  readonly readAt: Date;
}

/** A control with its history, its releases and who read it. */
export interface ControlRecord extends FrontControl {
  readonly events: readonly ControlEvent[];
  readonly releases: readonly ControlRelease[];
  readonly readings: readonly ControlReading[];
}

/** The list of controls. */
export const controlList = new ListOf<FrontControl>({
  name: 'front-office-controls',
  columns: [
    'controlId',
    'effect',
    'state',
    'personId',
    'personName',
    'employerId',
    'employerName',
    'agencyCode',
    'acts',
    'reason',
    'evidence',
    'validFrom',
    'validTo',
    'origin',
    'proposedBy',
    'decidedBy',
  ],
  key: ['controlId'],
  sort: { controlId: 's."controlId"::bigint', validTo: true, proposedAt: true },
  order: '-controlId',
});

/** Controls of the actor's districts and of everybody; `standing`: those in force, `waiting`: for a second person. */
export const controlsOf = (filter: {
  readonly controlId?: string | undefined;
  readonly state?: string | undefined;
  readonly effect?: string | undefined;
  readonly act?: string | undefined;
  readonly personId?: string | undefined;
  readonly employerId?: string | undefined;
  readonly standing?: boolean;
  readonly waiting?: boolean;
}): Select<FrontControl> =>
  selectOf<FrontControl>(
    withDigest(`
  select c.control_id::text as "controlId", c.effect, c.state, c.person_id::text as "personId", case when p.name is null then null else left(p.name, 1) || '*' end as "personName",
    c.employer_id::text as "employerId", e.name as "employerName", c.agency_code as "agencyCode", c.acts, c.reason, c.evidence, c.valid_from::text as "validFrom", c.valid_to::text as "validTo",
    c.origin, c.finding_id::text as "findingId", c.order_number as "orderNumber", c.proposed_by as "proposedBy", c.proposed_at as "proposedAt", c.decided_by as "decidedBy",
    c.lift_reason as "liftReason", c.lift_evidence as "liftEvidence", c.lift_asked_by as "liftAskedBy", c.ended_by as "endedBy", c.ended_at as "endedAt"
  from registration.control c left join registration.person p on p.person_id = c.person_id left join registration.employer e on e.employer_id = c.employer_id
  where (:controlId::bigint is null or c.control_id = :controlId) and (:state::text is null or c.state = :state) and (:effect::text is null or c.effect = :effect)
    and (:act::text is null or :act = any (c.acts)) and (:personId::bigint is null or c.person_id = :personId) and (:employerId::bigint is null or c.employer_id = :employerId)
    and (not :standing::boolean or c.state in ('in-force', 'lifting'))
    and (not :waiting::boolean or c.state in ('proposed', 'lifting') or (c.state = 'in-force' and exists (select from registration.control_release r where r.control_id = c.control_id and r.state = 'asked')))`),
    {
      controlId: filter.controlId ?? null,
      state: filter.state ?? null,
      effect: filter.effect ?? null,
      act: filter.act ?? null,
      personId: filter.personId ?? null,
      employerId: filter.employerId ?? null,
      standing: filter.standing ?? false,
      waiting: filter.waiting ?? false,
    },
  );

/** Releases of a control, or one of them, as a second person is shown them. */
export const releasesOf = (filter: {
  readonly controlId?: string | undefined;
  readonly releaseId?: string | undefined;
}): Select<ControlRelease> =>
  selectOf<ControlRelease>(
    withDigest(`
  select r.release_id::text as "releaseId", r.control_id::text as "controlId", r.act, r.document, r.reason, r.state, r.asked_by as "askedBy", r.asked_at as "askedAt", r.decided_by as "decidedBy",
    r.note, r.used_at as "usedAt"
  from registration.control_release r join registration.control c on c.control_id = r.control_id
  where (:controlId::bigint is null or r.control_id = :controlId) and (:releaseId::bigint is null or r.release_id = :releaseId)`),
    { controlId: filter.controlId ?? null, releaseId: filter.releaseId ?? null },
  );

/** One control with all that happened; undefined where the actor does not see it. */
export async function controlRecord(tx: Tx, controlId: string): Promise<ControlRecord | undefined> {
  const select = controlsOf({ controlId });
  const control = await tx.one<FrontControl>(select.sql, select.params);
  if (!control) return undefined;
  const events = await tx.rows<ControlEvent>(
    `select event_no as "eventNo", event, at, by, note from registration.control_event where control_id = $1 order by event_no`,
    [controlId],
  );
  const released = releasesOf({ controlId });
  const releases = await tx.rows<ControlRelease>(released.sql, released.params);
  const readings = await tx.rows<ControlReading>(
    `select reading_id::text as "readingId", act, read_by as "readBy", read_at as "readAt" from registration.control_reading where control_id = $1 order by reading_id desc limit 200`,
    [controlId],
  );
  return { ...control, events, releases, readings };
}

/** Controls and liftings that wait for another person than who asked. */
export const controlsWaiting = (tx: Tx, actor: Actor): Promise<Waiting> =>
  countWaiting(
    tx,
    `select proposed_at as at from registration.control where state = 'proposed' and proposed_by <> $1
     union all select lift_asked_at from registration.control where state = 'lifting' and lift_asked_by <> $1`,
    [actor.userId],
  );

/** Releases that wait for another person than who asked. */
export const releasesWaiting = (tx: Tx, actor: Actor): Promise<Waiting> =>
  countWaiting(
    tx,
    `select r.asked_at as at from registration.control_release r join registration.control c on c.control_id = r.control_id and c.state in ('in-force', 'lifting')
     where r.state = 'asked' and r.asked_by <> $1`,
    [actor.userId],
  );
