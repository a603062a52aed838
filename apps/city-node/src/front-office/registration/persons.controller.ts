import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Allow,
  AllowPersons,
  Context,
  ShowsVersion,
  TakesVersion,
  UnitOfWork,
  agencyInput,
  answer,
  idInput,
  type List,
  type RequestContext,
} from '@pnet/runtime';
import { z } from 'zod';
import { ChangePayeeAccount, type RecordedPayee } from './change-payee-account.js';
import { ChangePersonIdentity } from './change-person-identity.js';
import { ChangePersonStatus } from './change-person-status.js';
import { ChangeRelation } from './change-relation.js';
import type { PersonStatus } from './person-status.js';
import { PersonsQuery, personList, type PersonItem, type PersonRecord } from './persons.query.js';
import { PossibleDuplicates, duplicateList, type PossibleDuplicate } from './possible-duplicates.js';
import { RecordPersonFact, type RecordedFact } from './record-person-fact.js';
import { RegisterPersons, type RegisteredPersons } from './register-persons.js';
import { RegisterRetiree } from './register-retiree.js';
import { personVersion } from './registration-versions.js';
import {
  duplicateDecisionSchema,
  identityChangeSchema,
  payeeAccountSchema,
  payeeReviewSchema,
  type PayeeReviewInput,
  personBatchSchema,
  personFactReviewSchema,
  personFactSchema,
  personInputSchema,
  relationEndSchema,
  relationOpenSchema,
  retirementSchema,
  statusInputSchema,
  type DuplicateDecisionInput,
  type IdentityChangeInput,
  type PayeeAccountInput,
  type PersonFactInput,
  type PersonFactReviewInput,
  type PersonInput,
  type RelationEndInput,
  type RelationOpenInput,
  type RetirementInput,
  type StatusInput,
} from './registration-input.js';
import { asSingle } from './row-errors.js';
import { maskedEvidence, waitingEvidence, waitingEvidenceList, type WaitingEvidence } from './waiting-evidence.js';

const searchSchema = z.strictObject({
  query: z.string().min(1).max(100),
  agencyCode: agencyInput.optional(),
  ...personList.input,
});
const listSchema = z.strictObject({
  state: z.enum(['open', 'different', 'same']).default('open'),
  ...duplicateList.input,
});
const evidenceSchema = z.strictObject(waitingEvidenceList.input);

/** Insured persons 参保人员. */
@ApiTags('登记')
@Controller('persons')
export class PersonsController {
  constructor(
    private readonly registerPersons: RegisterPersons,
    private readonly changeIdentity: ChangePersonIdentity,
    private readonly changeStatus: ChangePersonStatus,
    private readonly changeRelation: ChangeRelation,
    private readonly registerRetiree: RegisterRetiree,
    private readonly recordFact: RecordPersonFact,
    private readonly changePayee: ChangePayeeAccount,
    private readonly people: PersonsQuery,
  ) {}

  @Post()
  @Allow('handler')
  @ApiOperation({ operationId: 'registerPerson', summary: '个人参保登记' })
  async register(
    @Body({ schema: personInputSchema }) input: PersonInput,
    @Context() context: RequestContext,
  ): Promise<{ personId: string; possibleDuplicates: number }> {
    const result = await this.registerPersons.execute([input], context);
    if (!result.ok) return answer({ ok: false, error: asSingle(result.error) });
    return { personId: result.value.personIds[0] ?? '', possibleDuplicates: result.value.possibleDuplicates };
  }

  @Post('batch')
  @Allow('handler')
  @ApiOperation({ operationId: 'registerPersons', summary: '批量个人登记（至多1000人，全部成功或全部不登记）' })
  async registerBatch(
    @Body({ schema: personBatchSchema }) input: z.infer<typeof personBatchSchema>,
    @Context() context: RequestContext,
  ): Promise<RegisteredPersons> {
    return answer(await this.registerPersons.execute(input.persons, context));
  }

