export * from './post-receipts.js';

/** SQL files of schema `collection`. */
export const collectionMigrations = new URL('./migrations/', import.meta.url);
