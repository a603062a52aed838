import { provinceNames } from '../validators/index.js';
import type { CodeList } from './code-list.js';

/** Provinces, autonomous regions and municipalities by GB/T 2260; 66 of the Corps is practice, not standard. */
export const provinceCodeList: CodeList = {
  id: 'province',
  item: 'AAA027',
  title: { zh: '省级行政区划', en: 'Province' },
  source: 'GB/T 2260；66 为业务惯例',
  certainty: 'general-knowledge',
  codes: [
    ...Object.entries(provinceNames).map(([prefix, title]) => ({ code: `${prefix}0000`, title })),
    { code: '660000', title: { zh: '新疆生产建设兵团', en: 'Xinjiang Production and Construction Corps' } },
  ],
};
