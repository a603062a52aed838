import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Card, InputNumber, Modal, Popconfirm, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { systemClock } from '@pnet/kernel';
import { renderError, secondPerson } from '@pnet/standards';
import type { Upper } from '../../api/answers.js';
import { post } from '../../api/client.js';
import { holds, useMe, useNode } from '../../api/node.js';
import { useUnitName } from '../../api/orders.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { Field } from '../../components/form/field.js';
import { UnitPicker } from '../../components/form/unit-picker.js';
import { time } from '../../components/format.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { StatusMark } from '../../components/status-mark.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { UserText } from '../../components/text/texts.js';

type Token = Upper['TokenState'];
type IssuedToken = Upper['IssuedToken'];

/** How a token stands. */
function tokenState(token: Token, now: number): 'used' | 'expired' | 'confirmed' | 'waits' {
  if (token.usedAt !== null) return 'used';
  if (Date.parse(token.expiresAt) <= now) return 'expired';
  return token.confirmedBy === null ? 'waits' : 'confirmed';
}
const tones = { used: 'quiet', expired: 'bad', confirmed: 'good', waits: 'watch' } as const;

/** Enrolment tokens 入网口令: one person asks for one, another confirms it, the child buys its certificates with it. */
export function EnrolmentTokensPage() {
  const { t } = useTranslation();
  const me = useMe();
  const nameOf = useUnitName();
  const [isNew, setNew] = useState(false);
  const [issued, setIssued] = useState<IssuedToken>();
  const list = useList<Token>('enrolment-tokens', '/enrolment/tokens', useListInAddress('node'));
  const isHandler = holds(me.data, 'handler');
  return (
    <div className="page">
      <PageHead
        title={t('menu.enrolmentTokens')}
        actions={
          <Button
            type="primary"
            data-act="issue-token"
            disabled={!isHandler}
            title={isHandler ? undefined : t('upper.whoIssuesTokens')}
            onClick={() => setNew(true)}
          >
            {t('upper.issueToken')}
          </Button>
        }
      />
      <PageHint text={t('upper.tokensHint')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.tokenId}
          empty={t('upper.noTokens')}
          filters={[{ name: 'node', label: t('upper.targetCode'), kind: 'text' }]}
          columns={[
            { key: 'tokenId', title: t('order.number'), sort: true },
            { key: 'node', title: t('topology.node'), sort: true, render: (row) => nameOf(row.node) },
            { key: 'state', title: t('order.state'), render: (row) => <TokenMark token={row} /> },
            { key: 'issuedBy', title: t('upper.issuedBy'), render: (row) => <UserText user={row.issuedBy} /> },
            { key: 'issuedAt', title: t('upper.issuedAt'), format: 'instant' },
            { key: 'expiresAt', title: t('upper.expiresAt'), format: 'instant', sort: true },
            { key: 'confirmedBy', title: t('upper.confirmedBy'), render: (row) => <UserText user={row.confirmedBy} /> },
            { key: 'usedAt', title: t('upper.usedAt'), format: 'instant' },
            { key: 'act', title: t('action.act'), render: (row) => <ConfirmToken token={row} /> },
          ]}
        />
      </Card>
      {isNew ? <IssueToken onClose={() => setNew(false)} onDone={setIssued} /> : null}
      {issued ? <ShownOnce token={issued} onClose={() => setIssued(undefined)} /> : null}
    </div>
  );
}

function TokenMark({ token }: { readonly token: Token }) {
  const { t } = useTranslation();
  const state = tokenState(token, systemClock.now().epochMs);
  return <StatusMark tone={tones[state]} text={t(`upper.tokenState.${state}`)} />;
}

function ConfirmToken({ token }: { readonly token: Token }) {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const me = useMe().data;
  const confirm = useMutation({
    mutationFn: () => post(`/enrolment/tokens/${token.tokenId}/confirm`, {}),
    onSuccess: () => {
      void message.success(t('upper.tokenConfirmed'));
      void queries.invalidateQueries();
    },
  });
  if (tokenState(token, systemClock.now().epochMs) !== 'waits') return <>—</>;
  const alone = secondPerson(me?.userId ?? '', { done: 'enrolment-token', id: token.tokenId, by: token.issuedBy });
  const barred = alone
    ? renderError(alone, i18n.language === 'en' ? 'en' : 'zh').detail
    : holds(me, 'reviewer', 'approver')
      ? undefined
      : t('upper.whoConfirmsTokens');
  return (
    <>
      <Popconfirm
        title={t('upper.confirmTokenSure', { node: token.node })}
        okText={t('action.confirm')}
        cancelText={t('action.cancel')}
        onConfirm={() => confirm.mutate()}
      >
        <Button disabled={barred !== undefined} title={barred} loading={confirm.isPending} data-confirm={token.tokenId}>
          {t('action.confirm')}
        </Button>
      </Popconfirm>
      <ProblemNotice error={confirm.error} />
    </>
  );
}

interface IssueTokenProps {
  readonly onClose: () => void;
  readonly onDone: (token: IssuedToken) => void;
}

function IssueToken({ onClose, onDone }: IssueTokenProps) {
  const { t } = useTranslation();
  const own = useNode().data?.code;
  return (
    <CommandDrawer<{ node: string; hours: number }, IssuedToken>
      name="issue-token"
      title={t('upper.issueToken')}
      submit={t('upper.issueToken')}
      done={t('upper.tokenIssued')}
      initial={{ hours: 24 }}
      send={(values, options) => post('/enrolment/tokens', values, options)}
      onDone={onDone}
      onClose={onClose}
    >
      <Field name="node" label={t('topology.node')} needed>
        <UnitPicker
          only={(unit) => unit.code !== own && (unit.parentCode === own || unit.comparisonParentCode === own)}
        />
      </Field>
      <Field name="hours" label={t('upper.hours')} needed>
        <InputNumber min={1} max={168} precision={0} />
      </Field>
    </CommandDrawer>
  );
}

/** The text of a token: shown this once, kept nowhere. */
function ShownOnce({ token, onClose }: { readonly token: IssuedToken; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      width={720}
      title={t('upper.tokenOf', { node: token.node })}
      closable={false}
      footer={<Button onClick={onClose}>{t('upper.tokenTaken')}</Button>}
    >
      <Alert
        type="warning"
        showIcon
        className="notice"
        title={t('upper.tokenOnce', { until: time(token.expiresAt) })}
      />
      <Typography.Paragraph code copyable className="whole" data-token={token.tokenId}>
        {token.token}
      </Typography.Paragraph>
    </Modal>
  );
}
