import { Segmented } from 'antd';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { AmountUnit } from './format.js';

const storageKey = (of: string): string => `amount-unit:${of}`;
const watchers = new Set<() => void>();
const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
  };
};
const isUnit = (text: string | null): text is AmountUnit => text === 'yuan' || text === 'wan' || text === 'yi';

/** The remembered unit of a kind of figures, or what reads well until somebody has chosen. */
export function useAmountUnit(of: string, fitting: AmountUnit): readonly [AmountUnit, (unit: AmountUnit) => void] {
  const chosen = useSyncExternalStore(watch, () => localStorage.getItem(storageKey(of)));
  const choose = (unit: AmountUnit): void => {
    localStorage.setItem(storageKey(of), unit);
    watchers.forEach((watcher) => watcher());
  };
  return [isUnit(chosen) ? chosen : fitting, choose];
}

interface AmountUnitSwitchProps {
  readonly value: AmountUnit;
  readonly onChange: (unit: AmountUnit) => void;
}

/** Switches between yuan, ten thousand and a hundred million. */
export function AmountUnitSwitch({ value, onChange }: AmountUnitSwitchProps) {
  const { t } = useTranslation();
  return (
    <Segmented<AmountUnit>
      value={value}
      onChange={onChange}
      options={(['yuan', 'wan', 'yi'] as const).map((unit) => ({ value: unit, label: t(`unit.${unit}`) }))}
    />
  );
}
