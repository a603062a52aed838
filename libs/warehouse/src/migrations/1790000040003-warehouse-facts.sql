create table warehouse.fact_pi01 (
  reporting_unit text not null,
  period integer not null,
  version integer not null,
  scheme text not null,
  status text not null,
  category text not null,
  economic_type text not null,
  sex text not null,
  age_band text not null,
  opening bigint,
  new_insured bigint,
  resumed bigint,
  transferred_in bigint,
  left_scheme bigint,
  suspended bigint,
  transferred_out bigint,
  retired bigint,
  dead bigint,
  closing bigint,
  payers bigint,
  constraint fact_pi01_pk primary key (period, reporting_unit, scheme, status, category, economic_type, sex, age_band)
);
comment on table warehouse.fact_pi01 is '参保人员, Insured persons: rows of the loaded versions of PI01.';
comment on column warehouse.fact_pi01.reporting_unit is 'Unit that the row is about.';
comment on column warehouse.fact_pi01.period is 'Month YYYYMM.';
comment on column warehouse.fact_pi01.version is 'Version of the sealed dataset; digest and status stand in dataset_version.';
comment on column warehouse.fact_pi01.scheme is '险种, Scheme.';
comment on column warehouse.fact_pi01.status is '参保状态, Status.';
comment on column warehouse.fact_pi01.category is '单位类型, Category.';
comment on column warehouse.fact_pi01.economic_type is '经济类型, Economic type.';
comment on column warehouse.fact_pi01.sex is '性别, Sex.';
comment on column warehouse.fact_pi01.age_band is '年龄段, Age band.';
comment on column warehouse.fact_pi01.opening is '期初人数, At the start; persons, opening; null = not reported.';
comment on column warehouse.fact_pi01.new_insured is '新参保, New; persons, flow; null = not reported.';
comment on column warehouse.fact_pi01.resumed is '续保, Resumed; persons, flow; null = not reported.';
comment on column warehouse.fact_pi01.transferred_in is '转入, Transferred in; persons, flow; null = not reported.';
comment on column warehouse.fact_pi01.left_scheme is '终止, Left; persons, flow; null = not reported.';
comment on column warehouse.fact_pi01.suspended is '停保, Suspended; persons, flow; null = not reported.';
comment on column warehouse.fact_pi01.transferred_out is '转出, Transferred out; persons, flow; null = not reported.';
comment on column warehouse.fact_pi01.retired is '退休, Retired; persons, flow; null = not reported.';
comment on column warehouse.fact_pi01.dead is '死亡, Dead; persons, flow; null = not reported.';
comment on column warehouse.fact_pi01.closing is '期末人数, At the end; persons, closing; null = not reported.';
comment on column warehouse.fact_pi01.payers is '当月缴费人数, Payers of the month; persons, flow; null = not reported.';

