/** A column of a printed table; `width` is its share of the page. */
export interface PaperColumn {
  readonly title: string;
  readonly width: number;
  /** `money`: yuan `-?digits.dd`, printed with separators; `count`: whole numbers; `text`: as it stands. */
  readonly format: 'text' | 'money' | 'count';
  /** Summed on each page 本页小计 and over all rows 合计. */
  readonly sum?: boolean;
  readonly align?: 'left' | 'center';
}

/** A row; `strong` rows are totals of the content itself and are left out of the sums. */
export interface PaperRow {
  readonly cells: readonly string[];
  readonly strong?: boolean;
}

/** A table; a column 序号 is put before its columns where `numbered`. */
export interface PaperTable {
  readonly caption?: string;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
  readonly numbered?: boolean;
  /** What stands where there is no row. */
  readonly empty?: string;
}

/** What a paper says, before it is laid out on pages. */
export interface PaperBody {
  readonly orientation: 'portrait' | 'landscape';
  /** Under the title, in the middle: the month or day that it is about. */
  readonly heading: string;
  /** `单位：元` where amounts are printed. */
  readonly unit?: string;
  /** Pairs of label and value, in a grid above the tables. */
  readonly facts: readonly (readonly [string, string])[];
  readonly paragraphs?: readonly string[];
  readonly tables: readonly PaperTable[];
  readonly notes: readonly string[];
  /** Label and name; an empty name leaves a line to sign on, and of 制表人 and 经办人 is who prints. */
  readonly signatures: readonly (readonly [string, string])[];
  /** Caption of the box for the seal. */
  readonly seal?: string;
}

/** What the reports of a unit have in common: their size, their unit, who signs and seals them. */
export const REPORT_FORM = {
  orientation: 'landscape',
  unit: '单位：元',
  signatures: [
    ['制表人', ''],
    ['复核人', ''],
    ['负责人', ''],
  ],
  seal: '（编制单位盖章）',
} as const satisfies Partial<PaperBody>;

/** A figure by which a stranger compares the print with the node's record; amounts with their unit. */
export interface PaperTotal {
  readonly name: string;
  readonly value: string;
}

/** How names and numbers of persons are masked. */
export interface Masks {
  name(text: string): string;
  documentNumber(text: string): string;
}

/** One kind of paper: how its content is laid out, named and compared. */
export interface PaperDefinition<C> {
  readonly kind: string;
  readonly title: string;
  /** Shows insured persons in clear: printing needs a purpose and is audited. */
  readonly persons: boolean;
  lay(content: C): PaperBody;
  totals(content: C): PaperTotal[];
  /** Whom or what it is about, masked. */
  subject(content: C, masks: Masks): string;
}

/** What makes a print: number, code, who and when. */
export interface PaperIssue {
  readonly number: string;
  readonly code: string;
  /** The node and who keeps it: `长沙市社会保险经办机构`. */
  readonly unitName: string;
  /** ISO instant of this print and of the snapshot that its figures come from. */
  readonly printedAt: string;
  readonly asOf: string;
  readonly printedBy: string;
  /** 1 for the first print, 2 and on for copies 补打. */
  readonly copyNo: number;
  /** Where the paper is verified. */
  readonly verifyUrl: string;
}
