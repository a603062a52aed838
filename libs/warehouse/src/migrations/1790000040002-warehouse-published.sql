create table warehouse.published_source (
  source_id text not null,
  origin text not null,
  title text not null,
  coverage text not null,
  citation text not null,
  digest text not null,
  row_count integer not null,
  recorded_at timestamptz not null,
  constraint published_source_pk primary key (source_id),
  constraint published_source_digest unique (digest),
  constraint published_source_origin check (origin in ('own', 'import')),
  constraint published_source_coverage check (coverage in ('urban-employees', 'residents'))
);
comment on table warehouse.published_source is 'Where published figures come from: a short table of the project, or an imported file.';
comment on column warehouse.published_source.source_id is 'Identifier of the source.';
comment on column warehouse.published_source.origin is 'own: a short table of the project; import: a file, which goes before it.';
comment on column warehouse.published_source.title is 'Title, or name of the file.';
comment on column warehouse.published_source.coverage is 'urban-employees: enterprises and government employees together; residents: the residents'' scheme.';
comment on column warehouse.published_source.citation is 'Publication that the figures were taken from, as the importer stated it.';
comment on column warehouse.published_source.digest is 'SHA-256 of the bytes: the same file is loaded once.';
comment on column warehouse.published_source.row_count is 'Rows loaded.';
comment on column warehouse.published_source.recorded_at is 'When it was loaded here; of several files the latest is shown.';

create table warehouse.published_year (
  source_id text not null,
  region_code text not null,
  year integer not null,
  insured numeric(18,2),
  employees numeric(18,2),
  retirees numeric(18,2),
  income numeric(18,2),
  expense numeric(18,2),
  closing_balance numeric(18,2),
  stated_residual numeric(18,2),
  mark text not null,
  constraint published_year_pk primary key (region_code, year, source_id),
  constraint published_year_source foreign key (source_id) references warehouse.published_source (source_id),
  constraint published_year_year check (year between 1990 and 2100)
);
comment on table warehouse.published_year is 'Published figures of a region and year, as published: history, never added to facts.';
comment on column warehouse.published_year.source_id is 'Source of the row.';
comment on column warehouse.published_year.region_code is 'GB/T 2260 code of the province; 000000 the nation.';
comment on column warehouse.published_year.year is 'Year.';
comment on column warehouse.published_year.insured is 'Insured persons at year end; null = not published.';
comment on column warehouse.published_year.employees is 'Insured employees at year end, persons; null = not published or not of this coverage.';
comment on column warehouse.published_year.retirees is 'Retirees, for residents recipients, at year end, persons.';
comment on column warehouse.published_year.income is 'Fund income of the year, yuan.';
comment on column warehouse.published_year.expense is 'Fund expense of the year, yuan.';
comment on column warehouse.published_year.closing_balance is 'Accumulated balance at year end, yuan; may be negative.';
comment on column warehouse.published_year.stated_residual is 'Roll-forward residual as the file states it, yuan; null = not stated.';
comment on column warehouse.published_year.mark is 'How sure the figure is: yearbook, report, derived, recalled.';

create table warehouse.published_caution (
  coverage text not null,
  area text not null,
  year integer not null,
  measure text not null,
  reason_zh text not null,
  reason_en text not null,
  constraint published_caution_pk primary key (coverage, area, year, measure),
  constraint published_caution_area check (area in ('province', 'nation'))
);
comment on table warehouse.published_caution is 'Published figures that are not safe to use; shown beside the figure wherever it stands.';
comment on column warehouse.published_caution.coverage is 'Coverage of the figures.';
comment on column warehouse.published_caution.area is 'Whether it concerns provinces or the nation.';
comment on column warehouse.published_caution.year is 'Year.';
comment on column warehouse.published_caution.measure is 'The measure that is not safe.';
comment on column warehouse.published_caution.reason_zh is 'Reason, Chinese.';
comment on column warehouse.published_caution.reason_en is 'Reason, English.';
insert into warehouse.published_caution values ('urban-employees', 'province', 2020, 'income',
  '各省2020年基金收入不可靠：与一省官方统计年鉴相差约四分之一（福建相差209.6亿元），该年曾阶段性减免社保费',
  'The provinces'' income of 2020 is not safe: one official provincial yearbook differs by a quarter (Fujian by 20.96 billion yuan); contributions were waived for part of that year');

create view warehouse.published_series as
select y.*, s.coverage, s.title, s.citation, s.recorded_at,
       y.closing_balance - p.closing_balance - y.income + y.expense as residual,
       row_number() over (partition by s.coverage, y.region_code, y.year order by s.origin, s.recorded_at desc, s.source_id desc) = 1 as is_latest
  from warehouse.published_year y
  join warehouse.published_source s on s.source_id = y.source_id
  left join warehouse.published_year p on p.source_id = y.source_id and p.region_code = y.region_code and p.year = y.year - 1;
comment on view warehouse.published_series is 'Published figures with the roll-forward residual computed here (closing - previous closing - income + expense, yuan, within one source; null where the previous year is not in it).';
grant select on warehouse.published_series to ${app}, ${worker};
