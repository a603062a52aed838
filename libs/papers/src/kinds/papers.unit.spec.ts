import { createHash } from 'node:crypto';
import { Money } from '@pnet/kernel';
import { breakLines, lineWidth, printable } from '../print/fonts.js';
import { withSeparators } from '../print/figures.js';
import { pagesOf } from '../print/pdf-text.fixture.js';
import { printPdf } from '../print/print-pdf.js';
import { definitionOf, paperDefinitions, type PaperContents } from './index.js';
import { firstPrint, noticeOf, sampleContents } from './papers.fixture.js';

const contents = { ...sampleContents, 'assessment-notice': noticeOf(60) };
const print = async (kind: string, content: unknown, issue = firstPrint): Promise<string[]> => {
  const definition = definitionOf(kind);
  if (!definition) throw new Error(kind);
  return pagesOf(await printPdf(definition, content, issue));
};
const masks = { name: (text: string) => `${[...text][0] ?? ''}*`, documentNumber: () => '***' };

/** Words that must stand on each paper, as a reader finds them. */
const golden: Readonly<Record<keyof PaperContents, readonly string[]>> = {
  'assessment-notice': [
    '做账期号：2026年7月',
    '𠮷田正',
    '王㛃',
    '欧阳𤩽华',
    '周𠝹',
    '112,809.60',
    '人民币壹拾壹万贰仟捌佰零玖元陆角整',
    '核定人：李娟',
  ],
  'roster-changes': [
    '𠮷田正',
    '阿卜杜拉·买买提·吐尔逊江',
    '工资变更',
    '27,846.10',
    '38,000.00 元',
    '经办人：张敏',
    '复核人：李娟',
  ],
  'contribution-certificate': [
    '欧阳𠮷',
    '4 年 7 个月（55 个月）',
    '湖南㛃华新能源科技股份有限公司',
    '35,210.77 元',
    '35,200.00',
  ],
  'employer-certificate': ['兹证明', '128 人', '487,680.00', '345,760.00', '部分缴', '参保（自 2025-01-02）'],
  'employer-registration': ['王㛃', '13812345678', '43001234567890123456', '改制更名', '登记经办人：张敏'],
  'journal-voucher': ['记字第 23 号', '1,005.30', '人民币壹仟零伍元叁角整', '社会保险费收入', '记账：王财'],
  'trial-balance': ['统筹基金', '个人账户基金', '9,876,543,210.99', '10,000,000,000.00', '本期借方'],
  'fund-month': ['三、本期收支结余', '185,185,183.51', '86,419,751.41', '8,086,419,751.41', '期末滚存结余'],
  'balance-sheet': ['2026年7月末', '一、资产', '19,953,086,421.98', '负债与净资产合计', '18,000,000,000.00'],
  'income-statement': ['2026年1月至2026年7月', '1,296,296,284.60', '三、收支结余', '604,938,259.90', '550,000,000.00'],
  'bank-reconciliation': ['2026年7月末', '银行已收、单位未收', '1,937.34', '长沙上解', '编制人：王财', '复核人：李娟'],
  'reminder-notice': ['欠缴合计', '142,965.76', '人民币壹拾肆万贰仟玖佰陆拾伍元柒角陆分', '第八十六条', '补差'],
  'wage-bases': ['𠮷田正', '按下限', '按上限', '按申报工资', '36,505.60', '核定人：李娟'],
  'collection-month': ['94.94%', '1,762,345.67', '131,200.00', '未分类', '4,567.00 元', '本月已结账'],
  'rights-record': ['欧阳𠮷', '2025 年度', '7,680.00', '31,370.77 元', '2025 年度结息', '48 个月'],
};

