import { Button, Modal, Space } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readWarningsBy, type Problem } from '../api/client.js';

interface Warned {
  readonly problem: Problem;
  readonly answer: (isRead: boolean) => void;
}

/**
 * Shows what front-office controls warn of, over the form whose command met them: it goes on when the user says that it
 * was read, which the node records.
 */
export function WarningsDialog() {
  const { t } = useTranslation();
  const [warned, setWarned] = useState<Warned>();
  useEffect(() => readWarningsBy((problem) => new Promise((answer) => setWarned({ problem, answer }))), []);
  if (!warned) return null;
  const end = (isRead: boolean): void => {
    setWarned(undefined);
    warned.answer(isRead);
  };
  return (
    <Modal
      open
      title={warned.problem.title}
      onCancel={() => end(false)}
      mask={{ closable: false }}
      data-warnings
      footer={
        <Space>
          <Button onClick={() => end(false)}>{t('warnings.back')}</Button>
          <Button type="primary" data-act="warnings-read" onClick={() => end(true)}>
            {t('warnings.read')}
          </Button>
        </Space>
      }
    >
      <ul>
        {(warned.problem.errors ?? []).map((one) => (
          <li key={one.pointer}>{one.detail ?? one.code}</li>
        ))}
      </ul>
      <p className="quiet">{t('warnings.recorded')}</p>
    </Modal>
  );
}
