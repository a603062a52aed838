import { pinyin } from 'pinyin-pro';

/** First letters of a name's pinyin in lower case; Latin letters and digits stay. A person begins with a surname. */
export const initialsOf = (name: string, of: 'employer' | 'person'): string =>
  pinyin(name, {
    pattern: 'first',
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    surname: of === 'person' ? 'head' : 'off',
  })
    .join('')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
