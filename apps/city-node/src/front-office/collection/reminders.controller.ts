import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Context,
  UnitOfWork,
  answer,
  schemeInput,
  idInput,
  dayInput,
  flagQuestion,
  textInput,
  type List,
  type RequestContext,
} from '@pnet/runtime';
import { pensionSchemes } from '@pnet/standards';
import { z } from 'zod';
import { RemindEmployer, waysOfService, type ReminderOutcome } from './remind-employer.js';
import {
  arrearsList,
  arrearsOf,
  reminderList,
  remindersOf,
  type ArrearsView,
  type ReminderView,
} from './reminders.query.js';

const arrearsSchema = z.strictObject({
  scheme: schemeInput,
  overdueDays: z.coerce.number().int().min(1).max(36_500).optional(),
  employerId: idInput.optional(),
  toRemind: flagQuestion.default('false'),
  ...arrearsList.input,
});
const remindersSchema = z.strictObject({
  scheme: z.enum(pensionSchemes).optional(),
  employerId: idInput.optional(),
  served: flagQuestion.optional(),
  ...reminderList.input,
});
const issueSchema = z.strictObject({ scheme: schemeInput, employerId: idInput });
const serviceSchema = z.strictObject({
  servedOn: dayInput,
  servedHow: z.enum(waysOfService),
  servedTo: textInput(200),
  paperNumber: z
    .string()
    .regex(/^\d{6}-\d{8}-\d{6,}$/)
    .optional(),
});

/** Arrears 欠费 and reminders 催缴. */
@ApiTags('催缴')
@Controller()
export class RemindersController {
  constructor(
    private readonly remindEmployer: RemindEmployer,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('arrears')
  @ApiOperation({ operationId: 'listArrears', summary: '欠费单位：逾期未缴的核定、金额、最长逾期天数、最近催缴' })
  arrears(
    @Query({ schema: arrearsSchema }) filter: z.infer<typeof arrearsSchema>,
    @Context() context: RequestContext,
  ): Promise<List<ArrearsView>> {
    return this.unitOfWork.read(context, (tx) => {
      const asOf = tx.clock.now().toPlainDate().toString();
      const select = arrearsOf({ ...filter, asOf, toRemind: filter.toRemind === 'true' });
      return arrearsList.read(tx, select, { ask: filter, context });
    });
  }

  @Get('reminders')
  @ApiOperation({ operationId: 'listReminders', summary: '催缴记录：发出、送达、下一步日期' })
  reminders(
    @Query({ schema: remindersSchema }) filter: z.infer<typeof remindersSchema>,
    @Context() context: RequestContext,
  ): Promise<List<ReminderView>> {
    const served = filter.served === undefined ? undefined : filter.served === 'true';
    const select = remindersOf({ scheme: filter.scheme, employerId: filter.employerId, served });
    return this.unitOfWork.read(context, (tx) => reminderList.read(tx, select, { ask: filter, context }));
  }

  @Post('reminders')
  @Allow('handler')
  @ApiOperation({ operationId: 'issueReminder', summary: '向欠费单位发出催缴（每单位每日一次）' })
  async issue(
    @Body({ schema: issueSchema }) input: z.infer<typeof issueSchema>,
    @Context() context: RequestContext,
  ): Promise<ReminderOutcome> {
    return answer(await this.remindEmployer.issue(input, context));
  }

  @Post('reminders/:reminderId/service')
  @Allow('handler')
  @HttpCode(200)
  @ApiOperation({ operationId: 'serveReminder', summary: '记录催缴的送达日期、方式和签收' })
  async serve(
    @Param('reminderId', { schema: idInput }) reminderId: string,
    @Body({ schema: serviceSchema }) input: z.infer<typeof serviceSchema>,
    @Context() context: RequestContext,
  ): Promise<ReminderOutcome> {
    return answer(await this.remindEmployer.serve({ reminderId, ...input }, context));
  }
}