  @Get()
  @AllowPersons()
  @ApiOperation({ operationId: 'searchPersons', summary: '查询人员：证件号码、个人编号或姓名开头（脱敏）' })
  async search(
    @Query({ schema: searchSchema }) input: z.infer<typeof searchSchema>,
    @Context() context: RequestContext,
  ): Promise<List<PersonItem>> {
    return answer(await this.people.search(input, context));
  }

  @Get(':personId')
  @ShowsVersion(personVersion, 'personId')
  @AllowPersons()
  @ApiOperation({ operationId: 'getPerson', summary: '个人综合信息（脱敏）' })
  async record(
    @Param('personId', { schema: idInput }) personId: string,
    @Context() context: RequestContext,
  ): Promise<PersonRecord> {
    return answer(await this.people.record(personId, context));
  }

  @Post(':personId/unmasked')
  @AllowPersons()
  @HttpCode(200)
  @ApiHeader({ name: 'X-Purpose', required: true, description: '查看目的（中文须百分号编码）' })
  @ApiOperation({ operationId: 'unmaskPerson', summary: '查看未遮盖的个人信息（须说明目的，留痕）' })
  async unmask(
    @Param('personId', { schema: idInput }) personId: string,
    @Context() context: RequestContext,
  ): Promise<PersonRecord> {
    return answer(await this.people.unmask(personId, context));
  }

  @Post(':personId/identity-changes')
  @TakesVersion(personVersion, 'personId')
  @Allow('handler')
  @ApiOperation({ operationId: 'changePersonIdentity', summary: '个人身份信息变更（保留变更前后）' })
  async change(
    @Param('personId', { schema: idInput }) personId: string,
    @Body({ schema: identityChangeSchema }) input: IdentityChangeInput,
    @Context() context: RequestContext,
  ): Promise<{ personId: string; changes: number }> {
    return answer(await this.changeIdentity.execute(personId, input, context));
  }

  @Post(':personId/status-lines')
  @TakesVersion(personVersion, 'personId')
  @Allow('handler')
  @ApiOperation({ operationId: 'changePersonStatus', summary: '参保状态变更' })
  async status(
    @Param('personId', { schema: idInput }) personId: string,
    @Body({ schema: statusInputSchema }) input: StatusInput,
    @Context() context: RequestContext,
  ): Promise<{ personId: string; status: PersonStatus }> {
    return answer(await this.changeStatus.execute(personId, input, context));
  }

  @Post(':personId/retirement')
  @TakesVersion(personVersion, 'personId')
  @Allow('handler')
  @ApiOperation({ operationId: 'registerRetiree', summary: '离退休登记（退休年月与月养老金，供统计）' })
  async retire(
    @Param('personId', { schema: idInput }) personId: string,
    @Body({ schema: retirementSchema }) input: RetirementInput,
    @Context() context: RequestContext,
  ): Promise<{ personId: string }> {
    return answer(await this.registerRetiree.execute(personId, input, context));
  }

  @Post(':personId/facts')
  @TakesVersion(personVersion, 'personId')
  @Allow('handler')
  @ApiOperation({
    operationId: 'recordPersonFact',
    summary: '登记或更正个人事实（岗位性质、特殊工种、参加工作、死亡），附依据',
  })
  async fact(
    @Param('personId', { schema: idInput }) personId: string,
    @Body({ schema: personFactSchema }) input: PersonFactInput,
    @Context() context: RequestContext,
  ): Promise<RecordedFact> {
    return answer(await this.recordFact.execute(personId, input, context));
  }

