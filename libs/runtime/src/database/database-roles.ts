import pg from 'pg';

/** The three roles of a node's database: DDL; DML under row-level security; DML of batches without it. */
export interface DatabaseRoles {
  readonly migrator: string;
  readonly app: string;
  readonly worker: string;
}

/** Where a node finds its database: one URL for each role. */
export interface DatabaseUrls {
  readonly migrator: string;
  readonly app: string;
  readonly worker: string;
}

/** Role names of a node, for example `pension_430100_app`. */
export const rolesOf = (code: string): DatabaseRoles => ({
  migrator: `pension_${code}_migrator`,
  app: `pension_${code}_app`,
  worker: `pension_${code}_worker`,
});

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Makes database and roles of a node on the cluster of `adminUrl` where they are missing, sets the password, and says
 * where each role connects. Safe to run again.
 */
export async function ensureNodeDatabase(
  adminUrl: string,
  database: string,
  roles: DatabaseRoles,
  password: string,
): Promise<DatabaseUrls> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    for (const role of [roles.migrator, roles.app, roles.worker]) {
      const known = await admin.query('select 1 from pg_roles where rolname = $1', [role]);
      const verb = known.rowCount ? 'alter' : 'create';
      await admin.query(`${verb} role ${quoted(role)} with login nosuperuser password ${literal(password)}`);
    }
    const known = await admin.query('select 1 from pg_database where datname = $1', [database]);
    if (!known.rowCount) await admin.query(`create database ${quoted(database)} owner ${quoted(roles.migrator)}`);
    // PostgreSQL lets everyone in unless told otherwise; another node's role has no business here.
    await admin.query(`revoke all on database ${quoted(database)} from public`);
    await admin.query(
      `grant connect, temporary on database ${quoted(database)} to ${quoted(roles.app)}, ${quoted(roles.worker)}`,
    );
  } finally {
    await admin.end();
  }
  const urlOf = (role: string): string => {
    const url = new URL(adminUrl);
    [url.username, url.password, url.pathname] = [role, encodeURIComponent(password), `/${database}`];
    return url.toString();
  };
  return { migrator: urlOf(roles.migrator), app: urlOf(roles.app), worker: urlOf(roles.worker) };
}
