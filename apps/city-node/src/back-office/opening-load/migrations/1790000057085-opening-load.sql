-- Opening load 期初建账: what a legacy system knows, staged row by row, tried, agreed by two people, and given to the modules that own it.
create schema opening_load;
select runtime.grant_schema('opening_load');
comment on schema opening_load is 'Opening load: files of a legacy system with their mapping, staged rows, rejects, and who agreed to what.';

create table opening_load.load (
  load_id bigint generated always as identity,
  scheme text not null,
  opening_month integer not null,
  state text not null,
  mapping jsonb not null default '{}',
  maker text not null,
  opened_at timestamptz not null,
  try_no integer not null default 0,
  try_run_id text,
  tried_at timestamptz,
  totals jsonb,
  difference jsonb,
  explanation text,
  proposed_by text,
  proposed_at timestamptz,
  agreed_by text,
  agreed_at timestamptz,
  opening_id bigint,
  apply_run_id text,
  applied_at timestamptz,
  error jsonb,
  constraint load_pk primary key (load_id),
  constraint load_month check (opening_month % 100 between 1 and 12),
  constraint load_state check (state in ('open', 'trying', 'tried', 'proposed', 'agreed', 'replaced')),
  constraint load_two_persons check (proposed_by <> agreed_by),
  constraint load_agreed check ((state = 'agreed') = (agreed_by is not null and agreed_at is not null and opening_id is not null)),
  constraint load_applied check (applied_at is null or state = 'agreed')
);
create unique index load_alive_once on opening_load.load (scheme) where state <> 'replaced';
comment on table opening_load.load is 'An opening load: repeatable until a second person agrees to its control totals, then locked.';
comment on column opening_load.load.load_id is 'Key.';
comment on column opening_load.load.scheme is 'Scheme code AAE140.';
comment on column opening_load.load.opening_month is 'Month at whose end the balances stand, YYYYMM.';
comment on column opening_load.load.state is 'open, trying (the trial runs), tried, proposed, agreed (locked), replaced by a later load.';
comment on column opening_load.load.mapping is 'Legacy columns and codes to the items of the standard, by kind of file.';
comment on column opening_load.load.maker is 'User who opened it.';
comment on column opening_load.load.opened_at is 'When.';
comment on column opening_load.load.try_no is 'How often it was tried.';
comment on column opening_load.load.try_run_id is 'Batch of the last trial.';
comment on column opening_load.load.tried_at is 'When the last trial ended.';
comment on column opening_load.load.totals is 'Control totals of the rows that are right, and rows by kind, as the last trial found them.';
comment on column opening_load.load.difference is 'What the account fund''s balance and the sum of the accounts differ by, yuan, and what is out of balance; null without either.';
comment on column opening_load.load.explanation is 'Why they differ, in the words of who proposed.';
comment on column opening_load.load.proposed_by is 'User who proposed the totals.';
comment on column opening_load.load.proposed_at is 'When.';
comment on column opening_load.load.agreed_by is 'Second person.';
comment on column opening_load.load.agreed_at is 'When.';
comment on column opening_load.load.opening_id is 'The opening of the individual accounts that it became.';
comment on column opening_load.load.apply_run_id is 'Batch that gives the rows to the modules.';
comment on column opening_load.load.applied_at is 'When everything was given and the books were opened.';
comment on column opening_load.load.error is 'Why the last step failed, with code and parameters; null where it did not.';

create table opening_load.file (
  file_id bigint generated always as identity,
  load_id bigint not null,
  kind text not null,
  file_name text not null,
  sha256 text not null,
  bytes bigint not null,
  encoding text not null,
  rows integer not null,
  mapping jsonb not null,
  maker text not null,
  received_at timestamptz not null,
  constraint file_pk primary key (file_id),
  constraint file_load foreign key (load_id) references opening_load.load (load_id),
  constraint file_once unique (load_id, kind, file_name),
  constraint file_kind check (kind in ('employers', 'persons', 'relations', 'bases', 'accounts', 'months', 'arrears', 'pensions', 'trial-balance'))
);
comment on table opening_load.file is 'A file of a load, as it was read; one of the same kind and name replaces it until the load is agreed.';
comment on column opening_load.file.file_id is 'Key.';
comment on column opening_load.file.load_id is 'The load.';
comment on column opening_load.file.kind is 'What its rows are.';
comment on column opening_load.file.file_name is 'Name as it came.';
comment on column opening_load.file.sha256 is 'SHA-256 of its bytes, hexadecimal.';
comment on column opening_load.file.bytes is 'Its length.';
comment on column opening_load.file.encoding is 'utf-8, gb18030, or xlsx.';
comment on column opening_load.file.rows is 'Its rows, without the header.';
comment on column opening_load.file.mapping is 'The mapping that it was read with.';
comment on column opening_load.file.maker is 'User who uploaded it.';
comment on column opening_load.file.received_at is 'When.';