describe('papers', () => {
  it.each(Object.keys(paperDefinitions) as (keyof PaperContents)[])('%s has its words on paper', async (kind) => {
    const pages = await print(kind, contents[kind]);
    const text = pages.join(' ').replaceAll(' ', '');
    for (const words of [...golden[kind], paperDefinitions[kind].title])
      expect(text).toContain(words.replaceAll(' ', ''));
    pages.forEach((page, index) => {
      const plain = page.replaceAll(' ', '');
      expect(plain).toContain(`第${index + 1}页共${pages.length}页`);
      expect(plain).toContain('编号：430100-20260803-000017校验码：K7QM-2XW9');
      expect(plain).toContain('打印时间：2026-08-0309:30:05');
      expect(plain).toContain(paperDefinitions[kind].title);
      expect(plain).not.toContain('补打');
    });
  });

  it('sums every page, and all pages to the total of the content', async () => {
    const notice = noticeOf(130);
    const pages = await print('assessment-notice', notice);
    expect(pages.length).toBeGreaterThan(3);
    const last = (page: string, label: string): string =>
      new RegExp(`${label} ((?:-?[\\d,]+\\.\\d\\d ?)+)`)
        .exec(page)?.[1]
        ?.trim()
        .split(' ')
        .at(-1)
        ?.replaceAll(',', '') ?? '';
    const sums = pages.map((page) => last(page, '本页小计'));
    expect(sums.every((sum) => sum !== '')).toBe(true);
    expect(Money.sum(sums.map((sum) => Money.of(sum))).toString()).toBe(notice.amount);
    expect(pages.at(-1)).toContain(
      `合计 ${[notice.wageTotal, notice.baseTotal, notice.employerAmount, notice.personalAmount, notice.amount].map(withSeparators).join(' ')}`,
    );
    for (const page of pages) expect(page).toContain('证件号码');
    const people = pages.join(' ').match(/43010219\d{10}/g) ?? [];
    expect(people).toHaveLength(130);
  });

  it('says where a character is in no font, and prints its code', async () => {
    expect(printable('赵𪜀')).toEqual({ text: '赵〔U+2A700〕', missing: ['𪜀'] });
    expect(printable('𠮷㛃𤩽𬭎𠝹欧阳·')).toEqual({ text: '𠮷㛃𤩽𬭎𠝹欧阳·', missing: [] });
    const text = (await print('assessment-notice', noticeOf(10))).join(' ').replaceAll(' ', '');
    expect(text).toContain('赵〔U+2A700〕');
    expect(text).toContain('本单有1个字字库中没有');
    const plain = (await print('roster-changes', sampleContents['roster-changes'])).join('');
    expect(plain).not.toContain('字库');
  });

  it('is the same bytes again, and says that it is a copy when it is', async () => {
    const digest = async (issue = firstPrint): Promise<string> =>
      createHash('sha256')
        .update(await printPdf(paperDefinitions['trial-balance'], sampleContents['trial-balance'], issue))
        .digest('hex');
    expect(await digest()).toBe(await digest());
    expect(await digest({ ...firstPrint, copyNo: 2 })).not.toBe(await digest());
    const copy = await print('trial-balance', sampleContents['trial-balance'], { ...firstPrint, copyNo: 2 });
    expect(copy.join(' ').replaceAll(' ', '')).toContain('补打（第2份）');
  });

  it('names persons masked where strangers see it', () => {
    const certificate = paperDefinitions['contribution-certificate'];
    expect(certificate.subject(sampleContents['contribution-certificate'], masks)).toBe('欧* ***');
    for (const kind of Object.keys(paperDefinitions) as (keyof PaperContents)[]) {
      const shown = JSON.stringify(definitionOf(kind)?.totals(contents[kind]));
      expect(shown).not.toMatch(/\d{17}|13812345678|𠮷|㛃/u);
    }
  });

  it('keeps what an empty paper says', async () => {
    const empty = await print('roster-changes', { ...sampleContents['roster-changes'], lines: [] });
    expect(empty.join(' ')).toContain('本期无变动');
    expect((await print('trial-balance', { period: '2026-07', rows: [] })).join(' ')).toContain('本期无余额');
    expect((await print('fund-month', { period: '2026-07', rows: [], balances: [] })).join(' ')).toContain(
      '本期无收支',
    );
  });

  it('breaks lines within the width, losing nothing', () => {
    const text = '长沙市芙蓉区𠮷祥ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789精密（集团）有限公司';
    for (const width of [20, 50, 90, 300]) {
      const lines = breakLines(text, width, 8.5, false);
      expect(lines.join('')).toBe(text);
      for (const line of lines) expect(lineWidth(line, false) * 8.5).toBeLessThanOrEqual(width);
    }
    for (const width of [40, 60, 90, 130])
      for (const line of breakLines(
        '依照《社会保险法》处理，逾期（含节假日）处以罚款。另见“附则”。',
        width,
        8.5,
        false,
      )) {
        expect(line).not.toMatch(/^[，。；：、！？）》”’]/u);
        expect(line).not.toMatch(/[（《“‘]$/u);
      }
  });
});
