import { StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { map, type Observable } from 'rxjs';
import { ListFile } from './list-table.js';

/** Sends the file of a list that was asked for as a table. */
export class ListInterceptor implements NestInterceptor {
  intercept(host: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (host.getType() !== 'http') return next.handle();
    return next.handle().pipe(
      map((value: unknown) => {
        if (!(value instanceof ListFile)) return value;
        host.switchToHttp().getResponse<Response>().vary('Accept').vary('Accept-Language');
        return new StreamableFile(value.open(), {
          type: value.type,
          disposition: `attachment; filename="${value.fileName}"`,
        });
      }),
    );
  }
}