create table opening_load.reject (
  file_id bigint not null,
  row_no integer not null,
  found_by text not null,
  item text not null,
  code text not null,
  value text,
  params jsonb not null default '{}',
  constraint reject_pk primary key (file_id, row_no, found_by, item, code)
);
create index reject_found_by on opening_load.reject (found_by, file_id);
comment on table opening_load.reject is 'Why a row is left out: found while its file was read, or by a check of the trial.';
comment on column opening_load.reject.file_id is 'The file.';
comment on column opening_load.reject.row_no is 'Line as a spreadsheet shows it.';
comment on column opening_load.reject.found_by is 'read, or the check of the trial.';
comment on column opening_load.reject.item is 'Item whose value is wrong.';
comment on column opening_load.reject.code is 'Code of the reason.';
comment on column opening_load.reject.value is 'The value as it came, cut to 80 characters.';
comment on column opening_load.reject.params is 'What the text of the reason names.';

create table opening_load.party_key (
  load_id bigint not null,
  party text not null,
  ref text not null,
  id bigint,
  file_id bigint,
  row_no integer,
  since date,
  constraint party_key_pk primary key (load_id, party, ref),
  constraint party_key_party check (party in ('employer', 'person'))
);
create index party_key_row on opening_load.party_key (file_id, row_no);
create index party_key_id on opening_load.party_key (load_id, party, id);
comment on table opening_load.party_key is 'Whom the rows of a load speak of: legacy numbers, document numbers and credit codes, and the employer or person that each is here.';
comment on column opening_load.party_key.load_id is 'The load.';
comment on column opening_load.party_key.party is 'employer or person.';
comment on column opening_load.party_key.ref is 'n: and the legacy number, d: and the document number, c: and the credit code.';
comment on column opening_load.party_key.id is 'AAB001 or AAC001 here; null for one of the files until the load is agreed.';
comment on column opening_load.party_key.file_id is 'File that it comes with; null for one that is registered already.';
comment on column opening_load.party_key.row_no is 'Row there.';
comment on column opening_load.party_key.since is 'Day of birth or of registration.';

create function opening_load.iso_day(v text, form text) returns text language sql immutable parallel safe as $$
  select case
    when v ~ '^\d{4}-\d{1,2}-\d{1,2}$' then v
    when form = 'YYYYMMDD' and v ~ '^\d{8}$' then substr(v, 1, 4) || '-' || substr(v, 5, 2) || '-' || substr(v, 7, 2)
    when form = 'YYYY/MM/DD' and v ~ '^\d{4}/\d{1,2}/\d{1,2}$' then replace(v, '/', '-')
    when form = 'YYYY.MM.DD' and v ~ '^\d{4}\.\d{1,2}\.\d{1,2}$' then replace(v, '.', '-')
    when form = 'YYYY年MM月DD日' and v ~ '^\d{4}年\d{1,2}月\d{1,2}日$' then rtrim(regexp_replace(v, '[年月日]', '-', 'g'), '-')
    when form = 'DD/MM/YYYY' and v ~ '^\d{1,2}/\d{1,2}/\d{4}$' then split_part(v, '/', 3) || '-' || split_part(v, '/', 2) || '-' || split_part(v, '/', 1)
    when form = 'MM/DD/YYYY' and v ~ '^\d{1,2}/\d{1,2}/\d{4}$' then split_part(v, '/', 3) || '-' || split_part(v, '/', 1) || '-' || split_part(v, '/', 2)
    when form = 'serial' and v ~ '^\d{2,5}$' and v::integer >= 61 then to_char(date '1899-12-30' + v::integer, 'YYYY-MM-DD')
  end $$;
