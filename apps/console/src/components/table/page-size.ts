import { usePreference } from '../../shell/preference.js';

/** Rows a page that a user may choose from. */
export const PAGE_SIZES = ['20', '50', '100', '200'] as const;

/** The remembered rows a page of a list. */
export const usePageSize = (name: string) => usePreference(`rows:${name}`, '50', PAGE_SIZES);
