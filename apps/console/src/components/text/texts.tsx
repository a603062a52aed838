import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useUnitName } from '../../api/orders.js';
import { useUserName } from '../../api/user-names.js';
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

/** A unit by its name and code, as the register of this node has it; `—` where there is none. */
export function UnitText({ code }: { readonly code: string | null | undefined }) {
  const nameOf = useUnitName();
  return <>{code ? nameOf(code) : '—'}</>;
}

/** Who did it, by name. The node's own acts are the system's; a name that is known already is given. */
export function UserText({ user, name }: { readonly user: string | null | undefined; readonly name?: string | null }) {
  const { t } = useTranslation();
  const own = ownName(user, t);
  const found = useUserName(user && !name && own === undefined ? user : undefined);
  if (!user) return <>—</>;
  const shown = own ?? name ?? (found === null ? t('user.unknown', { id: user }) : found);
  return <span title={user}>{shown ?? '…'}</span>;
}

/** Who did it, and when. */
export function ByAtText({ by, name, at }: ByAt) {
  return (
    <>
      <UserText user={by} {...(name === undefined ? {} : { name })} /> <InstantText at={at} />
    </>
  );
}

interface ByAt {
  readonly by: string | null | undefined;
  readonly name?: string | null;
  readonly at: string | null | undefined;
}

/** What the node itself and its shell are called; undefined for persons. */
function ownName(user: string | null | undefined, t: TFunction): string | undefined {
  if (user?.startsWith('shell:')) return t('user.shell', { name: user.slice('shell:'.length) });
  const name = user ? t(`user.own.${user}`, { defaultValue: '' }) : '';
  return name === '' ? undefined : name;
}