comment on function opening_load.iso_day is 'A day of a legacy file as YYYY-MM-DD, not yet known to exist; null where it is not of the form. serial counts days as a spreadsheet does.';
create function opening_load.day_of(v text, form text) returns date language sql stable parallel safe as $$
  select case when pg_input_is_valid(opening_load.iso_day(v, form), 'date') and opening_load.iso_day(v, form) between '1880' and '2200' then opening_load.iso_day(v, form)::date end $$;
comment on function opening_load.day_of is 'A day of a legacy file, or null.';
create function opening_load.month_of(v text, form text) returns integer language sql stable parallel safe as $$
  select m from (select case
      when v ~ '^\d{6}$' then v::integer
      when v ~ '^\d{4}[-/.年]\d{1,2}月?$' then substr(v, 1, 4)::integer * 100 + regexp_replace(substr(v, 6), '月', '')::integer
      else extract(year from opening_load.day_of(v, form))::integer * 100 + extract(month from opening_load.day_of(v, form))::integer end as m) x
  where m % 100 between 1 and 12 and m between 188001 and 220012 $$;
comment on function opening_load.month_of is 'A month of a legacy file as YYYYMM, or null; a day gives its month.';
create function opening_load.amount_of(v text, unit text) returns numeric language sql immutable parallel safe as $$
  select case
    when unit = 'fen' and v ~ '^-?\d{1,17}$' then v::numeric / 100
    when unit = 'yuan' and v ~ '^-?\d{1,15}(\.\d{1,2}0*)?$' then v::numeric
    when unit = 'yuan' and v ~ '^-?\d{1,3}(,\d{3}){1,4}(\.\d{1,2}0*)?$' then replace(v, ',', '')::numeric
  end::numeric(18,2) $$;
comment on function opening_load.amount_of is 'An amount of a legacy file in yuan, or null where it is none or has more than two decimals.';

create table opening_load.employer_row (
  load_id bigint not null,
  file_id bigint not null,
  row_no integer not null,
  wrong boolean not null default false,
  legacy_number text collate "C",
  credit_code text collate "C",
  name text collate "C",
  agency_code text collate "C",
  category text collate "C",
  economic_type text collate "C",
  industry text collate "C",
  registered_on date,
  employer_id bigint,
  constraint employer_row_pk primary key (file_id, row_no)
);
comment on table opening_load.employer_row is 'Employers of a legacy system, one row a line of a file.';
comment on column opening_load.employer_row.load_id is 'The load.';
comment on column opening_load.employer_row.file_id is 'The file.';
comment on column opening_load.employer_row.row_no is 'Line as a spreadsheet shows it.';
comment on column opening_load.employer_row.wrong is 'Whether it is left out: its reasons are rejects.';
comment on column opening_load.employer_row.legacy_number is 'AAB001 number of the employer in the legacy system.';
comment on column opening_load.employer_row.credit_code is 'AAB998 unified social credit code.';
comment on column opening_load.employer_row.name is 'AAB004 name.';
comment on column opening_load.employer_row.agency_code is 'AAB034 agency; in the standard''s code.';
comment on column opening_load.employer_row.category is 'AAB019, code list employer-category.';
comment on column opening_load.employer_row.economic_type is 'AAB020, code list economic-type.';
comment on column opening_load.employer_row.industry is 'AAB022 trade.';
comment on column opening_load.employer_row.registered_on is 'Day of registration, civil day.';
comment on column opening_load.employer_row.employer_id is 'AAB001 that it gets here; null until the load is agreed.';

