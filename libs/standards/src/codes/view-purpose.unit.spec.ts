import fc from 'fast-check';
import { viewPurpose } from './view-purpose.js';

describe('viewPurpose', () => {
  it.each([
    ['counter', '柜面办理业务核对身份'],
    ['核查疑点', '核查疑点'],
    [' Check of a doubt ', '核查疑点'],
    ['核对', undefined],
    ['核对档案', undefined],
    ['', undefined],
    ['x', undefined],
    ['核 对 档 案 一 二 三', undefined],
    ['经办人来电核对档案', undefined],
    ['经办人来电核对其档案', '经办人来电核对其档案'],
    ['toString', undefined],
  ])('"%s" is %s', (text, expected) => expect(viewPurpose(text)).toBe(expected));

  it('takes any ten characters and no fewer that are not listed', () => {
    const words = fc.stringMatching(/^[\u4e00-\u9fa5𠮷]{1,20}$/u).filter((text) => text !== '核查疑点');
    fc.assert(fc.property(words, (text) => (viewPurpose(text) !== undefined) === [...text].length >= 10));
  });
});
