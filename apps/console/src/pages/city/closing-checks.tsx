import { Link } from '@tanstack/react-router';
import { Button, Input, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CloseCheck } from '../../api/month.js';
import { holds, useMe } from '../../api/node.js';
import { StatusMark } from '../../components/status-mark.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { usePlacedPages } from '../../shell/placed-pages.js';
import { ExcludeEmployer } from './close-forms.js';
import { employersIn, mendPlace } from './mend-links.js';

interface ChecksTableProps {
  readonly checks: readonly CloseCheck[];
  /** The month that is to be closed; without it the checks are history. */
  readonly month?: string;
  readonly explanations?: Readonly<Record<string, string>>;
  readonly onExplain?: (checkId: string, text: string) => void;
}

/** The checks of a close by name: what each found, where that is mended, and why a soft one may stand. */
export function ChecksTable({ checks, month, explanations = {}, onExplain }: ChecksTableProps) {
  const { t, i18n } = useTranslation();
  const explained = onExplain !== undefined || Object.keys(explanations).length > 0;
  return (
    <RowsTable
      rows={checks}
      rowKey={(row) => row.id}
      columns={[
        { key: 'title', title: t('closing.check'), render: (row) => row.title[i18n.language === 'en' ? 'en' : 'zh'] },
        { key: 'severity', title: t('closing.kind'), render: (row) => t(`closing.${row.severity}`) },
        { key: 'ok', title: t('closing.outcome'), render: (row) => <Outcome check={row} /> },
        { key: 'count', title: t('closing.count'), format: 'int' },
        {
          key: 'detail',
          title: t('closing.detail'),
          render: (row) => <span className="whole">{row.detail || '—'}</span>,
        },
        ...(month === undefined
          ? []
          : [{ key: 'mend', title: t('close.mend'), render: (row: CloseCheck) => <Mend check={row} month={month} /> }]),
        ...(explained
          ? [
              {
                key: 'explanation',
                title: t('close.explanation'),
                render: (row: CloseCheck) => (
                  <Explanation check={row} text={explanations[row.id] ?? ''} onExplain={onExplain} />
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Outcome({ check }: { readonly check: CloseCheck }) {
  const { t } = useTranslation();
  if (check.ok) return <StatusMark tone="good" text={t('closing.passed')} />;
  return <StatusMark tone={check.severity === 'hard' ? 'bad' : 'watch'} text={t('closing.failed')} />;
}

function Mend({ check, month }: { readonly check: CloseCheck; readonly month: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const [excluded, setExcluded] = useState<string>();
  const place = mendPlace(
    check.id,
    month,
    usePlacedPages().map(({ path }) => path),
  );
  if (check.ok) return null;
  const employers = check.id === 'relations-assessed' ? employersIn(check.detail) : [];
  return (
    <Space wrap>
      {place ? (
        <Link to={place.to as '/'} search={place.search as never} data-mend={check.id}>
          {t('close.toMend')}
        </Link>
      ) : null}
      {employers.map((employerId) => (
        <Space key={employerId}>
          <Link to="/employers" search={{ id: employerId }}>
            {employerId}
          </Link>
          {holds(me.data, 'finance', 'reviewer') ? (
            <Button type="link" className="crumb" data-exclude={employerId} onClick={() => setExcluded(employerId)}>
              {t('close.exclude')}
            </Button>
          ) : null}
        </Space>
      ))}
      {excluded ? <ExcludeEmployer month={month} employerId={excluded} onClose={() => setExcluded(undefined)} /> : null}
    </Space>
  );
}

interface ExplanationProps {
  readonly check: CloseCheck;
  readonly text: string;
  readonly onExplain: ChecksTableProps['onExplain'];
}

function Explanation({ check, text, onExplain }: ExplanationProps) {
  const { t } = useTranslation();
  if (check.ok || check.severity === 'hard') return null;
  if (!onExplain) return <span className="whole">{text || '—'}</span>;
  return (
    <Input.TextArea
      autoSize
      maxLength={500}
      value={text}
      data-explain={check.id}
      aria-label={t('close.explanation')}
      placeholder={t('close.explainHint')}
      onChange={(event) => onExplain(check.id, event.target.value)}
    />
  );
}