create table opening_load.person_row (
  load_id bigint not null,
  file_id bigint not null,
  row_no integer not null,
  wrong boolean not null default false,
  legacy_number text collate "C",
  document_type text collate "C",
  document_number text collate "C",
  name text collate "C",
  sex text collate "C",
  birth_date date,
  agency_code text collate "C",
  ethnicity text collate "C",
  household_kind text collate "C",
  started_work_on date,
  first_insured_month integer,
  mobile text collate "C",
  bank_name text collate "C",
  bank_account_number text collate "C",
  person_id bigint,
  constraint person_row_pk primary key (file_id, row_no)
);
comment on table opening_load.person_row is 'Insured persons of a legacy system, one row a line of a file.';
comment on column opening_load.person_row.load_id is 'The load.';
comment on column opening_load.person_row.file_id is 'The file.';
comment on column opening_load.person_row.row_no is 'Line as a spreadsheet shows it.';
comment on column opening_load.person_row.wrong is 'Whether it is left out: its reasons are rejects.';
comment on column opening_load.person_row.legacy_number is 'AAC001 number of the person in the legacy system.';
comment on column opening_load.person_row.document_type is 'AAC058, code list document-type.';
comment on column opening_load.person_row.document_number is 'AAC147 number of the document, in capitals.';
comment on column opening_load.person_row.name is 'AAC003 name.';
comment on column opening_load.person_row.sex is 'AAC004, code list sex.';
comment on column opening_load.person_row.birth_date is 'AAC006 civil day.';
comment on column opening_load.person_row.agency_code is 'AAB034 agency.';
comment on column opening_load.person_row.ethnicity is 'AAC005, code list ethnic-group.';
comment on column opening_load.person_row.household_kind is 'AAC009 kind of household.';
comment on column opening_load.person_row.started_work_on is 'AAC007 civil day.';
comment on column opening_load.person_row.first_insured_month is 'AAC049 month, YYYYMM.';
comment on column opening_load.person_row.mobile is 'AAC067.';
comment on column opening_load.person_row.bank_name is 'AAE008 bank.';
comment on column opening_load.person_row.bank_account_number is 'AAE010 account that pensions are paid to.';
comment on column opening_load.person_row.person_id is 'AAC001 that the person gets here; null until the load is agreed.';

create table opening_load.relation_row (
  load_id bigint not null,
  file_id bigint not null,
  row_no integer not null,
  wrong boolean not null default false,
  person_ref text collate "C",
  employer_ref text collate "C",
  start_month integer,
  end_month integer,
  category text collate "C",
  constraint relation_row_pk primary key (file_id, row_no)
);
comment on table opening_load.relation_row is 'Insurance relations, one row a line of a file.';
comment on column opening_load.relation_row.load_id is 'The load.';
comment on column opening_load.relation_row.file_id is 'The file.';
comment on column opening_load.relation_row.row_no is 'Line as a spreadsheet shows it.';
comment on column opening_load.relation_row.wrong is 'Whether it is left out: its reasons are rejects.';
comment on column opening_load.relation_row.person_ref is 'The person: n: and the legacy number, or d: and the document number.';
comment on column opening_load.relation_row.employer_ref is 'The employer: n: and the legacy number, or c: and the credit code.';
comment on column opening_load.relation_row.start_month is 'First month, YYYYMM.';
comment on column opening_load.relation_row.end_month is 'Last month, YYYYMM; null while it goes on.';
comment on column opening_load.relation_row.category is 'Code list payer-category.';
create index relation_row_person on opening_load.relation_row (load_id, person_ref);

create table opening_load.base_row (
  load_id bigint not null,
  file_id bigint not null,
  row_no integer not null,
  wrong boolean not null default false,
  person_ref text collate "C",
  employer_ref text collate "C",
  from_month integer,
  to_month integer,
  base numeric(18,2),
  constraint base_row_pk primary key (file_id, row_no)
);
comment on table opening_load.base_row is 'Contribution bases, one row a line of a file: months of equal base.';
comment on column opening_load.base_row.load_id is 'The load.';
comment on column opening_load.base_row.file_id is 'The file.';
comment on column opening_load.base_row.row_no is 'Line as a spreadsheet shows it.';
comment on column opening_load.base_row.wrong is 'Whether it is left out: its reasons are rejects.';
comment on column opening_load.base_row.person_ref is 'The person, as in relation_row.';
comment on column opening_load.base_row.employer_ref is 'The employer, as in relation_row; null where it is not told.';
comment on column opening_load.base_row.from_month is 'First month AAE003, YYYYMM.';
comment on column opening_load.base_row.to_month is 'Last month, YYYYMM.';
comment on column opening_load.base_row.base is 'AAE180 base of each of the months, yuan.';
create index base_row_person on opening_load.base_row (load_id, person_ref, from_month);

