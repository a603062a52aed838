import { Module } from '@nestjs/common';
import { ChangeEmployer } from './change-employer.js';
import { ChangePayeeAccount } from './change-payee-account.js';
import { ChangePersonIdentity } from './change-person-identity.js';
import { ChangePersonStatus } from './change-person-status.js';
import { ChangeRelation } from './change-relation.js';
import { EmployersController } from './employers.controller.js';
import { EmployersQuery } from './employers.query.js';
import { KeepInitials } from './keep-initials.js';
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
  ],
  providers: [...useCases, ...queries, KeepInitials],
  exports: [...useCases, ...queries],
})
export class RegistrationModule {}
