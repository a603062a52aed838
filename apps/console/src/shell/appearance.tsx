import { useQuery } from '@tanstack/react-query';
import { App, ConfigProvider, theme } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDensity } from './density.js';

/** The words of Ant Design itself, fetched in the one language that is shown. */
const antdWords = async (language: string) =>
  (language === 'en' ? await import('antd/locale/en_US') : await import('antd/locale/zh_CN')).default;

/** Ant Design in the console's tokens, the chosen language and the chosen density. */
export function Appearance({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  const [density] = useDensity();
  const words = useQuery({
    queryKey: ['antd-words', i18n.language],
    queryFn: () => antdWords(i18n.language),
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return (
    <ConfigProvider
      {...(words.data ? { locale: words.data } : {})}
      componentSize={density === 'wide' ? 'large' : density === 'middle' ? 'medium' : 'small'}
      theme={{
        algorithm: density === 'compact' ? theme.compactAlgorithm : theme.defaultAlgorithm,
        token: {
          colorPrimary: '#1668dc',
          // Dark enough to be read by everybody: 4.5 to 1 on white.
          colorLink: '#0e4a9e',
          colorInfo: '#1258b8',
          colorInfoBg: '#e6f4ff',
          colorInfoBorder: '#91caff',
          colorSuccess: '#237804',
          colorSuccessBg: '#f6ffed',
          colorSuccessBorder: '#b7eb8f',
          colorWarning: '#8a5200',
          colorWarningBg: '#fffbe6',
          colorWarningBorder: '#ffe58f',
          colorError: '#c41d22',
          colorErrorBg: '#fff2f0',
          colorErrorBorder: '#ffccc7',
          colorTextSecondary: '#45526a',
          colorTextTertiary: '#5c667a',
          colorTextDescription: '#5c667a',
          colorTextPlaceholder: '#667085',
          borderRadius: 4,
          fontSize: 14,
          fontFamily: 'inherit',
        },
        // The words of an empty table are read, not disabled.
        components: { Table: { colorTextDisabled: '#667085' } },
      }}
    >
      <App>{children}</App>
    </ConfigProvider>
  );
}