create table opening_load.account_row (
  load_id bigint not null,
  file_id bigint not null,
  row_no integer not null,
  wrong boolean not null default false,
  person_ref text collate "C",
  account_year integer,
  balance numeric(18,2),
  employer_principal numeric(18,2),
  personal_principal numeric(18,2),
  year_employer_principal numeric(18,2),
  year_employer_interest numeric(18,2),
  year_personal_principal numeric(18,2),
  year_personal_interest numeric(18,2),
  employer_interest numeric(18,2),
  personal_interest numeric(18,2),
  constraint account_row_pk primary key (file_id, row_no)
);
comment on table opening_load.account_row is 'Individual accounts by year, one row a line of a file.';
comment on column opening_load.account_row.load_id is 'The load.';
comment on column opening_load.account_row.file_id is 'The file.';
comment on column opening_load.account_row.row_no is 'Line as a spreadsheet shows it.';
comment on column opening_load.account_row.wrong is 'Whether it is left out: its reasons are rejects.';
comment on column opening_load.account_row.person_ref is 'The person, as in relation_row.';
comment on column opening_load.account_row.account_year is 'The year.';
comment on column opening_load.account_row.balance is 'AAE252 principal and interest of both parts to the end of the year, yuan.';
comment on column opening_load.account_row.employer_principal is 'AAE253 principal of the employer part to the end of the year, yuan.';
comment on column opening_load.account_row.personal_principal is 'AAE254 principal of the personal part to the end of the year, yuan.';
comment on column opening_load.account_row.year_employer_principal is 'AAE262 principal of the employer part of the year, yuan; null where it is not told.';
comment on column opening_load.account_row.year_employer_interest is 'AAE263 interest of the employer part of the year, yuan.';
comment on column opening_load.account_row.year_personal_principal is 'AAE264 principal of the personal part of the year, yuan.';
comment on column opening_load.account_row.year_personal_interest is 'AAE265 interest of the personal part of the year, yuan.';
comment on column opening_load.account_row.employer_interest is 'Interest of the employer part to the end of the year, yuan; what is not told is derived by the trial.';
comment on column opening_load.account_row.personal_interest is 'Interest of the personal part to the end of the year, yuan; what is not told is derived by the trial.';
create index account_row_person on opening_load.account_row (load_id, person_ref, account_year);

create table opening_load.month_row (
  load_id bigint not null,
  file_id bigint not null,
  row_no integer not null,
  wrong boolean not null default false,
  person_ref text collate "C",
  months integer,
  constraint month_row_pk primary key (file_id, row_no)
);
comment on table opening_load.month_row is 'Contribution months before the start, one row a line of a file.';
comment on column opening_load.month_row.load_id is 'The load.';
comment on column opening_load.month_row.file_id is 'The file.';
comment on column opening_load.month_row.row_no is 'Line as a spreadsheet shows it.';
comment on column opening_load.month_row.wrong is 'Whether it is left out: its reasons are rejects.';
comment on column opening_load.month_row.person_ref is 'The person, as in relation_row.';
comment on column opening_load.month_row.months is 'Number of months.';
create index month_row_person on opening_load.month_row (load_id, person_ref);

create table opening_load.arrear_row (
  load_id bigint not null,
  file_id bigint not null,
  row_no integer not null,
  wrong boolean not null default false,
  employer_ref text collate "C",
  person_ref text collate "C",
  contribution_month integer,
  employer_amount numeric(18,2),
  personal_amount numeric(18,2),
  constraint arrear_row_pk primary key (file_id, row_no)
);
comment on table opening_load.arrear_row is 'What employers owe from before the start, one row a line of a file.';
comment on column opening_load.arrear_row.load_id is 'The load.';
comment on column opening_load.arrear_row.file_id is 'The file.';
comment on column opening_load.arrear_row.row_no is 'Line as a spreadsheet shows it.';
comment on column opening_load.arrear_row.wrong is 'Whether it is left out: its reasons are rejects.';
comment on column opening_load.arrear_row.employer_ref is 'The employer, as in relation_row.';
comment on column opening_load.arrear_row.person_ref is 'The person, as in relation_row; null where the employer owes it in sum.';
comment on column opening_load.arrear_row.contribution_month is 'AAE003 month, YYYYMM.';
comment on column opening_load.arrear_row.employer_amount is 'AAE020 employer''s share, yuan.';
comment on column opening_load.arrear_row.personal_amount is 'AAE022 personal share, yuan.';

