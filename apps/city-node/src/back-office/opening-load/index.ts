/**
 * Opening load 期初建账、历史数据迁移: what a legacy system knows, tried, agreed by two people, and given to the modules that
 * own it.
 *
 * What others may read in SQL (never write):
 * - `opening_load.arrear_item(load_id, scheme, employer_id, person_id, contribution_month, employer_amount,
 *   personal_amount)`: arrears from before the start, kept as they came: no demand stands for them yet;
 * - `opening_load.pension_item(load_id, scheme, person_id, retirement_month, item, amount)`: monthly items of the
 *   pensions that were in payment at the start.
 */
export { OpeningLoadModule } from './opening-load.module.js';

/** SQL files of schema `opening_load`. */
export const openingLoadMigrations = new URL('./migrations/', import.meta.url);
