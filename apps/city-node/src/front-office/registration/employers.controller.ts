import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Allow,
  AllowPersons,
  Context,
  ShowsVersion,
  TakesVersion,
  agencyInput,
  answer,
  flagQuestion,
  idInput,
  schemeInput,
  type List,
  type RequestContext,
} from '@pnet/runtime';
import { z } from 'zod';
import { ChangeEmployer } from './change-employer.js';
import {
  EmployersQuery,
  employerList,
  employerPersonList,
  type EmployerItem,
  type EmployerPersonItem,
  type EmployerRecord,
} from './employers.query.js';
import type { EmployerStatus } from './employer-status.js';
import { MoveEmployer } from './move-employer.js';
import { RegisterEmployers, type RegisteredEmployers } from './register-employers.js';
import {
  codeSchema,
  employerBatchSchema,
  employerChangeSchema,
  employerInputSchema,
  employerMoveSchema,
  type EmployerChangeInput,
  type EmployerInput,
  type EmployerMoveInput,
} from './registration-input.js';
import { employerVersion } from './registration-versions.js';
import { asSingle } from './row-errors.js';

const searchSchema = z.strictObject({
  query: z.string().max(100).optional(),
  agencyCode: agencyInput.optional(),
  status: z.enum(['active', 'suspended', 'cancelled']).optional(),
  category: codeSchema.optional(),
  ...employerList.input,
});
const personsSchema = z.strictObject({
  scheme: schemeInput,
  open: flagQuestion.default('true'),
  category: codeSchema.optional(),
  ...employerPersonList.input,
});

/** Employers 参保单位. */
@ApiTags('登记')
@Controller('employers')
export class EmployersController {
  constructor(
    private readonly registerEmployers: RegisterEmployers,
    private readonly changeEmployer: ChangeEmployer,
    private readonly moveEmployer: MoveEmployer,
    private readonly employers: EmployersQuery,
  ) {}

  @Post()
  @Allow('handler')
  @ApiOperation({ operationId: 'registerEmployer', summary: '单位参保登记' })
  async register(
    @Body({ schema: employerInputSchema }) input: EmployerInput,
    @Context() context: RequestContext,
  ): Promise<{ employerId: string }> {
    const result = await this.registerEmployers.execute([input], context);
    return result.ok
      ? { employerId: result.value.employerIds[0] ?? '' }
      : answer({ ok: false, error: asSingle(result.error) });
  }

  @Post('batch')
  @Allow('handler')
  @ApiOperation({ operationId: 'registerEmployers', summary: '批量单位登记（至多500户，全部成功或全部不登记）' })
  async registerBatch(
    @Body({ schema: employerBatchSchema }) input: z.infer<typeof employerBatchSchema>,
    @Context() context: RequestContext,
  ): Promise<RegisteredEmployers> {
    return answer(await this.registerEmployers.execute(input.employers, context));
  }

  @Get()
  @ApiOperation({ operationId: 'searchEmployers', summary: '查询单位：统一社会信用代码、单位编号或名称开头' })
  search(
    @Query({ schema: searchSchema }) input: z.infer<typeof searchSchema>,
    @Context() context: RequestContext,
  ): Promise<List<EmployerItem>> {
    return this.employers.search(input, context);
  }

  @Get(':employerId')
  @ShowsVersion(employerVersion, 'employerId')
  @ApiOperation({ operationId: 'getEmployer', summary: '单位综合信息' })
  async record(
    @Param('employerId', { schema: idInput }) employerId: string,
    @Context() context: RequestContext,
  ): Promise<EmployerRecord> {
    return answer(await this.employers.record(employerId, context));
  }

  @Get(':employerId/persons')
  @AllowPersons()
  @ApiOperation({ operationId: 'listEmployerPersons', summary: '单位人员花名册' })
  async persons(
    @Param('employerId', { schema: idInput }) employerId: string,
    @Query({ schema: personsSchema }) input: z.infer<typeof personsSchema>,
    @Context() context: RequestContext,
  ): Promise<List<EmployerPersonItem>> {
    return answer(await this.employers.persons(employerId, { ...input, open: input.open === 'true' }, context));
  }

  @Post(':employerId/changes')
  @TakesVersion(employerVersion, 'employerId')
  @Allow('handler')
  @ApiOperation({ operationId: 'changeEmployer', summary: '单位信息变更' })
  async change(
    @Param('employerId', { schema: idInput }) employerId: string,
    @Body({ schema: employerChangeSchema }) input: EmployerChangeInput,
    @Context() context: RequestContext,
  ): Promise<{ employerId: string; changes: number }> {
    return answer(await this.changeEmployer.execute(employerId, input, context));
  }

  @Post(':employerId/suspension')
  @TakesVersion(employerVersion, 'employerId')
  @Allow('handler')
  @HttpCode(200)
  @ApiOperation({ operationId: 'suspendEmployer', summary: '单位暂停参保' })
  suspend(
    @Param('employerId', { schema: idInput }) employerId: string,
    @Body({ schema: employerMoveSchema }) input: EmployerMoveInput,
    @Context() context: RequestContext,
  ): Promise<{ employerId: string; status: EmployerStatus }> {
    return this.move(employerId, 'suspended', input, context);
  }

  @Post(':employerId/resumption')
  @TakesVersion(employerVersion, 'employerId')
  @Allow('handler')
  @HttpCode(200)
  @ApiOperation({ operationId: 'resumeEmployer', summary: '单位恢复参保' })
  resume(
    @Param('employerId', { schema: idInput }) employerId: string,
    @Body({ schema: employerMoveSchema }) input: EmployerMoveInput,
    @Context() context: RequestContext,
  ): Promise<{ employerId: string; status: EmployerStatus }> {
    return this.move(employerId, 'active', input, context);
  }

  @Post(':employerId/cancellation')
  @TakesVersion(employerVersion, 'employerId')
  @Allow('handler')
  @HttpCode(200)
  @ApiOperation({ operationId: 'cancelEmployer', summary: '单位注销（先检查未了事项）' })
  cancel(
    @Param('employerId', { schema: idInput }) employerId: string,
    @Body({ schema: employerMoveSchema }) input: EmployerMoveInput,
    @Context() context: RequestContext,
  ): Promise<{ employerId: string; status: EmployerStatus }> {
    return this.move(employerId, 'cancelled', input, context);
  }

  private async move(
    employerId: string,
    to: EmployerStatus,
    input: EmployerMoveInput,
    context: RequestContext,
  ): Promise<{ employerId: string; status: EmployerStatus }> {
    return answer(await this.moveEmployer.execute(employerId, to, input, context));
  }
}
