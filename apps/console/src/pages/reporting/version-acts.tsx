import { App, Button, Card, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { renderError, secondPerson } from '@pnet/standards';
import { holds, useMe, useNode, type Me } from '../../api/node.js';
import { decideVersion, useUnitName } from '../../api/orders.js';
import { useDatasetVersions, type ArrivedVersion, type DatasetId, type DatasetVersions } from '../../api/warehouse.js';
import { amount, count } from '../../components/format.js';
import type { Difference } from '../../components/review/evidence-text.js';
import { ReviewPanel } from '../../components/review/review-panel.js';
import { controlTotalRows } from '../drill/control-total-rows.js';
import { standingArrival } from '../drill/version-facts.js';
import { OrderFormDrawer } from '../orders/order-form.js';
import type { DraftedKind } from '../orders/order-kinds.js';
import { decisionOn } from './decision-on.js';
import { Signers } from '../drill/signers.js';

interface CellProps {
  readonly unit: string;
  readonly dataset: DatasetId;
  readonly period: string;
}

/** What can be done about a cell: approve or accept what stands there, or order a new version, an answer, a scan. */
export function VersionActs(cell: CellProps) {
  const query = useDatasetVersions(cell.unit, cell.dataset, cell.period);
  return (
    <>
      {query.data?.loaded?.status === 'provisional' && query.data.loaded.origin === 'intake' ? (
        <Decision key={query.data.loaded.digest} {...cell} versions={query.data} />
      ) : null}
      <CellOrders {...cell} />
    </>
  );
}

/** Approval, or where approval is there acceptance, of exactly the version that stands. */
function Decision({ unit, dataset, period, versions }: CellProps & { readonly versions: DatasetVersions }) {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const me = useMe().data;
  const own = useNode().data?.code ?? '';
  const nameOf = useUnitName();
  const arrived = standingArrival(versions);
  const { loaded } = versions;
  if (!loaded || !arrived) return null;
  const act = decisionOn(arrived.approvals, own, holds(me, 'approver'));
  const findings = (severity: string): number => arrived.findings.filter((one) => one.severity === severity).length;
  return (
    <Card title={t(`upper.decide.${act}`)} data-decision={act}>
      <ReviewPanel
        facts={[
          { label: t('drill.unit'), value: nameOf(unit) },
          {
            label: t('drill.version'),
            value: `${dataset} ${period} v${loaded.version} · ${count(loaded.rows)} ${t('drill.rows')}`,
          },
          {
            label: t('upper.findings'),
            value: t('upper.findingsCount', { explain: findings('explain'), informs: findings('informs') }),
          },
          {
            label: t('drill.approvals'),
            value: <Signers signed={arrived.approvals} none={t('approval.none')} />,
          },
        ]}
        differences={totalDifferences(dataset, arrived, versions.arrived, language)}
        digest={loaded.digest}
        opinion="none"
        barred={useBarred(me, act, `${unit} ${dataset} ${period}`, arrived, own)}
        approve={(_note, options) =>
          decideVersion(
            act === 'accept' ? 'acceptances' : 'approvals',
            { unit, dataset, period, digest: loaded.digest },
            (code, params) => renderError({ code, params }, language),
            options,
          )
        }
        approveText={t(`upper.act.${act}`)}
        onDone={() => void message.success(t(`upper.done.${act}`))}
      />
    </Card>
  );
}

function useBarred(
  me: Me | undefined,
  act: 'approve' | 'accept' | 'approved',
  id: string,
  arrived: ArrivedVersion,
  own: string,
): string | undefined {
  const { t, i18n } = useTranslation();
  if (act === 'approved') return t('upper.waitsForAcceptance');
  if (!holds(me, 'reviewer', 'approver')) return t('upper.whoApproves');
  if (act === 'approve') return undefined;
  const approvedHere = arrived.approvals.find((one) => one.level === own)?.by ?? null;
  const alone = secondPerson(me?.userId ?? '', { done: 'dataset-version', id, by: approvedHere });
  return alone && renderError(alone, i18n.language === 'en' ? 'en' : 'zh').detail;
}

/** The control totals that differ from those of the version before. */
function totalDifferences(
  datasetId: string,
  now: ArrivedVersion,
  all: readonly ArrivedVersion[],
  language: 'zh' | 'en',
): readonly Difference[] {
  const before = all
    .filter((one) => one.role === 'statistical' && one.version < now.version && one.phase !== 'rejected')
    .sort((one, other) => other.version - one.version)[0];
  if (!before) return [];
  const rowsOf = (one: ArrivedVersion) =>
    controlTotalRows({ datasetId, definitionVersion: one.definitionVersion }, one.totals, language);
  const old = new Map(rowsOf(before).map((row) => [row.key, row.value]));
  return rowsOf(now)
    .filter((row) => old.get(row.key) !== row.value)
    .map((row) => {
      const shown = (value: string | null | undefined): string | null =>
        value === null || value === undefined ? null : row.isMoney ? amount(value) : count(value);
      return { item: `${row.scheme} ${row.label}`, before: shown(old.get(row.key)), after: shown(row.value) };
    });
}

const ordered = ['recollection', 'explain', 'scan-request'] as const satisfies readonly DraftedKind[];

/** Orders about this cell; a second person issues them. */
function CellOrders({ unit, dataset, period }: CellProps) {
  const { t } = useTranslation();
  const me = useMe();
  const node = useNode().data;
  const [kind, setKind] = useState<DraftedKind>();
  if (!node || unit === node.code) return null;
  const isHandler = holds(me.data, 'handler');
  return (
    <Space wrap className="notice">
      {ordered.map((one) => (
        <Button
          key={one}
          data-order-act={one}
          disabled={!isHandler}
          title={isHandler ? undefined : t('order.handlerOnly')}
          onClick={() => setKind(one)}
        >
          {t(`upper.orderAct.${one}`)}
        </Button>
      ))}
      {kind ? (
        <OrderFormDrawer
          tier={node.tier}
          preset={{
            kind,
            title: `${t(`orderKind.${kind}`)} ${dataset} ${period}`,
            targets: [unit],
            payload: { dataset, period },
          }}
          onClose={() => setKind(undefined)}
        />
      ) : null}
    </Space>
  );
}