create table warehouse.fact_pi02 (
  reporting_unit text not null,
  period integer not null,
  version integer not null,
  scheme text not null,
  category text not null,
  economic_type text not null,
  collection_mode text not null,
  payers bigint,
  wage_total numeric(18,2),
  base_total numeric(18,2),
  demand_employer numeric(18,2),
  demand_personal numeric(18,2),
  collected_employer numeric(18,2),
  collected_personal numeric(18,2),
  earlier_collected numeric(18,2),
  difference_demand numeric(18,2),
  difference_collected numeric(18,2),
  back_payment_demand numeric(18,2),
  back_payment_collected numeric(18,2),
  collected_pooled_fund numeric(18,2),
  collected_account_fund numeric(18,2),
  prepaid numeric(18,2),
  arrears_opening numeric(18,2),
  arrears_new numeric(18,2),
  arrears_collected numeric(18,2),
  arrears_written_off numeric(18,2),
  arrears_closing numeric(18,2),
  late_fee numeric(18,2),
  money_without_detail numeric(18,2),
  constraint fact_pi02_pk primary key (period, reporting_unit, scheme, category, economic_type, collection_mode)
);
comment on table warehouse.fact_pi02 is '缴费, Contributions: rows of the loaded versions of PI02.';
comment on column warehouse.fact_pi02.reporting_unit is 'Unit that the row is about.';
comment on column warehouse.fact_pi02.period is 'Month YYYYMM.';
comment on column warehouse.fact_pi02.version is 'Version of the sealed dataset; digest and status stand in dataset_version.';
comment on column warehouse.fact_pi02.scheme is '险种, Scheme.';
comment on column warehouse.fact_pi02.category is '单位类型, Category.';
comment on column warehouse.fact_pi02.economic_type is '经济类型, Economic type.';
comment on column warehouse.fact_pi02.collection_mode is '征收方式, Mode of collection.';
comment on column warehouse.fact_pi02.payers is '缴费人数, Payers; persons, flow; null = not reported.';
comment on column warehouse.fact_pi02.wage_total is '缴费工资总额, Wage total; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi02.base_total is '缴费基数总额, Base total; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi02.demand_employer is '当期应缴（单位）, Demand of the month, employers; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi02.demand_personal is '当期应缴（个人）, Demand of the month, persons; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi02.collected_employer is '当期应缴实收（单位）, Collected of it, employers; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi02.collected_personal is '当期应缴实收（个人）, Collected of it, persons; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi02.earlier_collected is '收以前月份, Collected for earlier months; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi02.difference_demand is '补差应收, Difference demanded; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi02.difference_collected is '补差实收, Difference collected; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi02.back_payment_demand is '补缴应收, Back payment demanded; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi02.back_payment_collected is '补缴实收, Back payment collected; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi02.collected_pooled_fund is '实收记入统筹基金, Collected, pooled fund; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi02.collected_account_fund is '实收记入个人账户基金, Collected, account fund; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi02.prepaid is '预缴, Prepaid; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi02.arrears_opening is '期初欠费, Arrears at the start; yuan, opening; null = not reported.';
comment on column warehouse.fact_pi02.arrears_new is '新增欠费, New arrears; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi02.arrears_collected is '收回欠费, Arrears collected; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi02.arrears_written_off is '核销欠费, Arrears written off; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi02.arrears_closing is '期末欠费, Arrears at the end; yuan, closing; null = not reported.';
comment on column warehouse.fact_pi02.late_fee is '滞纳金, Late fee; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi02.money_without_detail is '未匹配到账（期末）, Money without detail, at the end; yuan, stock; null = not reported.';

