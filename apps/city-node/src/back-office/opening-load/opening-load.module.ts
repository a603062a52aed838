import { Module } from '@nestjs/common';
import { AddOpeningFile, RemoveOpeningFile } from './add-opening-file.js';
import { ApplyOpeningLoad } from './apply-opening-load.js';
import { OpenOpeningLoad, SetOpeningMapping } from './open-opening-load.js';
import { OpeningLoadsController } from './opening-loads.controller.js';
import { OpeningLoadsQuery } from './opening-loads.query.js';
import { AgreeOpeningLoad, ProposeOpeningLoad } from './propose-opening-load.js';
import { TryOpeningLoad } from './try-opening-load.js';

/** Opening load 期初建账: needs the global `RuntimeModule`. */
@Module({
  controllers: [OpeningLoadsController],
  providers: [
    AddOpeningFile,
    AgreeOpeningLoad,
    ApplyOpeningLoad,
    OpenOpeningLoad,
    OpeningLoadsQuery,
    ProposeOpeningLoad,
    RemoveOpeningFile,
    SetOpeningMapping,
    TryOpeningLoad,
  ],
})
export class OpeningLoadModule {}
