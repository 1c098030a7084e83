// `/templates`: the form as data, for the web and for other programs.

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Allow } from '../accounts/access.guard';
import { contentSchema, type JsonSchema } from '../core/content-schema';
import type { Template } from '../core/template/template';
import { WholeNumber } from '../requests/page.dto';
import { TemplateStore } from './template-store';

const VERSION = { message: 'Bản đề cương (version) phải là số nguyên từ 1.' };

export class TemplateQuery {
  /** The newest when absent. */
  @IsOptional()
  @WholeNumber()
  @IsInt(VERSION)
  @Min(1, VERSION)
  @Max(100_000, VERSION)
  version?: number;
}

@ApiTags('templates')
@Controller('templates')
export class TemplateController {
  constructor(private readonly templates: TemplateStore) {}

  /** The template: outline, indicators, lists, wording. */
  @Get(':code')
  @Allow('template.read')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  read(@Param('code') code: string, @Query() query: TemplateQuery): Template {
    return this.templates.get(code, query.version);
  }

  /** JSON Schema of a report's content. */
  @Get(':code/schema')
  @Allow('template.read')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  schema(@Param('code') code: string, @Query() query: TemplateQuery): JsonSchema {
    return contentSchema(this.templates.get(code, query.version));
  }
}
