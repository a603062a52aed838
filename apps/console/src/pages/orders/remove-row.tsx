import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';

/** Takes one line of a list in a form away; the last one stays. */
export function RemoveRow({ isOnly, onRemove }: { readonly isOnly: boolean; readonly onRemove: () => void }) {
  const { t } = useTranslation();
  return (
    <Form.Item label=" ">
      <Button disabled={isOnly} onClick={onRemove}>
        {t('upper.removeRow')}
      </Button>
    </Form.Item>
  );
}
