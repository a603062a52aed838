import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** Fields of a change of one's own password: the old one, and the new one twice. */
export function PasswordFields() {
  const { t } = useTranslation();
  const needed = { required: true, message: t('form.needed') };
  return (
    <>
      <Form.Item name="oldPassword" label={t('admin.password.old')} rules={[needed]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item name="newPassword" label={t('admin.password.new')} extra={t('admin.password.rule')} rules={[needed]}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('admin.password.again')}
        dependencies={['newPassword']}
        rules={[
          needed,
          ({ getFieldValue }) => ({
            validator: (_rule, value: unknown) =>
              value === undefined || value === getFieldValue('newPassword')
                ? Promise.resolve()
                : Promise.reject(new Error(t('admin.password.differs'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </>
  );
}