create table opening_load.pension_row (
  load_id bigint not null,
  file_id bigint not null,
  row_no integer not null,
  wrong boolean not null default false,
  person_ref text collate "C",
  retirement_month integer,
  item text collate "C",
  amount numeric(18,2),
  constraint pension_row_pk primary key (file_id, row_no)
);
comment on table opening_load.pension_row is 'Pensions in payment, one row an item of a person.';
comment on column opening_load.pension_row.load_id is 'The load.';
comment on column opening_load.pension_row.file_id is 'The file.';
comment on column opening_load.pension_row.row_no is 'Line as a spreadsheet shows it.';
comment on column opening_load.pension_row.wrong is 'Whether it is left out: its reasons are rejects.';
comment on column opening_load.pension_row.person_ref is 'The person, as in relation_row.';
comment on column opening_load.pension_row.retirement_month is 'AIC162 month of retirement, YYYYMM; paid from the month after.';
comment on column opening_load.pension_row.item is 'Code list benefit-item.';
comment on column opening_load.pension_row.amount is 'Monthly amount, yuan.';
create index pension_row_person on opening_load.pension_row (load_id, person_ref);

create table opening_load.trial_row (
  load_id bigint not null,
  file_id bigint not null,
  row_no integer not null,
  wrong boolean not null default false,
  fund text collate "C",
  account_code text collate "C",
  debit numeric(18,2),
  credit numeric(18,2),
  constraint trial_row_pk primary key (file_id, row_no)
);
comment on table opening_load.trial_row is 'Trial balance by fund, one row a line of a file.';
comment on column opening_load.trial_row.load_id is 'The load.';
comment on column opening_load.trial_row.file_id is 'The file.';
comment on column opening_load.trial_row.row_no is 'Line as a spreadsheet shows it.';
comment on column opening_load.trial_row.wrong is 'Whether it is left out: its reasons are rejects.';
comment on column opening_load.trial_row.fund is 'Code list fund: pooled, account.';
comment on column opening_load.trial_row.account_code is 'Account of the chart.';
comment on column opening_load.trial_row.debit is 'Debit balance, yuan.';
comment on column opening_load.trial_row.credit is 'Credit balance, yuan.';

create view opening_load.arrear_item as
  select l.load_id, l.scheme, e.id as employer_id, p.id as person_id, r.contribution_month, r.employer_amount, r.personal_amount
  from opening_load.load l join opening_load.arrear_row r using (load_id)
  join opening_load.party_key e on e.load_id = r.load_id and e.party = 'employer' and e.ref = r.employer_ref
  left join opening_load.party_key p on p.load_id = r.load_id and p.party = 'person' and p.ref = r.person_ref
  where l.applied_at is not null and not r.wrong;
comment on view opening_load.arrear_item is 'Arrears from before the start, of loads that were applied; yuan.';
create view opening_load.pension_item as
  select l.load_id, l.scheme, p.id as person_id, r.retirement_month, r.item, r.amount
  from opening_load.load l join opening_load.pension_row r using (load_id)
  join opening_load.party_key p on p.load_id = r.load_id and p.party = 'person' and p.ref = r.person_ref
  where l.applied_at is not null and not r.wrong;
comment on view opening_load.pension_item is 'Monthly items of pensions that were in payment at the start, of loads that were applied; yuan.';

create view opening_load.load_evidence as
  select load_id::text as key, null::date as day, proof.text(to_jsonb(l)) as content from opening_load.load l where applied_at is not null;
comment on view opening_load.load_evidence is 'Loads that were applied, as the chain seals them.';
create view opening_load.file_evidence as
  select f.file_id::text as key, null::date as day, proof.text(to_jsonb(f)) as content
  from opening_load.file f join opening_load.load l using (load_id) where l.applied_at is not null;
comment on view opening_load.file_evidence is 'Files of loads that were applied, as the chain seals them.';
create view opening_load.reject_evidence as
  select r.file_id || '/' || r.row_no / 10000 as key, null::date as day,
    encode(sha256(string_agg(proof.row_digest(r::text), ''::bytea order by proof.row_digest(r::text))), 'hex') as content
  from opening_load.reject r join opening_load.file f using (file_id) join opening_load.load l using (load_id) where l.applied_at is not null
  group by r.file_id, r.row_no / 10000;
