import { Button, Form, Input, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { withQuery } from '../../api/client.js';

/** Leads to the public page on which a number and its code are verified, as the QR code of a paper does. */
export function VerifyPaper() {
  const { t } = useTranslation();
  const open = ({ number, code }: { number: string; code: string }): void => {
    window.open(
      withQuery('/api/v1/papers/verification/page', { number: number.trim(), code: code.replaceAll('-', '').trim() }),
      '_blank',
      'noopener',
    );
  };
  const needed = { required: true, whitespace: true, message: t('form.needed') };
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <Form layout="vertical" name="verify-paper" onFinish={open}>
          <Form.Item name="number" label={t('admin.paper.number')} rules={[needed]}>
            <Input maxLength={60} autoComplete="off" />
          </Form.Item>
          <Form.Item name="code" label={t('admin.paper.code')} rules={[needed]}>
            <Input maxLength={20} autoComplete="off" />
          </Form.Item>
          <Button type="primary" htmlType="submit">
            {t('admin.paper.verify')}
          </Button>
        </Form>
      }
    >
      <Button>{t('admin.paper.verify')}</Button>
    </Popover>
  );
}
