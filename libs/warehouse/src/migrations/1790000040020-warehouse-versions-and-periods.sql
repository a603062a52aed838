-- Several versions of a definition stand in one table: what a version lacks is not reported. Periods beside months: see runtime.period_month.
alter table warehouse.dataset_version add column definition_version text;
update warehouse.dataset_version v set definition_version = coalesce((select i.definition_version from exchange.intake i where i.intake_id = v.intake_id), '1');
alter table warehouse.dataset_version
  alter column definition_version set not null,
  drop constraint dataset_version_period,
  add constraint dataset_version_period check (runtime.is_period(period));
comment on column warehouse.dataset_version.definition_version is 'Version of the definition that the rows were sealed by: they are read by that one.';
comment on column warehouse.dataset_version.period is 'Month YYYYMM, quarter YYYY33 … YYYY36, year YYYY, or day of a change YYYYMMDD.';
comment on column warehouse.comparison_version.period is 'Month YYYYMM, quarter YYYY33 … YYYY36, year YYYY, or day of a change YYYYMMDD.';

create table warehouse.fact_pi10 (
  reporting_unit text not null,
  period integer not null,
  version integer not null,
  scheme text not null,
  parameter text not null,
  item text not null,
  value text not null,
  unit text not null,
  effective text not null,
  known text not null,
  provisional text not null,
  set_by text not null,
  source text not null,
  amount numeric(22,6),
  constraint fact_pi10_pk primary key (period, reporting_unit, scheme, parameter, item, value, unit, effective, known, provisional, set_by, source)
);
comment on table warehouse.fact_pi10 is '政策参数, Policy parameters: rows of the loaded versions of PI10.';
comment on column warehouse.fact_pi10.reporting_unit is 'Unit that the row is about.';
comment on column warehouse.fact_pi10.period is 'Month YYYYMM, quarter YYYY33 … YYYY36, year YYYY, or day of a change YYYYMMDD.';
comment on column warehouse.fact_pi10.version is 'Version of the sealed dataset; digest and status stand in dataset_version.';
comment on column warehouse.fact_pi10.scheme is '险种, Scheme.';
comment on column warehouse.fact_pi10.parameter is '参数, Parameter.';
comment on column warehouse.fact_pi10.item is '分项, Item.';
comment on column warehouse.fact_pi10.value is '取值, Value in force.';
comment on column warehouse.fact_pi10.unit is '计量单位, Unit.';
comment on column warehouse.fact_pi10.effective is '生效月份, Effective from.';
comment on column warehouse.fact_pi10.known is '公布日期, Known since.';
comment on column warehouse.fact_pi10.provisional is '暂用, Provisional.';
comment on column warehouse.fact_pi10.set_by is '制定地区, Region that set it.';
comment on column warehouse.fact_pi10.source is '依据, Source.';
comment on column warehouse.fact_pi10.amount is '数值, Amount; six places, stock; null = not reported.';

alter table warehouse.fact_pi02
  add column persons_demanded bigint,
  add column employers_demanded bigint,
  add column employers_in_arrears bigint;
comment on column warehouse.fact_pi02.persons_demanded is '应缴人数, Persons demanded; persons, flow; null = not reported.';
comment on column warehouse.fact_pi02.employers_demanded is '应缴单位数, Employers demanded; cases, flow; null = not reported.';
comment on column warehouse.fact_pi02.employers_in_arrears is '期末欠费单位数, Employers in arrears, at the end; cases, stock; null = not reported.';
