/** Stops the PostgreSQL that `jest-global-setup` started, if it did. */
export default async function globalTeardown() {
  await globalThis.testPostgres?.stop();
}
