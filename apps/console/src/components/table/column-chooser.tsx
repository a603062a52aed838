import { Button, Checkbox, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRemembered } from '../../shell/preference.js';
import type { Column } from './column.js';

/** The remembered keys of the columns that a user has put away. */
export function useHiddenColumns(name: string): readonly [readonly string[], (keys: readonly string[]) => void] {
  const [text, remember] = useRemembered(`columns:${name}`);
  return [text ? text.split(' ') : [], (keys) => remember(keys.join(' '))];
}

interface ColumnChooserProps<T> {
  readonly columns: readonly Column<T>[];
  readonly hidden: readonly string[];
  readonly onHide: (keys: readonly string[]) => void;
}

/** Chooses which columns stand in a list; the first always does. */
export function ColumnChooser<T>({ columns, hidden, onHide }: ColumnChooserProps<T>) {
  const { t } = useTranslation();
  const keys = columns.map((column) => column.key);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <Checkbox.Group
          className="column-chooser"
          value={keys.filter((key) => !hidden.includes(key))}
          onChange={(shown) => onHide(keys.filter((key) => !shown.includes(key)))}
          options={columns.map((column, index) => ({ value: column.key, label: column.title, disabled: index === 0 }))}
        />
      }
    >
      <Button>{t('table.columns')}</Button>
    </Popover>
  );
}
