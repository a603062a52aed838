import { Module } from '@nestjs/common';
import { ChangeEmployer } from './change-employer.js';
import { ChangePayeeAccount } from './change-payee-account.js';
import { ChangePersonIdentity } from './change-person-identity.js';
import { ChangePersonStatus } from './change-person-status.js';
import { ChangeRelation } from './change-relation.js';
import { ControlsController } from './controls.controller.js';
import { EmployersController } from './employers.controller.js';
import { EmployersQuery } from './employers.query.js';
import { ExpireControls } from './expire-controls.js';
import { KeepInitials } from './keep-initials.js';
import { LiftControl } from './lift-control.js';
import { MoveEmployer } from './move-employer.js';
import { PersonEvidenceController, PersonsController, PossibleDuplicatesController } from './persons.controller.js';
import { PersonsQuery } from './persons.query.js';
import { PossibleDuplicates } from './possible-duplicates.js';
import { RecordPersonFact } from './record-person-fact.js';
import { RegisterFromFile } from './register-from-file.js';
import { RegistrationFilesController } from './registration-files.controller.js';
import { RegisterEmployers } from './register-employers.js';
import { RegisterPersons } from './register-persons.js';
import { RegisterRetiree } from './register-retiree.js';
import { ReleaseAct } from './release-act.js';
import { SetControl } from './set-control.js';

const useCases = [
  RegisterEmployers,
  ChangeEmployer,
  MoveEmployer,
  RegisterPersons,
  RegisterFromFile,
  ChangePayeeAccount,
  ChangePersonIdentity,
  ChangePersonStatus,
  ChangeRelation,
  RecordPersonFact,
  RegisterRetiree,
  PossibleDuplicates,
  SetControl,
  LiftControl,
  ReleaseAct,
];
const queries = [EmployersQuery, PersonsQuery];

/** Registration 登记: needs the global `RuntimeModule`. */
@Module({
  controllers: [
    EmployersController,
    PersonsController,
    PersonEvidenceController,
    PossibleDuplicatesController,
    RegistrationFilesController,
    ControlsController,
  ],
  providers: [...useCases, ...queries, KeepInitials, ExpireControls],
  exports: [...useCases, ...queries],
})
export class RegistrationModule {}