  @Post(':personId/facts/review')
  @TakesVersion(personVersion, 'personId')
  @Allow('reviewer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'reviewPersonFact', summary: '第二人复核个人事实的依据' })
  async reviewFact(
    @Param('personId', { schema: idInput }) personId: string,
    @Body({ schema: personFactReviewSchema }) input: PersonFactReviewInput,
    @Context() context: RequestContext,
  ): Promise<RecordedFact> {
    return answer(await this.recordFact.review(personId, input, context));
  }

  @Post(':personId/payee-accounts')
  @TakesVersion(personVersion, 'personId')
  @Allow('handler')
  @ApiOperation({ operationId: 'changePayeeAccount', summary: '登记领取账户（自某日起），附依据' })
  async payee(
    @Param('personId', { schema: idInput }) personId: string,
    @Body({ schema: payeeAccountSchema }) input: PayeeAccountInput,
    @Context() context: RequestContext,
  ): Promise<RecordedPayee> {
    return answer(await this.changePayee.execute(personId, input, context));
  }

  @Post(':personId/payee-accounts/review')
  @TakesVersion(personVersion, 'personId')
  @Allow('reviewer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'reviewPayeeAccount', summary: '第二人复核领取账户的依据' })
  async reviewPayee(
    @Param('personId', { schema: idInput }) personId: string,
    @Body({ schema: payeeReviewSchema }) input: PayeeReviewInput,
    @Context() context: RequestContext,
  ): Promise<RecordedPayee> {
    return answer(await this.changePayee.review(personId, input, context));
  }

  @Post(':personId/relations')
  @TakesVersion(personVersion, 'personId')
  @Allow('handler')
  @ApiOperation({ operationId: 'openRelation', summary: '建立参保关系' })
  async openRelation(
    @Param('personId', { schema: idInput }) personId: string,
    @Body({ schema: relationOpenSchema }) input: RelationOpenInput,
    @Context() context: RequestContext,
  ): Promise<{ personId: string; employerId: string }> {
    return answer(await this.changeRelation.open(personId, input, context));
  }

  @Post(':personId/relations/end')
  @TakesVersion(personVersion, 'personId')
  @Allow('handler')
  @HttpCode(200)
  @ApiOperation({ operationId: 'endRelation', summary: '终止参保关系' })
  async endRelation(
    @Param('personId', { schema: idInput }) personId: string,
    @Body({ schema: relationEndSchema }) input: RelationEndInput,
    @Context() context: RequestContext,
  ): Promise<{ personId: string; employerId: string }> {
    return answer(await this.changeRelation.end(personId, input, context));
  }
}

/** The queue 疑似重复. */
@ApiTags('登记')
@Controller('possible-duplicates')
export class PossibleDuplicatesController {
  constructor(private readonly duplicates: PossibleDuplicates) {}

  @Get()
  @Allow('handler', 'reviewer')
  @ApiOperation({ operationId: 'listPossibleDuplicates', summary: '疑似重复队列' })
  list(
    @Query({ schema: listSchema }) page: z.infer<typeof listSchema>,
    @Context() context: RequestContext,
  ): Promise<List<PossibleDuplicate>> {
    return this.duplicates.list(page, context);
  }

  @Post(':duplicateId/decision')
  @Allow('handler', 'reviewer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'decidePossibleDuplicate', summary: '疑似重复核实：不同人或同一人' })
  async decide(
    @Param('duplicateId', { schema: idInput }) duplicateId: string,
    @Body({ schema: duplicateDecisionSchema }) input: DuplicateDecisionInput,
    @Context() context: RequestContext,
  ): Promise<{ duplicateId: string; state: string }> {
    return answer(await this.duplicates.decide(duplicateId, input, context));
  }
}

/** The queue of facts and payee accounts whose evidence nobody has reviewed. */
@ApiTags('登记')
@Controller('person-evidence')
export class PersonEvidenceController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @AllowPersons()
  @ApiOperation({
    operationId: 'listPersonEvidence',
    summary: '待复核的个人事实与领取账户（姓名脱敏；随参保登记录入的不在其中）',
  })
  list(
    @Query({ schema: evidenceSchema }) ask: z.infer<typeof evidenceSchema>,
    @Context() context: RequestContext,
  ): Promise<List<WaitingEvidence>> {
    return this.unitOfWork.read(context, (tx) =>
      waitingEvidenceList.read(tx, waitingEvidence(), { ask, context, present: maskedEvidence }),
    );
  }
}
