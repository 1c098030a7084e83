// `/api/problems`: what the `type` of an error answer points at, the whole registry.

import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PROBLEMS } from '../core/problem';
import { Public } from './allow';

@ApiTags('problems')
@Controller('api/problems')
@Public()
export class ProblemController {
  /** Every code with its status and sentences. */
  @Get()
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  list(): typeof PROBLEMS {
    return PROBLEMS;
  }
}
