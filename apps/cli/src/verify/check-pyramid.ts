import { Money } from '@pnet/kernel';
import type { BookFigures, Figure, PyramidUnit } from '@pnet/warehouse';
import type { NodeLedger } from './node-ledger.js';

/** Something that does not agree: which check, about what, both sides. */
export interface VerifyFinding {
  readonly check: string;
  readonly subject: string;
  readonly detail: string;
}

const difference = (left: readonly string[], right: readonly string[]): string => {
  const [onlyLeft, onlyRight] = [
    left.filter((row) => !right.includes(row)),
    right.filter((row) => !left.includes(row)),
  ];
  return `ledger ${onlyLeft.length} rows apart (${onlyLeft[0] ?? '-'}), loaded ${onlyRight.length} (${onlyRight[0] ?? '-'})`;
};

/**
 * Every loaded version at an upper node against the ledger of the unit that it is about: version, digest and each row.
 */
export function checkLoadedVersions(upper: NodeLedger, nodes: ReadonlyMap<string, NodeLedger>): VerifyFinding[] {
  return [...upper.versions].flatMap(([key, loaded]) => {
    const [code = '', period = ''] = key.split('/');
    const subject = `${upper.node.code} ← ${code} ${period}`;
    const unit = nodes.get(code);
    return unit
      ? checkLoaded({ upper, unit, period: Number(period), loaded, rows: upper.facts.get(key) ?? [], subject })
      : [{ check: 'unit', subject, detail: 'no node of that code' }];
  });
}

interface Loaded {
  readonly upper: NodeLedger;
  readonly unit: NodeLedger;
  readonly period: number;
  readonly loaded: { version: number; digest: string };
  readonly rows: readonly string[];
  readonly subject: string;
}

function checkLoaded({ upper, unit, period, loaded, rows, subject }: Loaded): VerifyFinding[] {
  const totals = unit.totals.get(period);
  const sealed = unit.sealed.find((one) => one.period === period);
  // A month that was opened again has no standing ledger, and a newer version is on its way: either replaces what is
  // loaded.
  if (!totals || (sealed && sealed.version > loaded.version)) return [];
  const findings: VerifyFinding[] = [];
  if (unit !== upper && sealed && sealed.digest !== loaded.digest)
    findings.push({ check: 'digest', subject, detail: `sealed ${sealed.digest}, loaded ${loaded.digest}` });
  if (rows.join('\n') !== totals.join('\n'))
    findings.push({ check: 'rows', subject, detail: difference(totals, rows) });
  return findings;
}

const fen = (text: string): bigint => Money.of(text).toFen();
const parts = ['opening', 'income', 'expense', 'closing'] as const;

/**
 * gross − eliminated − in transit = net, and gross = the sum of the own books of the subtree; for every unit and part.
 */
export function checkPyramid(upper: NodeLedger): VerifyFinding[] {
  const findings: VerifyFinding[] = [];
  for (const [period, units] of upper.pyramids) {
    for (const unit of units) {
      if (!unit.total) continue;
      for (const part of parts) {
        const figure = unit.total[part];
        const subject = `${upper.node.code}: ${unit.unit} ${period} ${part}`;
        if (fen(figure.gross) - fen(figure.eliminated) - fen(figure.inTransit) !== fen(figure.net))
          findings.push({ check: 'four-figures', subject, detail: JSON.stringify(figure) });
        const gross = subtree(units, unit.unit)
          .flatMap((one) => one.own)
          .reduce((sum, book) => sum + fen(book[part]), 0n);
        if (gross !== fen(figure.gross))
          findings.push({
            check: 'gross',
            subject,
            detail: `own books ${Money.fromFen(gross).toString()}, total ${figure.gross}`,
          });
      }
    }
  }
  return findings;
}

function subtree(units: readonly PyramidUnit[], code: string): PyramidUnit[] {
  return units
    .filter((unit) => unit.unit === code)
    .concat(units.filter((unit) => unit.parent === code).flatMap((child) => subtree(units, child.unit)));
}

/** The same unit and month must read alike at the province and at the nation. */
export function checkTiersAgree(upper: readonly NodeLedger[]): VerifyFinding[] {
  const seen = new Map<string, { at: string; total: BookFigures; digests: string }>();
  const findings: VerifyFinding[] = [];
  for (const node of upper) {
    for (const [period, units] of node.pyramids) {
      for (const unit of units) {
        if (!unit.total) continue;
        const digests = subtree(units, unit.unit)
          .map((one) => `${one.unit} ${one.digest ?? ''}`)
          .sort()
          .join(',');
        const key = `${unit.unit}/${period}`;
        const known = seen.get(key);
        if (!known) {
          seen.set(key, { at: node.node.code, total: unit.total, digests });
          continue;
        }
        // Equal versions below must give equal totals; unequal ones are still on their way.
        if (known.digests === digests && JSON.stringify(known.total) !== JSON.stringify(unit.total)) {
          findings.push({
            check: 'tiers',
            subject: `${key}: ${known.at} and ${node.node.code}`,
            detail: `${JSON.stringify(known.total)} ≠ ${JSON.stringify(unit.total)}`,
          });
        }
      }
    }
  }
  return findings;
}

/** The nation's figures of a month, for the summary. */
export const figureLine = (figure: Figure): string =>
  `${figure.gross} − ${figure.eliminated} − ${figure.inTransit} = ${figure.net}`;
