import { domainError, err, ok, type Instant, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { MASS_ROWS } from './stage-rows.js';

/** Which checked rows become declarations, and whose act it is. */
export interface WriteDeclarations {
  /** A table shaped as `declaration.file_row`, named in code. */
  readonly source: string;
  readonly fileId: string;
  readonly scheme: string;
  readonly postingPeriod: number;
  readonly at: Instant;
  readonly actor: string;
}

/** What was written. */
export interface WrittenDeclarations {
  readonly declarations: number;
  readonly lines: number;
  readonly removed: number;
}

/**
 * Writes one submitted declaration for each employer of the correct rows, with its lines. An employer that has one for
 * the period already gets a supplementary one. Errors: `DECL-2003` another declaration of the employer came at the same
 * time.
 */
export async function writeDeclarations(tx: Tx, write: WriteDeclarations): Promise<Result<WrittenDeclarations>> {
  await tx.execute(
    `
    create temporary table declaration_new on commit drop as
    select employer_id, nextval('declaration.declaration_declaration_id_seq') as declaration_id,
      (count(distinct person_id) filter (where change_kind <> 'removed'))::integer as persons, (count(*) filter (where change_kind <> 'removed'))::integer as lines,
      (count(distinct person_id) filter (where change_kind = 'added'))::integer as added, (count(*) filter (where change_kind = 'removed'))::integer as removed,
      sum(declared_wage) as wage_total
    from ${write.source} where file_id = $1 and faults = 0 group by employer_id`,
    [write.fileId],
  );
  await tx.execute('analyze pg_temp.declaration_new');
  const wanted = await tx.one<{ n: number; persons: number; removed: number }>(
    'select count(*)::integer as n, coalesce(sum(persons), 0)::integer as persons, coalesce(sum(removed), 0)::integer as removed from declaration_new',
  );
  if ((wanted?.persons ?? 0) > MASS_ROWS) await tx.execute('set local enable_nestloop = off');
  const declarations = await tx.execute(
    `
    insert into declaration.declaration (declaration_id, employer_id, scheme, posting_period, sequence_no, agency_code, status, persons, lines, added, removed, wage_total, file_id, maker, submitted_at)
    select n.declaration_id, n.employer_id, $1, $2, 1 + coalesce((select max(sequence_no) from declaration.declaration d
        where d.employer_id = n.employer_id and d.scheme = $1 and d.posting_period = $2 and d.status in ('draft', 'submitted', 'approved')), 0),
      e.agency_code, 'submitted', n.persons, nullif(n.lines, n.persons), n.added, n.removed, n.wage_total, nullif($3::bigint, 0), $4, $5
    from declaration_new n join registration.employer e using (employer_id)
    on conflict do nothing`,
    [write.scheme, write.postingPeriod, write.fileId, write.actor, write.at.toString()],
  );
  if (declarations !== wanted?.n)
    return err(domainError('DECL-2003', { employerId: '', postingPeriod: write.postingPeriod, declarationId: '' }));
  const lines = await tx.execute(
    `
    insert into declaration.declaration_line (person_id, scheme, posting_period, declaration_id, employer_id, contribution_month, change_kind, declared_wage)
    select r.person_id, $2, $3, n.declaration_id, r.employer_id, r.contribution_month, r.change_kind, r.declared_wage
    from ${write.source} r join declaration_new n using (employer_id) where r.file_id = $1 and r.faults = 0 order by r.person_id`,
    [write.fileId, write.scheme, write.postingPeriod],
  );
  return ok({ declarations, lines, removed: wanted.removed });
}
