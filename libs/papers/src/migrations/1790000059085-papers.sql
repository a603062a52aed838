create schema papers;
select runtime.grant_schema('papers');

create table papers.paper (
  paper_id bigint generated always as identity,
  number text collate "C" not null,
  kind text collate "C" not null,
  subject_id text collate "C" not null,
  subject text not null,
  agency_code text,
  content text not null,
  digest text not null,
  totals jsonb not null,
  check_code text collate "C" not null,
  as_of timestamptz not null,
  issued_at timestamptz not null,
  issued_by text not null,
  constraint paper_pk primary key (paper_id),
  constraint paper_number_once unique (number),
  constraint paper_content_once unique (kind, subject_id, digest),
  constraint paper_check_code_form check (check_code ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
  constraint paper_digest_form check (digest ~ '^[0-9a-f]{64}$')
);
comment on table papers.paper is 'Papers that the node issued: what each says, so that it can be printed again, and by what a stranger compares the print.';
comment on column papers.paper.paper_id is 'In the order of issue; the cursor of the list.';
comment on column papers.paper.number is 'Printed number: unit, day, count.';
comment on column papers.paper.kind is 'Kind of paper, as in the definitions of libs/papers.';
comment on column papers.paper.subject_id is 'What it is about: id of a demand, declaration, person, employer or entry, or a month YYYY-MM.';
comment on column papers.paper.subject is 'The same in words, persons masked.';
comment on column papers.paper.agency_code is 'District whose staff sees it; null for papers of the whole unit.';
comment on column papers.paper.content is 'Every word and figure, canonical JSON; amounts in yuan. Personal data.';
comment on column papers.paper.digest is 'SHA-256 of content.';
comment on column papers.paper.totals is 'Name and value of the figures that a verification shows.';
comment on column papers.paper.check_code is 'Printed beside the number; random, so that no number is guessed with its code.';
comment on column papers.paper.as_of is 'Snapshot that its figures were first read from.';
comment on column papers.paper.issued_at is 'First print.';
comment on column papers.paper.issued_by is 'User who issued it.';
create index paper_by_kind on papers.paper (kind, paper_id desc);
create index paper_by_subject on papers.paper (subject_id, paper_id desc);

create table papers.print (
  paper_id bigint not null,
  copy_no integer not null,
  as_of timestamptz not null,
  printed_at timestamptz not null,
  printed_by text not null,
  printed_by_name text not null,
  purpose text,
  constraint print_pk primary key (paper_id, copy_no),
  constraint print_paper foreign key (paper_id) references papers.paper (paper_id),
  constraint print_copy_no_positive check (copy_no >= 1)
);
comment on table papers.print is 'Prints of a paper: 1 is the first, 2 and on are copies 补打, made while the content was the same.';
comment on column papers.print.paper_id is 'Paper.';
comment on column papers.print.copy_no is 'Count from 1, printed on copies.';
comment on column papers.print.as_of is 'Snapshot in which the content was found to be the same.';
comment on column papers.print.printed_at is 'When.';
comment on column papers.print.printed_by is 'User who printed.';
comment on column papers.print.printed_by_name is 'Their name then, as printed.';
comment on column papers.print.purpose is 'Purpose that was stated, where the paper shows persons.';

revoke update, delete on papers.paper, papers.print from ${app}, ${worker};

alter table papers.paper enable row level security;
create policy paper_app on papers.paper to ${app} using ((agency_code is null and current_setting('pension.actor_kind', true) = 'staff') or agency_code = any ((select runtime.agencies())::text[]));
create policy paper_worker on papers.paper to ${worker} using (true) with check (true);
alter table papers.print enable row level security;
create policy print_app on papers.print to ${app} using (exists (select from papers.paper p where p.paper_id = print.paper_id));
create policy print_worker on papers.print to ${worker} using (true) with check (true);

create view papers.paper_evidence as
  select number as key, null::date as day, proof.text(to_jsonb(p)) as content from papers.paper p;
comment on view papers.paper_evidence is 'Papers as issued, as the chain seals them.';
create view papers.print_evidence as
  select p.paper_id || ' ' || p.copy_no as key, null::date as day, proof.text(to_jsonb(p)) as content from papers.print p;
comment on view papers.print_evidence is 'Prints, as the chain seals them.';
create view papers.paper_proof as
  select number as subject, 'its digest is not that of its content' as detail from papers.paper where digest <> encode(sha256(convert_to(content, 'UTF8')), 'hex')
  union all
  select p.number, 'prints are not counted from 1 without a gap' from papers.paper p
  where (select count(*) from papers.print r where r.paper_id = p.paper_id) <> coalesce((select max(copy_no) from papers.print r where r.paper_id = p.paper_id), -1);
comment on view papers.paper_proof is 'Papers that contradict themselves.';
revoke insert, update, delete on papers.paper_evidence, papers.print_evidence, papers.paper_proof from ${app}, ${worker};
