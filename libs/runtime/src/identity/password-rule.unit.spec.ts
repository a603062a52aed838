import fc from 'fast-check';
import { passwordFault } from './password-rule.js';

describe('passwordFault', () => {
  it.each([
    ['short', 'AUTH-2002'],
    ['x'.repeat(201), 'AUTH-2002'],
    ['zhang.san2026', 'AUTH-2004'],
    ['ZHANG.SANzhang.san', 'AUTH-2004'],
    ['Password123!', 'AUTH-2005'],
    ['1234567890', 'AUTH-2005'],
    ['9876543210', 'AUTH-2005'],
    ['1234512345', 'AUTH-2005'],
    ['aaaaaaaaaaaa', 'AUTH-2005'],
    ['ababababab', 'AUTH-2005'],
    ['1q2w3e4r5t', 'AUTH-2005'],
    ['administrator', 'AUTH-2005'],
    ['ｐａｓｓｗｏｒｄ１２３', 'AUTH-2005'],
  ])('refuses %s', (password, code) => expect(passwordFault('zhang.san', password)?.code).toBe(code));

  it.each(['long enough', 'zhang.san-password-1', '湘江北去橘子洲头看万山红遍', 'correct horse battery'])(
    'takes %s',
    (password) => expect(passwordFault('zhang.san', password)).toBeUndefined(),
  );

  it('takes what chance makes, and nothing of fewer than ten characters', () => {
    fc.assert(fc.property(fc.uuid(), (text) => passwordFault('zhang.san', text) === undefined));
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), (text) => passwordFault('zhang.san', text)?.code === 'AUTH-2002'),
    );
  });
});