comment on view opening_load.reject_evidence is 'Rows that were left out, in blocks of ten thousand lines of a file.';
create view opening_load.party_key_evidence as
  select k.load_id || '/' || k.party || '/' || coalesce(k.id / 10000, 0) as key, null::date as day,
    encode(sha256(string_agg(proof.row_digest(k::text), ''::bytea order by proof.row_digest(k::text))), 'hex') as content
  from opening_load.party_key k join opening_load.load l using (load_id) where l.applied_at is not null
  group by k.load_id, k.party, coalesce(k.id / 10000, 0);
comment on view opening_load.party_key_evidence is 'Whom the rows of loads speak of, in blocks of ten thousand.';
create view opening_load.row_evidence as
  select 'employer_row/' || f.file_id || '/' || b.no as key, null::date as day, x.content
  from opening_load.load l join opening_load.file f using (load_id)
  cross join lateral generate_series(0, (select max(r.row_no) / 10000 from opening_load.employer_row r where r.file_id = f.file_id)) b(no)
  cross join lateral (
    select encode(sha256(string_agg(proof.row_digest(r::text), ''::bytea order by r.row_no)), 'hex') as content
    from opening_load.employer_row r where r.file_id = f.file_id and r.row_no between b.no * 10000 and b.no * 10000 + 9999 having count(*) > 0) x
  where l.applied_at is not null
  union all
  select 'person_row/' || f.file_id || '/' || b.no as key, null::date as day, x.content
  from opening_load.load l join opening_load.file f using (load_id)
  cross join lateral generate_series(0, (select max(r.row_no) / 10000 from opening_load.person_row r where r.file_id = f.file_id)) b(no)
  cross join lateral (
    select encode(sha256(string_agg(proof.row_digest(r::text), ''::bytea order by r.row_no)), 'hex') as content
    from opening_load.person_row r where r.file_id = f.file_id and r.row_no between b.no * 10000 and b.no * 10000 + 9999 having count(*) > 0) x
  where l.applied_at is not null
  union all
  select 'relation_row/' || f.file_id || '/' || b.no as key, null::date as day, x.content
  from opening_load.load l join opening_load.file f using (load_id)
  cross join lateral generate_series(0, (select max(r.row_no) / 10000 from opening_load.relation_row r where r.file_id = f.file_id)) b(no)
  cross join lateral (
    select encode(sha256(string_agg(proof.row_digest(r::text), ''::bytea order by r.row_no)), 'hex') as content
    from opening_load.relation_row r where r.file_id = f.file_id and r.row_no between b.no * 10000 and b.no * 10000 + 9999 having count(*) > 0) x
  where l.applied_at is not null
  union all
  select 'base_row/' || f.file_id || '/' || b.no as key, null::date as day, x.content
  from opening_load.load l join opening_load.file f using (load_id)
  cross join lateral generate_series(0, (select max(r.row_no) / 10000 from opening_load.base_row r where r.file_id = f.file_id)) b(no)
  cross join lateral (
    select encode(sha256(string_agg(proof.row_digest(r::text), ''::bytea order by r.row_no)), 'hex') as content
    from opening_load.base_row r where r.file_id = f.file_id and r.row_no between b.no * 10000 and b.no * 10000 + 9999 having count(*) > 0) x
  where l.applied_at is not null
  union all
  select 'account_row/' || f.file_id || '/' || b.no as key, null::date as day, x.content
  from opening_load.load l join opening_load.file f using (load_id)
  cross join lateral generate_series(0, (select max(r.row_no) / 10000 from opening_load.account_row r where r.file_id = f.file_id)) b(no)
  cross join lateral (
    select encode(sha256(string_agg(proof.row_digest(r::text), ''::bytea order by r.row_no)), 'hex') as content
    from opening_load.account_row r where r.file_id = f.file_id and r.row_no between b.no * 10000 and b.no * 10000 + 9999 having count(*) > 0) x
  where l.applied_at is not null
  union all
  select 'month_row/' || f.file_id || '/' || b.no as key, null::date as day, x.content
  from opening_load.load l join opening_load.file f using (load_id)
  cross join lateral generate_series(0, (select max(r.row_no) / 10000 from opening_load.month_row r where r.file_id = f.file_id)) b(no)
  cross join lateral (
    select encode(sha256(string_agg(proof.row_digest(r::text), ''::bytea order by r.row_no)), 'hex') as content
    from opening_load.month_row r where r.file_id = f.file_id and r.row_no between b.no * 10000 and b.no * 10000 + 9999 having count(*) > 0) x
  where l.applied_at is not null
  union all
  select 'arrear_row/' || f.file_id || '/' || b.no as key, null::date as day, x.content
  from opening_load.load l join opening_load.file f using (load_id)
  cross join lateral generate_series(0, (select max(r.row_no) / 10000 from opening_load.arrear_row r where r.file_id = f.file_id)) b(no)
  cross join lateral (
    select encode(sha256(string_agg(proof.row_digest(r::text), ''::bytea order by r.row_no)), 'hex') as content
    from opening_load.arrear_row r where r.file_id = f.file_id and r.row_no between b.no * 10000 and b.no * 10000 + 9999 having count(*) > 0) x
  where l.applied_at is not null
  union all
  select 'pension_row/' || f.file_id || '/' || b.no as key, null::date as day, x.content
  from opening_load.load l join opening_load.file f using (load_id)
  cross join lateral generate_series(0, (select max(r.row_no) / 10000 from opening_load.pension_row r where r.file_id = f.file_id)) b(no)
  cross join lateral (
    select encode(sha256(string_agg(proof.row_digest(r::text), ''::bytea order by r.row_no)), 'hex') as content
    from opening_load.pension_row r where r.file_id = f.file_id and r.row_no between b.no * 10000 and b.no * 10000 + 9999 having count(*) > 0) x
  where l.applied_at is not null
  union all
  select 'trial_row/' || f.file_id || '/' || b.no as key, null::date as day, x.content
  from opening_load.load l join opening_load.file f using (load_id)
  cross join lateral generate_series(0, (select max(r.row_no) / 10000 from opening_load.trial_row r where r.file_id = f.file_id)) b(no)
  cross join lateral (
    select encode(sha256(string_agg(proof.row_digest(r::text), ''::bytea order by r.row_no)), 'hex') as content
    from opening_load.trial_row r where r.file_id = f.file_id and r.row_no between b.no * 10000 and b.no * 10000 + 9999 having count(*) > 0) x
  where l.applied_at is not null;
