import { maskBankAccount, maskDocumentNumber, maskMobile, maskName } from '../index.js';

describe('masks', () => {
  it.each([
    [maskDocumentNumber, '430102199001011234', '430***********1234'],
    [maskDocumentNumber, 'E123456', '*******'],
    [maskName, '张三', '张*'],
    [maskName, '欧阳修', '欧*修'],
    [maskName, '𠮷野家', '𠮷*家'],
    [maskName, '李', '*'],
    [maskMobile, '13812345678', '138****5678'],
    [maskBankAccount, '6222021234567890123', '***************0123'],
    [maskBankAccount, '', ''],
  ])('%# hide the middle', (mask, text, masked) => {
    expect(mask(text)).toBe(masked);
  });
});
