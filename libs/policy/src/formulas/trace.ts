/** One step of a computation, as clerks and complainants ask for it. Numbers are decimal text. */
export interface TraceStep {
  /** Stable id of the step; `explain` has a sentence for each. */
  readonly step: string;
  readonly formula: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly value: string;
  /** How and to what the value was rounded; absent where it is exact. */
  readonly rounding?: string;
  /** `key@region from..to`, where the step took a value from the parameter store. */
  readonly parameter?: string;
  /** Article of law, or the source of the parameter. */
  readonly source?: string;
  /** Id of a remark that `explain` spells out, for example `national-default-used`. */
  readonly note?: string;
}

/** A value with the steps that led to it. */
export interface Traced<T> {
  readonly value: T;
  readonly trace: readonly TraceStep[];
}

/** Articles that the formulas apply, as trace steps cite them. */
export const articles = {
  annuity: '国发〔2005〕38号第六条及附件',
  basicPension: '国发〔2005〕38号第六条',
  accountInterest: '劳办发〔1997〕116号',
  contribution: '社会保险法第十二条；国发〔1997〕26号第三条',
  contributionBase: '国办发〔2019〕13号第三条',
  lateFee: '社会保险法第八十六条',
  dueDay: '社会保险法第六十条',
  retirement: '渐进式延迟法定退休年龄的决定第一条',
  retirementChoice: '渐进式延迟法定退休年龄的决定第三条',
  minimumMonths: '渐进式延迟法定退休年龄的决定第二条',
  specialTrade: '国发〔1978〕104号第一条',
  survivors: '人社部发〔2021〕18号第四条、第五条',
  inheritance: '社会保险法第十四条',
  disability: '人社部发〔2024〕72号第三条至第五条',
  transfer: '国办发〔2009〕66号第四条',
  lumpSum: '社会保险法实施若干规定第三条',
  adjustment: '社会保险法第十八条',
  fundAdjustment: '国务院关于建立企业职工基本养老保险基金中央调剂制度的通知（国发〔2018〕18号）',
  residentsContribution: '国发〔2014〕8号第五条、第六条',
  residentsPension: '国发〔2014〕8号第七条、第八条',
  linking: '社会保险法第十六条；人社部发〔2014〕17号第三条至第六条',
  linkingOverlap: '人社部发〔2014〕17号第七条',
  government: '国发〔2015〕2号第四条',
  governmentTransition: '人社部发〔2015〕28号',
  occupational: '国办发〔2015〕18号',
  enterpriseAnnuity: '企业年金办法（人力资源和社会保障部令第36号）',
  indexOfTransferred: '国办发〔2009〕66号第七条',
  backPayment: '社会保险法第六十三条、第八十六条',
} as const;
