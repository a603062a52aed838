import { useTranslation } from 'react-i18next';

/** What a kind of task is called: its own name, or that of the order that gave it. */
export function useTaskKind(): (kind: string) => string {
  const { t } = useTranslation();
  return (kind) => t(`taskKind.${kind}`, { defaultValue: t(`orderKind.${kind}`, { defaultValue: kind }) });
}
