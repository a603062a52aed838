import { Module, type DynamicModule } from '@nestjs/common';
import { NODE_CONFIG, type NodeConfig } from '@pnet/runtime';
import { IssuePaper } from './issue-paper.js';
import { PAPER_SOURCES } from './paper-sources.js';
import type { PaperSource } from './paper-source.js';
import { PapersController } from './papers.controller.js';
import { PaperPrinter } from './print/paper-printer.js';
import { PrintPaper } from './print-paper.js';
import { VerifyPaper } from './verify-paper.js';

/** Papers 单据 of a node of any tier: needs the global `RuntimeModule`, and where each kind gets its content. */
@Module({})
export class PapersModule {
  static forNode(sources: (config: NodeConfig) => readonly PaperSource[]): DynamicModule {
    return {
      module: PapersModule,
      controllers: [PapersController],
      providers: [
        PaperPrinter,
        IssuePaper,
        PrintPaper,
        VerifyPaper,
        { provide: PAPER_SOURCES, inject: [NODE_CONFIG], useFactory: sources },
      ],
    };
  }
}
