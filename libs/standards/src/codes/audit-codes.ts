import { controlledActs } from './controlled-acts.js';
import { codesOf, type CodeList } from './code-list.js';

/** Code lists of findings 稽核疑点 and front-office controls 前台控制. */
export const auditCodeLists: readonly CodeList[] = [
  {
    id: 'controlled-act',
    title: { zh: '受控业务', en: 'Act under control' },
    source: '本系统编号',
    certainty: 'own',
    codes: Object.entries(controlledActs).map(([code, { title }]) => ({ code, title })),
  },
  {
    id: 'control-effect',
    title: { zh: '控制方式', en: 'Effect of a control' },
    source: '本系统编号',
    certainty: 'own',
    codes: codesOf([
      ['block', '禁止办理', 'Forbidden'],
      ['warn', '提示，须阅知', 'Warned'],
      ['document', '须补充材料', 'A document is needed'],
      ['second-review', '须先经复核', 'A second person first'],
    ]),
  },
  {
    id: 'finding-rule',
    title: { zh: '疑点规则', en: 'Rule of findings' },
    source: '本系统编号',
    certainty: 'own',
    codes: codesOf([
      ['wage-far-below', '申报工资远低于同行业或本地', 'Declared wages far below those of the trade or the city'],
      ['relation-without-months', '参保关系在续而无缴费月份', 'An open relation without months'],
      ['months-without-relation', '有缴费月份而无参保关系', 'Months without a relation'],
      ['unmatched-money-old', '暂收款长期未匹配', 'Unmatched money that grows old'],
      ['pays-for-dead-or-retired', '为已死亡或已退休人员缴费', 'Pays for the dead or the retired'],
      ['two-employers', '长期在两个单位参保', 'One person at two employers for long'],
      ['account-of-many-payees', '多人使用同一领取账户', 'One account of many payees'],
      ['refunds-above-share', '退费占应缴比例过高', 'Refunds above their share of the demands'],
    ]),
  },
];
