import { HttpException } from '@nestjs/common';
import { DomainFailure, domainError } from '@pnet/kernel';
import { answer, itemsOfIssues, languageOf, pointerOf, problemOf } from '../index.js';
import { errorOfThrown } from './problem.js';

describe('problems', () => {
  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['de', 'zh'],
    ['en', 'en'],
    ['en-GB, zh;q=0.9', 'en'],
    ['zh-CN,en;q=0.8', 'zh'],
    ['en;q=0.1, zh-TW;q=0.2', 'zh'],
    ['en;q=0', 'zh'],
  ])('speak after %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });

  it('carry pointer, row and text of each place', () => {
    const error = domainError(
      'RUNT-4001',
      { count: 2 },
      {
        items: [
          { pointer: '/lines/0', code: 'KERN-0003', params: { value: '2026-13' } },
          { row: 7, code: 'KERN-0001', params: { value: '-' } },
        ],
      },
    );
    expect(problemOf(error, 'en', 't')).toEqual({
      type: 'urn:pension:error:RUNT-4001',
      title: 'The input is wrong',
      status: 422,
      code: 'RUNT-4001',
      traceId: 't',
      detail: '2 places do not fit. Correct the places that errors lists.',
      errors: [
        { pointer: '/lines/0', code: 'KERN-0003', detail: expect.stringContaining('"2026-13"') },
        { row: 7, code: 'KERN-0001', detail: expect.stringContaining('"-"') },
      ],
    });
    expect(problemOf(domainError('KERN-0003', { value: 'x' }, { pointer: '/month' }), 'zh', 't').errors).toMatchObject([
      { pointer: '/month', code: 'KERN-0003' },
    ]);
  });

  it.each([
    [new DomainFailure(domainError('KERN-0001', { value: 'x' })), 'KERN-0001'],
    [new HttpException('x', 404), 'RUNT-4040'],
    [new HttpException('x', 418), 'RUNT-4000'],
    [new HttpException('x', 503), 'RUNT-5030'],
    [Object.assign(new Error('x'), { type: 'entity.too.large', status: 413, limit: 20_971_520 }), 'RUNT-4013'],
    [Object.assign(new Error('x'), { type: 'charset.unsupported', status: 415 }), 'RUNT-4015'],
    [new TypeError('x'), 'RUNT-5000'],
    [undefined, 'RUNT-5000'],
    ['text', 'RUNT-5000'],
  ])('have a code for whatever is thrown', (thrown, code) => {
    expect(errorOfThrown(thrown, '/p').code).toBe(code);
  });

  it('come from results', () => {
    expect(answer({ ok: true, value: 1 })).toBe(1);
    expect(() => answer({ ok: false, error: domainError('KERN-0001', { value: 'x' }) })).toThrow(DomainFailure);
  });

  it('keep our own codes of refinements', () => {
    expect(
      itemsOfIssues([
        { message: 'KERN-0003', code: 'custom', path: ['lines', 2, 'month'], params: { value: '2026-13', rows: 3 } },
      ]),
    ).toEqual([{ pointer: '/lines/2/month', code: 'KERN-0003', params: { value: '2026-13', rows: 3 } }]);
    expect(itemsOfIssues([{ message: 'too bad', code: 'custom' }])).toEqual([
      { pointer: '', code: 'RUNT-4109', params: { reason: 'too bad' } },
    ]);
  });

  it('escape pointers', () => {
    expect(pointerOf(['a/b', 'c~d', { key: 0 }])).toBe('/a~1b/c~0d/0');
  });
});
