import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { FILE_TYPES } from '../files/read-csv.js';

/** The body of the route is a file, csv or xlsx, as documented. */
export const TakesFile = (): MethodDecorator =>
  applyDecorators(ApiConsumes(...FILE_TYPES), ApiBody({ schema: { type: 'string', format: 'binary' } }));
