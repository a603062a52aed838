import { App, ConfigProvider, theme } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Ant Design in the console's tokens and the chosen language. */
export function Appearance({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  return (
    <ConfigProvider
      locale={i18n.language === 'en' ? enUS : zhCN}
      componentSize="small"
      theme={{
        algorithm: theme.compactAlgorithm,
        token: { colorPrimary: '#1668dc', borderRadius: 4, fontSize: 14, fontFamily: 'inherit' },
      }}
    >
      <App>{children}</App>
    </ConfigProvider>
  );
}
