import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Clock } from '@pnet/kernel';
import { CLOCK, Context, NODE_CONFIG, UnitOfWork, type NodeConfig, type RequestContext } from '@pnet/runtime';
import { holdsIn } from '../units/unit-line.js';
import { monthOf, registerLines } from '../units/units.query.js';

/** A reporting unit of this month as this node's register has it. */
export interface KnownUnit {
  readonly code: string;
  /** In Chinese. */
  readonly name: string;
  readonly nameEn: string;
  readonly kind: string;
  readonly tier: 'city' | 'province' | 'national';
  readonly regionCode: string;
  readonly parentCode: string | null;
  readonly comparisonParentCode: string | null;
  /** Address of its console, where it is set here; else null. */
  readonly console: string | null;
}

/** The register of units, for whoever writes to one, orders something of one or changes one. */
@Controller('exchange')
export class UnitsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly config: Pick<NodeConfig, 'consoles'>,
  ) {}

  /** 本节点登记册中的填报单位 Reporting units that this node knows, as of this month, by code. */
  @Get('units')
  @ApiOperation({ operationId: 'listKnownUnits', summary: '本节点登记册中的填报单位' })
  async units(@Context() context: RequestContext): Promise<KnownUnit[]> {
    const month = monthOf(this.clock.now());
    const lines = await this.unitOfWork.read(context, (tx) => registerLines(tx));
    return lines
      .filter((line) => holdsIn(line, month))
      .map(({ code, name, nameEn, kind, tier, regionCode, parentCode, comparisonParentCode }) => ({
        code,
        name,
        nameEn: nameEn ?? '',
        kind,
        tier,
        regionCode,
        parentCode,
        comparisonParentCode,
        console: this.config.consoles?.[code] ?? null,
      }));
  }
}