comment on view opening_load.row_evidence is 'Staged rows of loads that were applied, in blocks of ten thousand lines of a file; a block that has its seal is not read again.';

create view opening_load.load_proof as
  with written as (
    select l.load_id, l.totals, r.months, r.bases, a.personal, a.employer
    from opening_load.load l
    cross join lateral (select count(*) as months, coalesce(sum(base), 0) as bases from individual_account.contribution_record r where r.kind = 'imported' and r.record_no = l.opening_id and r.reverses is null) r
    cross join lateral (select coalesce(sum(opening_personal), 0) as personal, coalesce(sum(opening_employer), 0) as employer from individual_account.account a where a.opening_id = l.opening_id) a
    where l.applied_at is not null)
  select 'load ' || load_id as subject, format('agreed %s months of bases %s, %s personal, %s employer; written %s, %s, %s, %s',
    totals ->> 'baseMonths', totals ->> 'baseTotal', totals ->> 'personal', totals ->> 'employer', months, bases, personal, employer) as detail
  from written
  where (coalesce(totals ->> 'baseMonths', '0')::bigint, coalesce(totals ->> 'baseTotal', '0')::numeric, coalesce(totals ->> 'personal', '0')::numeric, coalesce(totals ->> 'employer', '0')::numeric)
    is distinct from (months, bases, personal, employer);
comment on view opening_load.load_proof is 'Loads whose accounts and months are not those that two people agreed to.';
revoke insert, update, delete on opening_load.arrear_item, opening_load.pension_item, opening_load.load_evidence, opening_load.file_evidence, opening_load.reject_evidence,
  opening_load.party_key_evidence, opening_load.row_evidence, opening_load.load_proof from ${app}, ${worker};
