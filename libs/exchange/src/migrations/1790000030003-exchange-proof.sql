create view exchange.submission_evidence as
  select submission_id::text as key, null::date as day, proof.text(to_jsonb(s)) as content from exchange.submission s;
comment on view exchange.submission_evidence is 'Sealed versions of this node, as the chain seals them.';

create view exchange.intake_evidence as
  select i.intake_id::text as key, null::date as day,
    proof.text(to_jsonb(i), 'phase', 'frames_stored', 'due_at', 'attempts', 'state_version') || coalesce((
      select encode(sha256(string_agg(proof.digest(proof.text(to_jsonb(f))), ''::bytea order by f.finding_no)), 'hex') from exchange.finding f where f.intake_id = i.intake_id), '') as content
  from exchange.intake i where i.judged_at is not null;
comment on view exchange.intake_evidence is 'Judged versions of others with their findings, as the chain seals them.';

create view exchange.receipt_evidence as
  select receipt_id::text as key, null::date as day, proof.text(to_jsonb(r)) as content from exchange.receipt r;
comment on view exchange.receipt_evidence is 'Receipts given and taken, as the chain seals them.';

create view exchange.delivery_evidence as
  select delivery_id::text as key, null::date as day, proof.text(to_jsonb(d), 'attempts', 'due_at', 'state_version', 'error_code') as content from exchange.delivery d where receipted_at is not null;
comment on view exchange.delivery_evidence is 'Deliveries that a receipt ended, as the chain seals them.';

create view exchange.approval_evidence as
  select intake_id || '/' || level_code as key, null::date as day, proof.text(to_jsonb(a)) as content from exchange.approval a;
comment on view exchange.approval_evidence is 'Approvals of versions, as the chain seals them.';

create view exchange.acceptance_evidence as
  select intake_id || '/' || level_code as key, null::date as day, proof.text(to_jsonb(a)) as content from exchange.acceptance a;
comment on view exchange.acceptance_evidence is 'Acceptances of versions, as the chain seals them.';

create view exchange.order_out_evidence as
  select concat_ws('/', issuer, target, number) as key, null::date as day,
    proof.text(to_jsonb(o), 'phase', 'overdue', 'evidence', 'answer', 'answered_at', 'due_at', 'state_version') as content
  from exchange.order_out o;
comment on view exchange.order_out_evidence is 'Orders that went down, as the chain seals them.';

create view exchange.order_out_answer_evidence as
  select concat_ws('/', issuer, target, number) as key, null::date as day, proof.text(jsonb_build_object('phase', phase, 'evidence', evidence, 'answer', answer, 'answered', answered_at)) as content
  from exchange.order_out o where phase in ('executed', 'refused');
comment on view exchange.order_out_answer_evidence is 'Last answers to orders that went down, as the chain seals them.';

create view exchange.order_in_evidence as
  select concat_ws('/', issuer, target, number) as key, null::date as day,
    proof.text(to_jsonb(o), 'phase', 'evidence', 'answer', 'reported_phase', 'attempts', 'due_at', 'work_due_at', 'state_version') as content
  from exchange.order_in o;
comment on view exchange.order_in_evidence is 'Orders that came from above, as the chain seals them.';

create view exchange.order_in_answer_evidence as
  select concat_ws('/', issuer, target, number) as key, null::date as day, proof.text(jsonb_build_object('phase', phase, 'evidence', evidence, 'answer', answer)) as content
  from exchange.order_in o where phase in ('executed', 'refused');
comment on view exchange.order_in_answer_evidence is 'Last answers to orders from above, as the chain seals them.';

create view exchange.message_log_evidence as
  select message_id::text as key, null::date as day, proof.text(to_jsonb(m)) as content from exchange.message_log m;
comment on view exchange.message_log_evidence is 'Signed messages that crossed a link, as the chain seals them; whole days are anchored at the parent beside.';

create view exchange.anchor_evidence as
  select node_code || '/' || day as key, null::date as day, proof.text(to_jsonb(a)) as content from exchange.anchor a;
comment on view exchange.anchor_evidence is 'Heads of children''s message days, as the chain seals them.';

