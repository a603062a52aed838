import { useNavigate, useSearch } from '@tanstack/react-router';
import { Card, Checkbox, Flex, Input, Space, Table, Tag, Typography, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBook, useCalculations, useSeries, type BookLine, type BookPage, type BookValue } from '../../api/policy.js';
import { SchemePicker } from '../../components/form/scheme-picker.js';
import { Drawer } from '../../components/drawer.js';
import { Loadable } from '../../components/loadable.js';
import { given, type SearchChange } from '../../shell/search.js';
import type { BookSearch } from './policy.search.js';
import { placeName, valueText } from './parameter-text.js';
import { useNaming, type Naming } from './words.js';
import { saidOf } from '../../components/punctuation.js';

/**
 * The book of parameters 参数清册: what is in force in a region and month, as known on a day, with source, certainty and
 * gaps.
 */
export function ParametersPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/console/parameters' });
  const naming = useNaming(useCalculations().data);
  const query = useBook(search);
  const [opened, setOpened] = useState<BookLine>();
  const open = (change: SearchChange<BookSearch>): void => {
    void navigate({ to: '/parameters', search: (before: BookSearch) => given({ ...before, ...change }) });
  };
  return (
    <div className="page">
      <Flex justify="space-between" align="center" wrap gap={8}>
        <Typography.Title level={4} className="page-title">
          {t('menu.parameters')}
        </Typography.Title>
        <Space wrap>
          <SchemePicker every value={query.data?.scheme} onChange={(scheme) => open({ scheme })} />
          <Asked
            label={t('book.region')}
            format="430100"
            value={search.region}
            shown={query.data?.region}
            onAsk={(region) => open({ region })}
          />
          <Asked
            label={t('book.month')}
            format="YYYY-MM"
            value={search.month}
            shown={query.data?.month}
            onAsk={(month) => open({ month })}
          />
          <Asked
            label={t('book.knownAt')}
            format="YYYY-MM-DD"
            value={search.knownAt}
            shown={query.data?.knownAt}
            onAsk={(knownAt) => open({ knownAt })}
          />
        </Space>
      </Flex>
      <Loadable query={query} rows={10}>
        {(page) => <Book page={page} naming={naming} onOpen={setOpened} />}
      </Loadable>
      {opened ? (
        <Drawer
          open
          size={900}
          onClose={() => setOpened(undefined)}
          title={`${naming.text(opened.title)} · ${t('book.history')}`}
        >
          <History line={opened} asked={search} naming={naming} />
        </Drawer>
      ) : null}
    </div>
  );
}

interface AskedProps {
  readonly label: string;
  readonly format: string;
  readonly value: string | undefined;
  readonly shown: string | undefined;
  readonly onAsk: (text: string | undefined) => void;
}

/** A box that shows what the page is of, and asks for another at Enter. */
function Asked({ label, format, value, shown, onAsk }: AskedProps) {
  return (
    <Space>
      <span>{label}</span>
      <Input.Search
        key={value ?? shown ?? ''}
        aria-label={label}
        defaultValue={value ?? shown ?? ''}
        placeholder={format}
        maxLength={10}
        className="book-box"
        onSearch={(text) => onAsk(text.trim() || undefined)}
      />
    </Space>
  );
}

interface BookProps {
  readonly page: BookPage;
  readonly naming: Naming;
  readonly onOpen: (line: BookLine) => void;
}

