import type { ReportingUnitKind } from './reporting-unit.js';

/**
 * Code of a unit and of its node: six to eighteen digits or capital letters. Not a region: a development zone may be
 * `430181001`.
 */
export const unitCodePattern = /^[0-9A-Z]{6,18}$/;

/** Tier of the node that a unit of the kind has. */
export const tierOfKind = (kind: ReportingUnitKind): 'city' | 'province' | 'national' =>
  kind === 'nation' ? 'national' : kind === 'province' || kind === 'corps' ? 'province' : 'city';

const upper: readonly ReportingUnitKind[] = ['nation', 'province', 'corps'];
const parentKinds: Readonly<Record<ReportingUnitKind, readonly ReportingUnitKind[]>> = {
  'nation': [],
  'province': ['nation'],
  'corps': ['nation'],
  'city': upper,
  'province-direct': upper,
  'industry': upper,
  'district': [...upper, 'city', 'province-direct'],
  'development-zone': [...upper, 'city', 'province-direct'],
};

/** Whether a unit of one kind may report to a unit of the other. */
export const mayReportTo = (kind: ReportingUnitKind, parent: ReportingUnitKind): boolean =>
  parentKinds[kind].includes(parent);
