/** One identifier of this system and the item of the national indicator system that it is. */
export interface ItemCode {
  readonly identifier: string;
  readonly item: string;
  readonly zh: string;
  readonly type?: string;
}

const item = (identifier: string, code: string, zh: string, type?: string): ItemCode => ({
  identifier,
  item: code,
  zh,
  ...(type === undefined ? {} : { type }),
});

/**
 * Our identifiers against item codes (labels and types as seen in systems in use; the standard's text was not read).
 */
export const itemCodes: readonly ItemCode[] = [
  item('scheme', 'AAE140', '险种类型', 'VARCHAR2(3)'),
  item('postingPeriod', 'AAE002', '做账期号'),
  item('contributionMonth', 'AAE003', '费款所属期'),
  item('employerId', 'AAB001', '单位编号', 'NUMBER(16)'),
  item('unifiedCreditCode', 'AAB998', '统一社会信用代码', 'VARCHAR2(18)'),
  item('employerName', 'AAB004', '单位名称', 'VARCHAR2(200)'),
  item('employerCategory', 'AAB019', '单位类型', 'VARCHAR2(2)'),
  item('economicType', 'AAB020', '经济类型'),
  item('industry', 'AAB022', '行业代码'),
  item('taxNumber', 'AAB030', '税号', 'VARCHAR2(20)'),
  item('collectionMode', 'AAB033', '征收方式'),
  item('agencyCode', 'AAB034', '经办机构编码', 'VARCHAR2(16)'),
  item('employerStatus', 'AAB051', '单位参保状态'),
  item('pooledArea', 'AAA027', '统筹区编码', 'VARCHAR2(6)'),
  item('personId', 'AAC001', '个人编号', 'NUMBER(16)'),
  item('citizenNumber', 'AAC002', '社会保障号码', 'VARCHAR2(18)'),
  item('personName', 'AAC003', '姓名', 'VARCHAR2(50)'),
  item('sex', 'AAC004', '性别', 'VARCHAR2(1)'),
  item('ethnicGroup', 'AAC005', '民族', 'VARCHAR2(2)'),
  item('birthDate', 'AAC006', '出生日期', 'NUMBER(8)'),
  item('workStartDate', 'AAC007', '参加工作时间', 'NUMBER(8)'),
  item('personStatus', 'AAC008', '人员状态'),
  item('registeredOn', 'AAC030', '个人参保日期', 'NUMBER(8)'),
  item('contributionStatus', 'AAC031', '参保缴费状态', 'VARCHAR2(1)'),
  item('declaredWage', 'AAC040', '缴费工资'),
  item('firstInsuredOn', 'AAC049', '首次参保日期', 'NUMBER(8)'),
  item('changeKind', 'AAC050', '变更类型'),
  item('documentType', 'AAC058', '证件类型', 'VARCHAR2(2)'),
  item('documentNumber', 'AAC147', '证件号码', 'VARCHAR2(22)'),
  item('mobile', 'AAC067', '手机号码', 'VARCHAR2(11)'),
  item('base', 'AAE180', '缴费基数'),
  item('personalRate', 'AAA041', '个人缴费比例'),
  item('employerRate', 'AAA042', '单位缴费比例'),
  item('accountRate', 'AAA043', '单位划入账户比例'),
  item('paymentKind', 'AAA115', '缴费类型'),
  item('employerAmount', 'AAE020', '单位缴费'),
  item('personalAmount', 'AAE022', '个人缴费'),
  item('receivedOn', 'AAB191', '到账日期'),
  item('demandNumber', 'AAZ288', '征集单ID'),
  item('accountPersonal', 'AAE264', '本年个人划转本金'),
  item('accountEmployer', 'AAE262', '本年单位划转本金'),
  item('openingTotal', 'AAE252', '截至上年末累计存储额'),
  item('openingEmployer', 'AAE253', '截至上年末单位划转累计本金'),
  item('openingPersonal', 'AAE254', '截至上年末个人划转累计本金'),
  item('bankAccount', 'AAE010', '银行账号', 'VARCHAR2(40)'),
  item('bankAccountHolder', 'AAE009', '银行户名', 'VARCHAR2(100)'),
  item('handledBy', 'AAE011', '经办人', 'VARCHAR2(50)'),
  item('handledAt', 'AAE036', '经办时间', 'NUMBER(14)'),
  item('remark', 'AAE013', '备注', 'VARCHAR2(150)'),
  item('deathDate', 'AAE138', '死亡日期', 'NUMBER(8)'),
  item('retirementDate', 'AIC162', '离退休日期', 'NUMBER(8)'),
];

const byIdentifier = new Map(itemCodes.map((entry) => [entry.identifier, entry]));

/** The item of one of our identifiers, or undefined. */
export const itemCodeOf = (identifier: string): ItemCode | undefined => byIdentifier.get(identifier);