function Book({ page, naming, onOpen }: BookProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const shown = page.items.filter(
    (line) =>
      (!missing || !line.inForce) &&
      `${line.key} ${line.title.zh} ${line.title.en}`.toLowerCase().includes(text.trim().toLowerCase()),
  );
  return (
    <Card
      title={<BookTitle page={page} naming={naming} />}
      extra={
        <Space>
          <Checkbox checked={missing} onChange={(event) => setMissing(event.target.checked)}>
            {t('book.onlyMissing')}
          </Checkbox>
          <Input
            allowClear
            aria-label={t('book.filter')}
            placeholder={t('book.filter')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </Space>
      }
    >
      <Table<BookLine>
        rowKey="key"
        pagination={false}
        dataSource={shown}
        scroll={{ x: 'max-content' }}
        columns={useBookColumns(naming, onOpen)}
      />
    </Card>
  );
}

function BookTitle({ page, naming }: Omit<BookProps, 'onOpen'>) {
  const { t } = useTranslation();
  const without = page.items.filter(({ inForce }) => !inForce).length;
  return (
    <Space wrap>
      <span>
        {placeName(page.region, naming.language, t('book.nation'))} · {page.month}
      </span>
      <Tag color="success">{t('book.withValue', { count: page.items.length - without })}</Tag>
      {without > 0 ? <Tag color="warning">{t('book.withoutValue', { count: without })}</Tag> : null}
      <span className="quiet">{t('book.version', { version: page.policyVersion })}</span>
    </Space>
  );
}

function useBookColumns(naming: Naming, onOpen: BookProps['onOpen']): TableColumnsType<BookLine> {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      title: t('book.parameter'),
      render: (_, line) => (
        <>
          <button type="button" className="link" onClick={() => onOpen(line)}>
            {naming.text(line.title)}
          </button>
          <div className="quiet code">{line.key}</div>
        </>
      ),
    },
    {
      key: 'value',
      title: t('book.value'),
      render: (_, line) =>
        line.inForce ? <ValueCell value={line.inForce} naming={naming} /> : <Tag color="warning">{t('book.none')}</Tag>,
    },
    { key: 'unit', title: t('book.unit'), render: (_, { unit }) => naming.choice(unit) },
    {
      key: 'of',
      title: t('book.of'),
      render: (_, { inForce }) => (inForce ? placeName(inForce.region, naming.language, t('book.nation')) : ''),
    },
    { key: 'period', title: t('book.period'), render: (_, { inForce }) => (inForce ? periodText(inForce) : '') },
    {
      key: 'certainty',
      title: t('book.certainty'),
      render: (_, { inForce }) => (inForce ? <CertaintyTag value={inForce} naming={naming} /> : ''),
    },
    {
      key: 'gaps',
      title: t('book.gaps'),
      render: (_, { gaps }) =>
        gaps.map(({ from, to }) => (
          <Tag key={from} color="error">
            {from === to ? from : `${from} … ${to}`}
          </Tag>
        )),
    },
    {
      key: 'source',
      title: t('book.source'),
      render: (_, { inForce }) => <span className="wrap">{inForce?.source ?? ''}</span>,
    },
  ];
}

const periodText = ({ effectiveFrom, effectiveTo }: BookValue): string => `${effectiveFrom} … ${effectiveTo ?? ''}`;

function ValueCell({ value, naming }: { readonly value: BookValue; readonly naming: Naming }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="figure wrap">{valueText(value.value, naming.value)}</span>{' '}
      {value.provisional ? <Tag color="warning">{t('book.provisional')}</Tag> : null}
      {value.enacted ? null : <Tag color="error">{t('book.notEnacted')}</Tag>}
    </>
  );
}

const COLOURS: Readonly<Record<string, string>> = {
  law: 'success',
  official: 'success',
  secondary: 'processing',
  derived: 'processing',
  unverified: 'warning',
  fitted: 'warning',
  demonstration: 'default',
};

const CertaintyTag = ({ value, naming }: { readonly value: BookValue; readonly naming: Naming }) => (
  <Tag color={COLOURS[value.certainty] ?? 'default'}>{naming.certainty(value.certainty)}</Tag>
);

function useHistoryColumns(naming: Naming): TableColumnsType<BookValue> {
  const { t } = useTranslation();
  return [
    {
      key: 'of',
      title: t('book.of'),
      render: (_, value) => placeName(value.region, naming.language, t('book.nation')),
    },
    { key: 'period', title: t('book.period'), render: (_, value) => periodText(value) },
    {
      key: 'value',
      title: t('book.value'),
      render: (_, value) => <ValueCell value={value} naming={naming} />,
    },
    { key: 'known', title: t('book.known'), dataIndex: 'knownFrom' },
    {
      key: 'certainty',
      title: t('book.certainty'),
      render: (_, value) => <CertaintyTag value={value} naming={naming} />,
    },
    {
      key: 'source',
      title: t('book.source'),
      render: (_, value) => <span className="wrap">{value.source}</span>,
    },
    {
      key: 'package',
      title: t('book.package'),
      render: (_, value) => <span className="code">{value.packageNumber ?? ''}</span>,
    },
  ];
}

function History({
  line,
  asked,
  naming,
}: {
  readonly line: BookLine;
  readonly asked: BookSearch;
  readonly naming: Naming;
}) {
  const { t } = useTranslation();
  const { region, knownAt } = asked;
  const columns = useHistoryColumns(naming);
  const query = useSeries(line.key, { ...(region ? { region } : {}), ...(knownAt ? { knownAt } : {}) });
  return (
    <Loadable query={query} empty={({ values }) => (values.length === 0 ? t('book.none') : undefined)}>
      {({ values, gaps }) => (
        <>
          {gaps.length > 0 ? (
            <p>
              {saidOf(t('book.gaps'), '')}
              {gaps.map(({ from, to }) => (
                <Tag key={from} color="error">
                  {from === to ? from : `${from} … ${to}`}
                </Tag>
              ))}
            </p>
          ) : null}
          <Table<BookValue>
            pagination={false}
            dataSource={[...values]}
            rowKey={(value) => `${value.region} ${value.effectiveFrom} ${value.knownFrom} ${value.packageNumber ?? ''}`}
            scroll={{ x: 'max-content' }}
            columns={columns}
          />
        </>
      )}
    </Loadable>
  );
}
