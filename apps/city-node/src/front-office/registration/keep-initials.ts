import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ok, unwrap } from '@pnet/kernel';
import { JOB_QUEUE, UnitOfWork, type JobQueue, type Tx } from '@pnet/runtime';
import { initialsOf } from './initials.js';

type Subject = 'employer' | 'person';
interface Named {
  readonly id: string;
  readonly name: string;
}

const KIND = 'name-initials';
const EVERY_MS = 3_600_000;
const CHUNK = 2_000;

/** Parties from an id on whose initials are missing or of another name. */
const MISSING: Readonly<Record<Subject, string>> = {
  employer: `select p.employer_id as id, p.name from registration.employer p left join registration.employer_initials i using (employer_id)
    where p.employer_id > $1 and i.name is distinct from p.name order by p.employer_id limit ${CHUNK}`,
  person: `select p.person_id as id, p.name from registration.person p left join registration.person_initials i using (person_id)
    where p.person_id > $1 and i.name is distinct from p.name order by p.person_id limit ${CHUNK}`,
};
const NAMES: Readonly<Record<Subject, string>> = {
  employer: 'select employer_id as id, name from registration.employer where employer_id = any ($1::bigint[])',
  person: 'select person_id as id, name from registration.person where person_id = any ($1::bigint[])',
};
const KEPT: Readonly<Record<Subject, string>> = {
  employer: `insert into registration.employer_initials (employer_id, name, initials) select * from unnest($1::bigint[], $2::text[], $3::text[])
    on conflict (employer_id) do update set name = excluded.name, initials = excluded.initials`,
  person: `insert into registration.person_initials (person_id, name, initials) select * from unnest($1::bigint[], $2::text[], $3::text[])
    on conflict (person_id) do update set name = excluded.name, initials = excluded.initials`,
};

const keep = (tx: Tx, subject: Subject, rows: readonly Named[]): Promise<number> =>
  tx.execute(KEPT[subject], [
    rows.map(({ id }) => id),
    rows.map(({ name }) => name),
    rows.map(({ name }) => initialsOf(name, subject)),
  ]);

/** Keeps the initials of these parties, in the transaction that gave them their name. */
export async function keepInitials(tx: Tx, subject: Subject, ids: readonly string[]): Promise<void> {
  await keep(tx, subject, await tx.rows<Named>(NAMES[subject], [[...ids]]));
}

/** Makes the initials that are missing, chunk by chunk: of rows from before, or that came past the registration. */
@Injectable()
export class KeepInitials implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.queue.onWake(KIND, async (_id, signal) => {
      await this.work(signal);
    });
    this.queue.every(KIND, EVERY_MS);
    await this.queue.wake(KIND, 'start');
  }

  /** Returns how many were made; a second run finds nothing. */
  async work(signal?: AbortSignal): Promise<number> {
    return (await this.fill('employer', signal)) + (await this.fill('person', signal));
  }

  private async fill(subject: Subject, signal?: AbortSignal): Promise<number> {
    let made = 0;
    for (let after: string | undefined = '0'; after !== undefined && !signal?.aborted;) {
      const from: string = after;
      const rows: Named[] = unwrap(
        await this.unitOfWork.system(async (tx) => {
          const missing = await tx.rows<Named>(MISSING[subject], [from]);
          await keep(tx, subject, missing);
          return ok(missing);
        }),
      );
      made += rows.length;
      after = rows.length === CHUNK ? rows.at(-1)?.id : undefined;
    }
    return made;
  }
}
