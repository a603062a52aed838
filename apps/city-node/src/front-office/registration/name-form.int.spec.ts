import { ok, unwrap } from '@pnet/kernel';
import { NAME_SEPARATOR_VARIANTS, personName } from '@pnet/standards';
import fc from 'fast-check';
import { nameForm, registrationMigrations } from './index.js';
import { openSpecDatabase } from '../../testing/people.fixture.js';

describe('nameForm', () => {
  let database: Awaited<ReturnType<typeof openSpecDatabase>>;
  beforeAll(async () => {
    database = await openSpecDatabase([registrationMigrations]);
  });
  afterAll(async () => {
    await database?.drop();
  });

  it('gives in SQL what personName gives', async () => {
    const unit = fc.constantFrom(
      '张',
      '买',
      'a',
      'É',
      '9',
      '.',
      '·',
      '-',
      '(',
      ' ',
      '\u3000',
      '\u00a0',
      '\t',
      '\u200b',
      '\ufeff',
      ...NAME_SEPARATOR_VARIANTS,
    );
    const names = fc.sample(fc.string({ unit, maxLength: 12 }), { numRuns: 3000, seed: 7 });
    const rows = unwrap(
      await database.unitOfWork.system(async (tx) =>
        ok(
          await tx.rows<{ name: string; form: string }>(
            `
      select name, ${nameForm('name')} as form from unnest($1::text[]) n(name)`,
            [names],
          ),
        ),
      ),
    );
    expect(rows).toHaveLength(names.length);
    expect(rows.filter((row) => row.form !== personName(row.name))).toEqual([]);
  });
});
