import type { Command } from 'commander';
import { homeFolder, requireState } from '../network/home-folder.js';
import { certificateFolderOf } from '../network/network-plan.js';
import { print, table, wantsJson } from '../output.js';
import { ProgressLine } from '../progress.js';
import { checkLoadedVersions, checkPyramid, checkTiersAgree, figureLine, type VerifyFinding } from './check-pyramid.js';
import { checkBothEnds } from './check-both-ends.js';
import { readNodeLedger, type NodeLedger } from './node-ledger.js';

/**
 * Re-derives every ledger balance from its entries, compares every sealed row of every module with its seal and every signed message with both of its ends, compares every loaded version with the ledger that it came from, row by
 * row, and proves gross, eliminated, in transit and net of every unit. Months that are closed and not yet at the nation are
 * listed as on their way; they are no finding. Exit 1 when anything disagrees.
 */
export async function verifyCountry(command: Command): Promise<void> {
  const home = homeFolder();
  const state = requireState(home);
  const line = new ProgressLine('核对 verifying', wantsJson(command));
  const nodes = new Map<string, NodeLedger>();
  for (const node of state.nodes) {
    nodes.set(node.code, await readNodeLedger(node, certificateFolderOf(home, node.code)));
    line.update({ done: nodes.size, total: state.nodes.length });
  }
  line.finish(`${nodes.size} 个节点 nodes`);
  const upper = upperOf(nodes);
  const findings = findingsOf(nodes);
  const nation = upper.find((one) => one.node.tier === 'national');
  const onTheirWay = onTheirWayTo(nation, nodes);
  const nationTotals = totalsOf(nation);
  print(
    command,
    {
      ok: findings.length === 0,
      findings,
      onTheirWay,
      nodes: [...nodes.values()].map((one) => ({
        code: one.node.code,
        entries: one.verification.entries,
        lines: one.verification.lines,
        closedMonths: one.closed,
        heads: one.verification.heads,
        sealed: one.sealed,
      })),
      nation: nationTotals,
    },
    () => describe({ nodes, nationTotals, onTheirWay, findings }),
  );
  if (findings.length > 0) process.exitCode = 1;
}

type Nodes = ReadonlyMap<string, NodeLedger>;

const upperOf = (nodes: Nodes): NodeLedger[] => [...nodes.values()].filter((one) => one.node.tier !== 'city');

/** What disagrees: within each node, at both ends of the exchange, and between the tiers. */
function findingsOf(nodes: Nodes): VerifyFinding[] {
  const upper = upperOf(nodes);
  return [
    ...[...nodes.values()].flatMap((one) =>
      one.verification.findings.map((found) => ({
        check: `ledger/${found.check}`,
        subject: `${one.node.code} ${found.subject}`,
        detail: found.detail,
      })),
    ),
    ...[...nodes.values()].flatMap((one) =>
      one.proof.map((found) => ({ ...found, subject: `${one.node.code} ${found.subject}` })),
    ),
    ...checkBothEnds([...nodes.values()]),
    ...upper.flatMap((one) => checkLoadedVersions(one, nodes)),
    ...upper.flatMap((one) => checkPyramid(one)),
    ...checkTiersAgree(upper),
  ];
}

/** Months that are closed below and not yet at the nation. */
function onTheirWayTo(nation: NodeLedger | undefined, nodes: Nodes): string[] {
  return [...nodes.values()].flatMap((one) =>
    one === nation
      ? []
      : one.closed
          .filter((period) => !nation?.versions.has(`${one.node.code}/${period}`))
          .map((period) => `${one.node.code}/${period}`),
  );
}

const totalsOf = (nation: NodeLedger | undefined) =>
  [...(nation?.pyramids ?? [])].flatMap(([period, units]) =>
    units.filter((unit) => unit.unit === nation?.node.code && unit.total).map((unit) => ({ period, ...unit.total })),
  );

/** The outcome in words. */
function describe(outcome: {
  readonly nodes: Nodes;
  readonly nationTotals: ReturnType<typeof totalsOf>;
  readonly onTheirWay: readonly string[];
  readonly findings: readonly VerifyFinding[];
}): string[] {
  const { nodes, nationTotals, onTheirWay, findings } = outcome;
  return [
    ...table(
      ['节点 node', '凭证 entries', '分录 lines', '已结月份 closed months'],
      [...nodes.values()].map((one) => [
        one.node.code,
        one.verification.entries,
        one.verification.lines,
        one.closed.join(' '),
      ]),
    ),
    '',
    '全国 nation：总额 gross − 抵销 eliminated − 在途 in transit = 净额 net',
    ...nationTotals.flatMap((month) =>
      (['income', 'expense', 'closing'] as const).flatMap((part) => {
        const figure = month[part];
        return figure ? [`  ${month.period} ${part.padEnd(7)} ${figureLine(figure)}`] : [];
      }),
    ),
    ...(onTheirWay.length ? ['', `在报送途中 on their way: ${onTheirWay.join(' ')}`] : []),
    '',
    findings.length === 0
      ? '✓ 全部相符，分毫不差 everything agrees to the fen'
      : `✗ ${findings.length} 处不符 findings`,
    ...findings.map((found) => `  ${found.check}  ${found.subject}  ${found.detail}`),
  ];
}
