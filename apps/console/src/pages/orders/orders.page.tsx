import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Card, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holds, useMe, useNode, type Tier } from '../../api/node.js';
import { PageHead } from '../../components/page-head.js';
import { DraftsList } from './drafts-list.js';
import { IssuedList } from './issued-list.js';
import { OrderFormDrawer } from './order-form.js';
import { ReceivedList } from './received-list.js';

/** Orders 控制性信息: at an upper node those that go down, with their drafts; below another those that came. */
export function OrdersPage() {
  const node = useNode();
  return node.data ? <Orders tier={node.data.tier} /> : null;
}

function Orders({ tier }: { readonly tier: Tier }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { tab } = useSearch({ from: '/console/orders' });
  const me = useMe();
  const [isNew, setNew] = useState(false);
  const isUpper = tier !== 'city';
  const tabs = [
    ...(isUpper
      ? [
          { key: 'drafts', label: t('order.drafts'), children: <DraftsList /> },
          { key: 'issued', label: t('order.issued'), children: <IssuedList /> },
        ]
      : []),
    ...(tier === 'national'
      ? []
      : [{ key: 'received', label: t('order.inbox'), children: <ReceivedList tier={tier} /> }]),
  ];
  const shown = tabs.find((one) => one.key === tab)?.key ?? tabs[0]?.key ?? '';
  return (
    <div className="page">
      <PageHead
        title={t('menu.orders')}
        actions={
          isUpper ? (
            <Button
              type="primary"
              data-act="new-order"
              disabled={!holds(me.data, 'handler')}
              title={holds(me.data, 'handler') ? undefined : t('order.handlerOnly')}
              onClick={() => setNew(true)}
            >
              {t('order.new')}
            </Button>
          ) : null
        }
      />
      <Card>
        <Tabs
          activeKey={shown}
          destroyOnHidden
          onChange={(key) => void navigate({ to: '/orders', search: { tab: key } })}
          items={tabs}
        />
      </Card>
      {isNew && isUpper ? <OrderFormDrawer tier={tier} onClose={() => setNew(false)} /> : null}
    </div>
  );
}
