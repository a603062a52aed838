import type { PublishedMark } from './published-rows.js';

/**
 * Urban employees' basic old-age insurance of the nation by year: insured, employees, retirees (10,000 persons at year
 * end), income, expense, closing balance (100 million yuan), and how sure the row is: `report` = taken from a report
 * that was read; `derived` = persons or part of them computed from published increments; `recalled` = not read in a
 * source at hand, to be confirmed before use. The strictest mark of a row's figures stands for the row.
 * @source 人力资源和社会保障事业发展统计公报, by year; 2011 jjckb.xinhuanet.com 2012-06-08; 2015 chyxx.com 201701/485143
 */
export const nationalSeries: readonly (readonly [
  number,
  string,
  string,
  string,
  string,
  string,
  string,
  PublishedMark,
])[] = [
  [2010, '25707', '19402', '6305', '13420', '10555', '15365', 'derived'],
  [2011, '28391', '21565', '6826', '16895', '12765', '19497', 'report'],
  [2012, '30427', '22981', '7446', '20001', '15562', '23941', 'report'],
  [2013, '32218', '24177', '8041', '22680', '18470', '28269', 'recalled'],
  [2014, '34124', '25531', '8593', '25310', '21755', '31800', 'recalled'],
  [2015, '35361', '26219', '9142', '29341', '25813', '35345', 'report'],
  [2016, '37930', '27826', '10103', '35058', '31854', '38580', 'recalled'],
  [2017, '40293', '29268', '11026', '43310', '38052', '43885', 'recalled'],
  [2018, '41902', '30104', '11798', '51168', '44645', '50901', 'recalled'],
  [2019, '43488', '31177', '12310', '52919', '49228', '54623', 'recalled'],
  [2020, '45621', '32859', '12762', '44376', '51301', '48317', 'recalled'],
  [2021, '48074', '34917', '13157', '60455', '56481', '52574', 'recalled'],
  [2022, '50355', '36711', '13644', '63324', '59035', '56890', 'recalled'],
  [2023, '52121', '37925', '14196', '70506', '63757', '63639', 'recalled'],
];
