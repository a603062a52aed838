import type { Tx } from '@pnet/runtime';
import { kindsWith } from './opening-check.js';
import { kindOf } from './opening-kinds.js';

/** Keys that come with the files: legacy number and document, of two rows with the same the first. */
const OF_FILES = `
  insert into opening_load.party_key (load_id, party, ref, file_id, row_no, since)
  select r.load_id, 'employer', v.ref, r.file_id, r.row_no, r.registered_on from opening_load.employer_row r
  cross join lateral (values ('n:' || r.legacy_number), ('c:' || r.credit_code)) v(ref) where r.load_id = $1 and v.ref is not null
  union all
  select r.load_id, 'person', v.ref, r.file_id, r.row_no, r.birth_date from opening_load.person_row r
  cross join lateral (values ('n:' || r.legacy_number), ('d:' || r.document_number)) v(ref) where r.load_id = $1 and v.ref is not null
  order by 4, 5 on conflict do nothing`;

const refsOf = (party: 'person' | 'employer', mark: string): string =>
  kindsWith(party)
    .map(
      (kind) =>
        `select ${party}_ref as ref from ${kindOf(kind).table} where load_id = $1 and ${party}_ref like '${mark}:%'`,
    )
    .join(' union ');

/** Keys of persons who are registered and whom rows refer to by their document; a number of two persons is nobody's. */
const OF_REGISTERED_PERSONS = `
  insert into opening_load.party_key (load_id, party, ref, id, since)
  select $1::bigint, 'person', r.ref, min(i.person_id), min(i.birth_date)
  from (${refsOf('person', 'd')}) r join registration.person_identity i on i.document_number = substr(r.ref, 3)
  group by r.ref having count(*) = 1 on conflict do nothing`;

/** The same of employers by their credit code. */
const OF_REGISTERED_EMPLOYERS = `
  insert into opening_load.party_key (load_id, party, ref, id, since)
  select $1::bigint, 'employer', r.ref, e.employer_id, e.registered_on
  from (${refsOf('employer', 'c')}) r join registration.employer e on e.unified_credit_code = substr(r.ref, 3) and e.status <> 'cancelled' on conflict do nothing`;

/** Finds out anew whom the rows of a load speak of. */
export async function findParties(tx: Tx, loadId: string): Promise<void> {
  await tx.execute('delete from opening_load.party_key where load_id = $1', [loadId]);
  for (const statement of [OF_FILES, OF_REGISTERED_PERSONS, OF_REGISTERED_EMPLOYERS])
    await tx.execute(statement, [loadId]);
}
