import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Found {
  readonly line: number;
  readonly text: string;
}
interface Doors {
  modulesOf(files: readonly string[], read: (file: string) => string): readonly { readonly folder: string }[];
  pastDoors(file: string, source: string, modules: readonly { readonly folder: string }[]): readonly Found[];
}

describe('SQL behind the doors of modules', () => {
  const tree: Readonly<Record<string, string>> = {
    'apps/node/src/shop/migrations/1-shop.sql':
      'create schema shop;\ncreate table shop.sale (id bigint);\ncreate table shop.till (id bigint);',
    'apps/node/src/shop/index.ts': '/**\n * Shop.\n *\n * What others may read in SQL (never write): `shop.sale`.\n */',
    'apps/node/src/bank/migrations/1-bank.sql': 'create schema bank;\ncreate table bank.line (id bigint);',
    'apps/node/src/bank/index.ts': '/** Bank. */',
  };
  const open = async () => {
    const path = join(import.meta.dirname, 'schema-doors.mjs');
    const doors = (await import(path)) as Doors;
    const modules = doors.modulesOf(Object.keys(tree), (file) => tree[file] ?? '');
    return (source: string, file = 'apps/node/src/bank/post.ts') =>
      doors.pastDoors(file, source, modules).map(({ line, text }) => `${line} ${text.split(',')[0]}`);
  };

  it.each<[string, string, string[]]>([
    ['what is its own', 'tx.execute(`update bank.line set id = 1`)', []],
    ['what is listed', 'tx.rows(`select * from shop.sale join bank.line using (id)`)', []],
    ['what is not listed', 'tx.rows(`select *\n from shop.till`)', ['2 reads shop.till']],
    ['an insert', 'tx.execute(`insert into shop.sale values (1)`)', ['1 writes shop.sale']],
    [
      'an update with something put in',
      'tx.execute(`${with_} update shop.sale s set id = ${one}`)',
      ['1 writes shop.sale'],
    ],
    ['a delete', "tx.execute('delete from shop.sale')", ['1 writes shop.sale']],
    ['a copy in', 'tx.copy(`copy shop.sale (id) from stdin`)', ['1 writes shop.sale']],
    ['a copy out', 'tx.copy(`copy shop.sale (id) to stdout`)', []],
    ['a lock', 'tx.rows(`select 1 from shop.sale for update`)', []],
    ['a column of that name', 'tx.rows(`select shop.id from bank.line shop`)', []],
    ['what is no SQL', "permit('shop.till')", []],
  ])('finds or lets be: %s', async (_what, source, expected) => {
    expect((await open())(source)).toEqual(expected);
  });

  it('finds nothing past a door in a module of this repository, and a write that is planted there', async () => {
    const root = join(import.meta.dirname, '..');
    const read = (file: string): string => readFileSync(join(root, file), 'utf8');
    const doors = (await import(join(root, 'tools/schema-doors.mjs'))) as Doors;
    const files = [
      'apps/city-node/src/front-office/registration/migrations/1790000050001-registration.sql',
      'apps/city-node/src/front-office/registration/index.ts',
    ];
    const modules = doors.modulesOf(files, read);
    const file = 'apps/city-node/src/front-office/assessment/plan-statements.ts';
    expect(doors.pastDoors(file, read(file), modules)).toEqual([]);
    const planted = `${read(file)}\nconst past = 'update registration.person set name = $1';`;
    expect(doors.pastDoors(file, planted, modules)).toHaveLength(1);
  });
});
