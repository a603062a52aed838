/**
 * Registration 登记: employers, insured persons, relations and status.
 *
 * What others may read in SQL (never write):
 * - `registration.employer` and `registration.person`, under row-level security for the app role;
 * - `registration.person_identity` (view): who a document number is, in every agency of the city, for checks by exact
 *   document;
 * - `registration.relation(person_id, employer_id, scheme, start_month, end_month, category)`: months YYYYMM, open
 *   while `end_month` is null;
 *   at most one open for a person and scheme; an `end_month` before `start_month` = it never came to a contribution;
 * - `registration.status_line`: what is believed now has `superseded_at is null`; the status of a day is the line with
 *   the greatest `effective_on` up to it;
 * - `registration.person_fact` and `registration.payee_account`: what is believed now has `superseded_at is null`;
 * - `registration.control_in_force` (view): front-office controls that stand, of every district;
 * - `registration.retiree(person_id, scheme, retirement_month, monthly_pension)`: the pension is drawn from the month
 *   after `retirement_month`.
 */
export { askControls, stoppedByControls, type ControlledDeed } from './ask-controls.js';
export { applyControlOrder } from './control-of-order.js';
export { RegistrationModule } from './registration.module.js';
export { EmployersQuery, employerInClear } from './employers.query.js';
export { PersonsQuery } from './persons.query.js';
export { type EmployerStatus } from './employer-status.js';
export { type PersonStatus } from './person-status.js';
export { WORKING_AGE } from './life-events.js';
export {
  NEW_IDS,
  loadEmployersFrom,
  loadPersonsFrom,
  loadRelationsFrom,
  loadRetireesFrom,
  takeIds,
} from './load-registration.js';
export { nameForm } from './name-form.js';
export { checkIdentity } from './person-identity.js';
export { RegisterEmployers, type RegisteredEmployers } from './register-employers.js';
export { RegisterPersons, type RegisteredPersons } from './register-persons.js';
export { documentNumber, type EmployerInput, type PersonInput } from './registration-input.js';
export { endRelationsFrom, openRelationsFrom, type RelationConflict } from './relations.js';
export { retirementAges, type BeginningRelation, type ReachedAge } from './retirement-age.js';
export { undoRelationsFrom } from './undo-relations.js';
export { statusAsOf, type Recording, type RowsFrom, type StatusLine } from './status-line.js';
export { EMPLOYER_AT_END, monthParams } from './month-facts.js';
export { pi01Port } from './pi01.dataset.js';
export { benefitExpenseBooked } from './retiree.check.js';
export { registrationQueues } from './registration.queues.js';

/** SQL files of schema `registration`. */
export const registrationMigrations = new URL('./migrations/', import.meta.url);
