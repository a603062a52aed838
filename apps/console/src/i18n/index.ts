import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

type Language = 'zh' | 'en';

/** The texts of one language; the other is fetched when somebody asks for it. */
const textsOf = async (language: Language): Promise<object> =>
  language === 'en' ? (await import('./en.js')).en : (await import('./zh.js')).zh;

const nameLanguage = (language: Language): void => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
};

/** Fetches the texts of the remembered language, before anything is shown. */
export async function startTexts(): Promise<void> {
  const language: Language = localStorage.getItem('language') === 'en' ? 'en' : 'zh';
  nameLanguage(language);
  await i18next.use(initReactI18next).init({
    resources: { [language]: { translation: await textsOf(language) } },
    lng: language,
    fallbackLng: false,
    interpolation: { escapeValue: false },
  });
}

/** Changes the language of the screens and of what the server answers, and remembers it. */
export async function changeLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation'))
    i18next.addResourceBundle(language, 'translation', await textsOf(language));
  localStorage.setItem('language', language);
  nameLanguage(language);
  await i18next.changeLanguage(language);
}
