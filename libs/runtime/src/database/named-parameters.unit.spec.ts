import { bindParameters } from './named-parameters.js';

describe('named parameters', () => {
  it('become numbers, one for a name however often it stands', () => {
    expect(bindParameters('select :a, :b where x = :a and y=any(:c::text[])', { a: 1, b: 2, c: ['x'] })).toEqual({
      text: 'select $1, $2 where x = $1 and y=any($3::text[])',
      values: [1, 2, ['x']],
    });
  });

  it('leave casts, texts, quoted names, comments, slices and dollar quotes alone', () => {
    const sql = `select 'a :b ''c :d', ":e", x::text, a[1:n], t[1]:n, $$ :f $$ -- :g
      /* :h */ from t where at = :at::timestamptz`;
    expect(bindParameters(sql, { at: 1 })).toEqual({ text: sql.replace(':at', '$1'), values: [1] });
  });

  it('are refused where a name has no value, or a value no name', () => {
    expect(() => bindParameters('select :a', {})).toThrow('names :a');
    expect(() => bindParameters('select :a', { a: 1, b: 2 })).toThrow('value b');
  });

  it('leave a list as it is', () => {
    expect(bindParameters('select $1, :b', [1])).toEqual({ text: 'select $1, :b', values: [1] });
    expect(bindParameters('select 1')).toEqual({ text: 'select 1', values: [] });
  });
});
