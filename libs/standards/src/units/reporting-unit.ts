import type { Text } from '../errors/error-entry.js';

/** What a unit is; kind is not level: several kinds are city-type nodes. */
export type ReportingUnitKind =
  'nation' | 'province' | 'city' | 'province-direct' | 'district' | 'development-zone' | 'industry' | 'corps';

/** An agency 社会保险经办机构 inside a unit: a data scope. */
export interface Agency {
  readonly code: string;
  readonly name: Text;
}

/** A reporting unit 填报单位, with its one statistical parent. Not the same as a region of GB/T 2260. */
export interface ReportingUnit {
  readonly code: string;
  readonly name: Text;
  readonly kind: ReportingUnitKind;
  /** GB/T 2260 code of the region, whose parameters hold for the unit; `000000` for the nation. */
  readonly region: string;
  /** The unit above it in totals; null at the nation. */
  readonly statisticalParent: string | null;
  /** Receives the same datasets for comparison only, never for totals. */
  readonly secondParent?: string;
  readonly agencies: readonly Agency[];
  /** First month, `YYYY-MM`. */
  readonly validFrom: string;
  /** Last month; absent: still there. */
  readonly validTo?: string;
}
