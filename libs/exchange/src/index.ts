/**
 * Exchange: sealed datasets up, orders down, receipts and answers, signed.
 *
 * What others may read in SQL (never write):
 * - what came in: `exchange.intake`, its `exchange.intake_frame` and `exchange.intake_row`, its `exchange.finding`, the
 *   `exchange.receipt` given for it, and the `exchange.approval` and `exchange.acceptance` of the levels;
 * - what goes up: `exchange.submission`, its `exchange.submission_frame` and `exchange.delivery`;
 * - orders: `exchange.order_in` and `exchange.order_out`; and `exchange.peer`, when each partner was last heard;
 * - units: the register `exchange.reporting_unit`, and `exchange.unit_receiver`.
 */
export * from './certificates/authority.js';
export * from './certificates/signature-text.js';
export * from './certificates/signing.js';
export * from './enrolment/enrol-at-parent.js';
export * from './enrolment/enrol-node.js';
export * from './enrolment/enrolment-token.js';
export * from './enrolment/enrolment.server.js';
export * from './enrolment/issue-token.js';
export * from './exchange-options.js';
export type { ExchangeParts } from './exchange-parts.js';
export * from './exchange.module.js';
export * from './exchange.js';
export * from './http/exchange.query.js';
export * from './message-days.js';
export * from './machines/machine.js';
export * from './machines/delivery.machine.js';
export * from './machines/intake.machine.js';
export * from './machines/stream.machine.js';
export * from './machines/order.machine.js';
export * from './machines/order-inbox.machine.js';
export * from './orders/apply-orders.js';
export * from './orders/built-in-handlers.js';
export * from './orders/issue-order.js';
export * from './orders/order-handler.js';
export * from './sealing/dataset-port.js';
export * from './sealing/sealed-line.js';
export * from './units/apply-unit-change.js';
export * from './units/first-units.js';
export * from './units/judge-unit-change.js';
export * from './units/record-units.js';
export * from './units/unit-change.js';
export * from './units/unit-line.js';
export * from './units/units.query.js';
export * from './uplink/decide-version.js';
export * from './verify-exchange.js';

/** SQL files of the schema `exchange`. */
export const exchangeMigrations = new URL('./migrations/', import.meta.url);
