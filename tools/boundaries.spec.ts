import { jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const run = (bin: string, args: readonly string[]): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}node_modules/${bin}`, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false', NODE_OPTIONS: '' },
  });
  return { status, output: stdout + stderr };
};

/** Plants a file with a forbidden import, looks, and takes the file away whatever happens. */
function planted<T>(path: string, text: string, look: () => T): T {
  const file = `${root}${path}`;
  writeFileSync(file, text, { flag: 'wx' });
  try {
    return look();
  } finally {
    rmSync(file);
  }
}

describe('boundaries', () => {
  // Type-aware lint reads the whole workspace once.
  jest.setTimeout(180_000);

  it('refuse a library that imports what is above it', () => {
    expect(run('nx/dist/bin/nx.js', ['show', 'projects']).output).toContain('kernel');
    const { status, output } = planted(
      'libs/kernel/src/planted-import.ts',
      "import { migrate } from '@pnet/runtime';\nexport const planted = migrate;\n",
      () => run('eslint/bin/eslint.js', ['libs/kernel/src/planted-import.ts']),
    );
    expect(output).toContain('A project tagged with "kernel" can only depend on libs tagged with "kernel"');
    expect(status).toBe(1);
  });

  it('refuse a module of the city that imports to the right, or past the door', () => {
    const { status, output } = planted(
      'apps/city-node/src/front-office/registration/planted-import.ts',
      "import { CloseMonth } from '../../back-office/closing/close-month.js';\nexport const planted = CloseMonth;\n",
      () =>
        run('dependency-cruiser/bin/dependency-cruise.mjs', [
          '--config',
          '.dependency-cruiser.cjs',
          'apps/city-node/src',
        ]),
    );
    expect(output).toContain('registration-imports-only-to-the-left');
    expect(output).toContain('closing-has-one-door');
    expect(status).not.toBe(0);
  });

  it("refuse a program that takes a fixture, and a fixture that goes past a door or is another module's", () => {
    const registration = 'apps/city-node/src/front-office/registration';
    const { status, output } = planted(
      `${registration}/planted-fixture.ts`,
      "import { look } from '../../testing/migrated-city.fixture.js';\nexport const planted = look;\n",
      () =>
        planted(
          `${registration}/planted.fixture.ts`,
          "import { CloseMonth } from '../../back-office/closing/close-month.js';\nimport { worker } from '../../back-office/opening-load/opening-load.fixture.js';\nexport const planted = [CloseMonth, worker];\n",
          () =>
            run('dependency-cruiser/bin/dependency-cruise.mjs', [
              '--config',
              '.dependency-cruiser.cjs',
              'apps/city-node/src',
            ]),
        ),
    );
    for (const rule of ['fixtures-are-for-specs', 'closing-has-one-door', 'fixtures-of-a-module-are-its-own'])
      expect(output).toContain(rule);
    expect(status).not.toBe(0);
  });
});