create view exchange.submission_proof as
  select 'frame ' || concat_ws('/', s.definition_id, s.node_code, s.period, 'v' || s.version, f.frame_no) as subject,
    format('digest %s, its payload %s', encode(f.digest, 'hex'), encode(sha256(f.payload), 'hex')) as detail
  from exchange.submission_frame f join exchange.submission s using (submission_id) where f.digest <> sha256(f.payload)
  union all
  select concat_ws('/', s.definition_id, s.node_code, s.period, 'v' || s.version), format('%s frames with %s rows; stored %s with %s', s.frame_count, s.row_count, count(f.frame_no), coalesce(sum(f.row_count), 0))
  from exchange.submission s left join exchange.submission_frame f using (submission_id)
  group by s.submission_id having s.frame_count <> count(f.frame_no) or s.frame_count <> coalesce(max(f.frame_no) + 1, 0) or s.row_count <> coalesce(sum(f.row_count), 0)
  union all
  select 'frame ' || submission_id || '/' || frame_no, 'of no submission' from exchange.submission_frame f where not exists (select from exchange.submission s where s.submission_id = f.submission_id);
comment on view exchange.submission_proof is 'Own sealed versions whose frames are not what they were sealed as.';

create view exchange.intake_proof as
  select 'frame ' || concat_ws('/', i.definition_id, i.node_code, i.period, 'v' || i.version, f.frame_no) as subject,
    format('digest %s, its payload %s', encode(f.digest, 'hex'), encode(sha256(f.payload), 'hex')) as detail
  from exchange.intake_frame f join exchange.intake i using (intake_id) where f.digest <> sha256(f.payload)
  union all
  select concat_ws('/', i.definition_id, i.node_code, i.period, 'v' || i.version), format('%s frames with %s rows; stored %s with %s', i.frame_count, i.row_count, count(f.frame_no), coalesce(sum(f.row_count), 0))
  from exchange.intake i left join exchange.intake_frame f using (intake_id) where i.judged_at is not null
  group by i.intake_id having i.frame_count <> count(f.frame_no) or i.frame_count <> coalesce(max(f.frame_no) + 1, 0) or i.row_count <> coalesce(sum(f.row_count), 0) or i.frames_stored <> count(f.frame_no)
  union all
  select 'intake ' || o.intake_id, 'rows or frames of no intake'
  from (select intake_id from exchange.intake_row union select intake_id from exchange.intake_frame) o where not exists (select from exchange.intake i where i.intake_id = o.intake_id)
  union all
  select concat_ws('/', i.definition_id, i.node_code, i.period, 'v' || i.version), format('%s, judged %s; receipt %s over %s', i.phase, i.judged_at, r.verdict, encode(r.digest, 'hex'))
  from exchange.intake i left join exchange.receipt r on r.intake_id = i.intake_id and r.direction = 'given'
  where (i.judged_at is null) <> (r.receipt_id is null) or r.digest <> i.digest or (i.phase in ('valid', 'loaded')) is distinct from coalesce(r.verdict = 'valid', false)
  union all
  select 'delivery ' || d.delivery_id || ' to ' || d.target, format('%s %s; receipt %s', d.phase, d.outcome, r.verdict)
  from exchange.delivery d left join exchange.receipt r on r.delivery_id = d.delivery_id and r.direction = 'taken' and r.verdict = d.outcome
  where d.phase = 'receipted' and (r.receipt_id is null
    or r.digest is distinct from coalesce((select digest from exchange.submission s where s.submission_id = d.submission_id), (select digest from exchange.intake i where i.intake_id = d.intake_id)))
  union all
  select 'approval of intake ' || a.intake_id, 'its digest is not the version''s'
  from (select intake_id, digest from exchange.approval union all select intake_id, digest from exchange.acceptance) a left join exchange.intake i using (intake_id) where a.digest is distinct from i.digest;
comment on view exchange.intake_proof is 'Received versions, receipts, deliveries and approvals that contradict each other.';
revoke insert, update, delete on exchange.submission_evidence, exchange.intake_evidence, exchange.receipt_evidence, exchange.delivery_evidence, exchange.approval_evidence, exchange.acceptance_evidence,
  exchange.order_out_evidence, exchange.order_out_answer_evidence, exchange.order_in_evidence, exchange.order_in_answer_evidence, exchange.message_log_evidence, exchange.anchor_evidence,
  exchange.submission_proof, exchange.intake_proof from ${app}, ${worker};
