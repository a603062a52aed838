import { Select } from 'antd';
import { useTranslation } from 'react-i18next';

interface MonthChoiceProps {
  readonly months: readonly string[];
  readonly month: string;
  readonly onChange: (month: string) => void;
}

/** Chooses a month of the books. */
export function MonthChoice({ months, month, onChange }: MonthChoiceProps) {
  const { t } = useTranslation();
  return (
    <Select
      aria-label={t('overview.month')}
      value={month}
      onChange={onChange}
      style={{ width: 112 }}
      options={[...new Set([month, ...months])].map((one) => ({ value: one, label: one }))}
    />
  );
}
