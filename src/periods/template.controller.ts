// `/templates`: the form as data, for the web and for other programs.

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../accounts/access.guard';
import { contentSchema, type JsonSchema } from '../core/content-schema';
import type { Template } from '../core/template/template';
import { TemplateEntryDto, TemplateQuery } from './template.dto';
import { TemplateStore } from './template-store';

@ApiTags('templates')
@Controller('templates')
export class TemplateController {
  constructor(private readonly templates: TemplateStore) {}

  /** The templates a period can be opened with. */
  @Get()
  @Allow('template.read')
  list(): TemplateEntryDto[] {
    return this.templates.newest().map(({ code, version, year, name }) => ({ code, version, year, name }));
  }

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