create table warehouse.fact_pi03 (
  reporting_unit text not null,
  period integer not null,
  version integer not null,
  scheme text not null,
  account_state text not null,
  accounts_due bigint,
  accounts_kept bigint,
  accounts_incomplete bigint,
  opening_employer numeric(18,2),
  opening_personal numeric(18,2),
  credited_employer numeric(18,2),
  credited_personal numeric(18,2),
  interest_employer numeric(18,2),
  interest_personal numeric(18,2),
  transferred_in_employer numeric(18,2),
  transferred_in_personal numeric(18,2),
  paid_employer numeric(18,2),
  paid_personal numeric(18,2),
  transferred_out_employer numeric(18,2),
  transferred_out_personal numeric(18,2),
  inherited_employer numeric(18,2),
  inherited_personal numeric(18,2),
  closing_employer numeric(18,2),
  closing_personal numeric(18,2),
  claim numeric(18,2),
  real_amount numeric(18,2),
  empty_amount numeric(18,2),
  statements_issued bigint,
  statements_confirmed bigint,
  statements_disputed bigint,
  constraint fact_pi03_pk primary key (period, reporting_unit, scheme, account_state)
);
comment on table warehouse.fact_pi03 is '个人账户, Individual accounts: rows of the loaded versions of PI03.';
comment on column warehouse.fact_pi03.reporting_unit is 'Unit that the row is about.';
comment on column warehouse.fact_pi03.period is 'Month YYYYMM.';
comment on column warehouse.fact_pi03.version is 'Version of the sealed dataset; digest and status stand in dataset_version.';
comment on column warehouse.fact_pi03.scheme is '险种, Scheme.';
comment on column warehouse.fact_pi03.account_state is '账户状态, State of the account.';
comment on column warehouse.fact_pi03.accounts_due is '应建账户, Accounts due; persons, stock; null = not reported.';
comment on column warehouse.fact_pi03.accounts_kept is '已建账户, Accounts kept; persons, stock; null = not reported.';
comment on column warehouse.fact_pi03.accounts_incomplete is '信息不全账户, Accounts with missing items; persons, stock; null = not reported.';
comment on column warehouse.fact_pi03.opening_employer is '期初储存额（单位部分）, At the start, employer part; yuan, opening; null = not reported.';
comment on column warehouse.fact_pi03.opening_personal is '期初储存额（个人部分）, At the start, personal part; yuan, opening; null = not reported.';
comment on column warehouse.fact_pi03.credited_employer is '当月记账（单位部分）, Credited, employer part; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi03.credited_personal is '当月记账（个人部分）, Credited, personal part; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi03.interest_employer is '计息（单位部分）, Interest, employer part; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi03.interest_personal is '计息（个人部分）, Interest, personal part; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi03.transferred_in_employer is '转入（单位部分）, Transferred in, employer part; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi03.transferred_in_personal is '转入（个人部分）, Transferred in, personal part; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi03.paid_employer is '支付养老金（单位部分）, Paid, employer part; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi03.paid_personal is '支付养老金（个人部分）, Paid, personal part; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi03.transferred_out_employer is '转出（单位部分）, Transferred out, employer part; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi03.transferred_out_personal is '转出（个人部分）, Transferred out, personal part; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi03.inherited_employer is '继承或退还（单位部分）, Inherited or refunded, employer part; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi03.inherited_personal is '继承或退还（个人部分）, Inherited or refunded, personal part; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi03.closing_employer is '期末储存额（单位部分）, At the end, employer part; yuan, closing; null = not reported.';
comment on column warehouse.fact_pi03.closing_personal is '期末储存额（个人部分）, At the end, personal part; yuan, closing; null = not reported.';
comment on column warehouse.fact_pi03.claim is '记账额, Claim; yuan, stock; null = not reported.';
comment on column warehouse.fact_pi03.real_amount is '实账额, Real amount; yuan, stock; null = not reported.';
comment on column warehouse.fact_pi03.empty_amount is '空账额, Empty amount; yuan, stock; null = not reported.';
comment on column warehouse.fact_pi03.statements_issued is '发出对账单, Statements issued; cases, flow; null = not reported.';
comment on column warehouse.fact_pi03.statements_confirmed is '确认, Confirmed; cases, flow; null = not reported.';
comment on column warehouse.fact_pi03.statements_disputed is '有异议, Disputed; cases, flow; null = not reported.';

create table warehouse.fact_pi05 (
  reporting_unit text not null,
  period integer not null,
  version integer not null,
  scheme text not null,
  fund text not null,
  account text not null,
  counterpart_unit text not null,
  opening numeric(18,2),
  debit numeric(18,2),
  credit numeric(18,2),
  closing numeric(18,2),
  constraint fact_pi05_pk primary key (period, reporting_unit, scheme, fund, account, counterpart_unit)
);
comment on table warehouse.fact_pi05 is '基金收支, Income and expense of the fund: rows of the loaded versions of PI05.';
comment on column warehouse.fact_pi05.reporting_unit is 'Unit that the row is about.';
comment on column warehouse.fact_pi05.period is 'Month YYYYMM.';
comment on column warehouse.fact_pi05.version is 'Version of the sealed dataset; digest and status stand in dataset_version.';
comment on column warehouse.fact_pi05.scheme is '险种, Scheme.';
comment on column warehouse.fact_pi05.fund is '基金, Fund.';
comment on column warehouse.fact_pi05.account is '科目, Account.';
comment on column warehouse.fact_pi05.counterpart_unit is '对方单位, Counterpart unit.';
comment on column warehouse.fact_pi05.opening is '期初余额, At the start; yuan, opening; null = not reported.';
comment on column warehouse.fact_pi05.debit is '借方发生额, Debit; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi05.credit is '贷方发生额, Credit; yuan, flow; null = not reported.';
comment on column warehouse.fact_pi05.closing is '期末余额, At the end; yuan, closing; null = not reported.';

create index fact_pi05_counterpart on warehouse.fact_pi05 (reporting_unit, period) where counterpart_unit <> '-';
