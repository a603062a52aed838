import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import { ensureNodeDatabase, rolesOf, type DatabaseUrls } from '../index.js';

describe('databases of two nodes on one server', () => {
  let server: TestDatabase;
  const codes = ['990100', '990200'] as const;
  const urls: Record<string, DatabaseUrls> = {};
  const admin = async (...statements: string[]): Promise<void> => {
    const client = new pg.Client({ connectionString: server.adminUrl });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };
  const connects = async (url: string): Promise<string> => {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return 'in';
    } catch (error) {
      return String((error as { code?: unknown }).code);
    } finally {
      await client.end().catch(() => undefined);
    }
  };

  beforeAll(async () => {
    server = await createTestDatabase();
    for (const code of codes)
      urls[code] = await ensureNodeDatabase(server.adminUrl, `pension_${code}`, rolesOf(code), 'spec-password');
  });
  afterAll(async () => {
    await admin(
      ...codes.flatMap((code) => [
        `drop database if exists pension_${code} with (force)`,
        ...Object.values(rolesOf(code)).map((role) => `drop role if exists ${role}`),
      ]),
    );
    await server.drop();
  });

  it.each(['migrator', 'app', 'worker'] as const)('lets the %s into its own database and no other', async (role) => {
    const [own, other] = [urls[codes[0]]?.[role] ?? '', new URL(urls[codes[0]]?.[role] ?? '')];
    other.pathname = `/pension_${codes[1]}`;
    expect(await connects(own)).toBe('in');
    expect(await connects(other.toString())).toBe('42501');
  });
});
