import type { Agency, ReportingUnit } from './reporting-unit.js';

/** Code of the nation's unit and region. */
export const NATION_CODE = '000000';

const SINCE = '2025-01';
const agency = (code: string, zh: string, en: string): Agency => ({
  code,
  name: { zh: `${zh}社会保险经办机构`, en: `${en} agency` },
});

const city = (
  code: string,
  parent: string,
  zh: string,
  en: string,
  agencies: readonly Agency[],
  secondParent?: string,
): ReportingUnit => ({
  code,
  name: { zh: `${zh}社会保险经办机构`, en: `${en} social insurance agency` },
  kind: 'city',
  region: code,
  statisticalParent: parent,
  agencies,
  validFrom: SINCE,
  ...(secondParent === undefined ? {} : { secondParent }),
});

const province = (code: string, zh: string, en: string): ReportingUnit => ({
  code,
  name: { zh: `${zh}人力资源和社会保障厅`, en: `${en} human resources and social security department` },
  kind: 'province',
  region: code,
  statisticalParent: NATION_CODE,
  agencies: [],
  validFrom: SINCE,
});

/**
 * The units of the demonstration country: one nation, two provinces, four cities; Shenzhen has the nation as second
 * parent.
 */
export const demonstrationUnits: readonly ReportingUnit[] = [
  {
    code: NATION_CODE,
    name: { zh: '人力资源和社会保障部', en: 'Ministry of human resources and social security' },
    kind: 'nation',
    region: NATION_CODE,
    statisticalParent: null,
    agencies: [],
    validFrom: SINCE,
  },
  province('430000', '湖南省', 'Hunan'),
  province('440000', '广东省', 'Guangdong'),
  city('430100', '430000', '长沙市', 'Changsha', [
    agency('430102', '芙蓉区', 'Furong'),
    agency('430104', '岳麓区', 'Yuelu'),
    agency('430105', '开福区', 'Kaifu'),
    agency('430111', '雨花区', 'Yuhua'),
  ]),
  city('430200', '430000', '株洲市', 'Zhuzhou', [
    agency('430202', '荷塘区', 'Hetang'),
    agency('430204', '石峰区', 'Shifeng'),
    agency('430211', '天元区', 'Tianyuan'),
  ]),
  city('440100', '440000', '广州市', 'Guangzhou', [
    agency('440104', '越秀区', 'Yuexiu'),
    agency('440105', '海珠区', 'Haizhu'),
    agency('440106', '天河区', 'Tianhe'),
    agency('440111', '白云区', 'Baiyun'),
  ]),
  city(
    '440300',
    '440000',
    '深圳市',
    'Shenzhen',
    [
      agency('440303', '罗湖区', 'Luohu'),
      agency('440304', '福田区', 'Futian'),
      agency('440305', '南山区', 'Nanshan'),
      agency('440306', '宝安区', 'Bao’an'),
    ],
    NATION_CODE,
  ),
];
