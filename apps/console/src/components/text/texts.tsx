import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/node.js';
import { amount, day, monthText, percent, time, type AmountUnit } from '../format.js';
import { useCodeTitle } from './use-code-title.js';

/** An amount, thousands apart, in figures of one width; red and with a minus below zero. */
export function MoneyText({ yuan, unit }: { readonly yuan: string | null | undefined; readonly unit?: AmountUnit }) {
  return <span className={`figure${yuan?.startsWith('-') ? ' below-zero' : ''}`}>{amount(yuan, unit)}</span>;
}

/** A share as per cent. */
export const RateText = ({ share }: { readonly share: string | number | null | undefined }) => (
  <span className="figure">{percent(share)}</span>
);

/** An instant in China time, in the one form of the console; `day` leaves the time out. */
export const InstantText = ({ at, only }: { readonly at: string | null | undefined; readonly only?: 'day' }) => (
  <time className="figure" dateTime={at ?? undefined}>
    {only === 'day' ? day(at) : time(at)}
  </time>
);

/** A month as `2026-11`, whichever way the node wrote it; `—` where there is none. */
export const PeriodText = ({ month }: { readonly month: string | number | null | undefined }) => (
  <span className="figure">{month === null || month === undefined ? '—' : monthText(month)}</span>
);

/** What a code stands for, with the code in the title. */
export function CodeText({ list, code }: { readonly list: string; readonly code: string | null | undefined }) {
  const title = useCodeTitle();
  return <span title={code ?? undefined}>{title(list, code ?? null)}</span>;
}

/** Who did it: the name where it is known. The node's own acts are the system's. */
export function UserText({ user, name }: { readonly user: string | null | undefined; readonly name?: string | null }) {
  const { t } = useTranslation();
  const me = useMe().data;
  if (!user) return <>—</>;
  const own = me?.userId === user ? me.name : undefined;
  return <span title={user}>{name ?? own ?? t(`user.${user}`, { defaultValue: user })}</span>;
}
