// `/users`: accounts, for the administrator.

import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../core/access';
import { Problem } from '../core/problem';
import { Allow, CurrentActor } from './access.guard';
import { UserImport } from './user-import';
import {
  CreatedUserDto,
  CreateUserDto,
  ImportReportDto,
  ResetDto,
  UpdateUserDto,
  UserDto,
  UserPageDto,
  UserQuery,
} from './user.dto';
import { UserService } from './user.service';

const FILE = { limits: { fileSize: 1_000_000, files: 1, fields: 10 } };

@ApiTags('users')
@Controller('users')
export class UserController {
  constructor(
    private readonly users: UserService,
    private readonly imports: UserImport,
  ) {}

  /** Accounts by user name. */
  @Get()
  @Allow('user.read')
  list(@Query() query: UserQuery): Promise<UserPageDto> {
    return this.users.list(query);
  }

  /** A new account, with a one-time password. */
  @Post()
  @Allow('user.create')
  create(@CurrentActor() actor: Actor, @Body() body: CreateUserDto): Promise<CreatedUserDto> {
    return this.users.create(actor, body);
  }

  /** Many accounts from a CSV or XLSX file with the columns agency, name, email, role. */
  @Post('import')
  @Allow('user.import')
  @UseInterceptors(FileInterceptor('file', FILE))
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  import(@CurrentActor() actor: Actor, @UploadedFile() file: { buffer: Buffer } | undefined): Promise<ImportReportDto> {
    if (!file) throw new Problem('import.unreadable');
    return this.imports.run(actor, file.buffer);
  }

  /** Name, e-mail, role, agency, or closing the account. */
  @Patch(':name')
  @Allow('user.update')
  update(@CurrentActor() actor: Actor, @Param('name') name: string, @Body() body: UpdateUserDto): Promise<UserDto> {
    return this.users.update(actor, name, body);
  }

  /** A forgotten password: gives a one-time password. */
  @Post(':name/reset')
  @HttpCode(200)
  @Allow('user.reset')
  reset(@CurrentActor() actor: Actor, @Param('name') name: string): Promise<ResetDto> {
    return this.users.reset(actor, name);
  }

  /** Signs the person out at every browser. */
  @Delete(':name/sessions')
  @HttpCode(204)
  @Allow('user.signOut')
  signOut(@CurrentActor() actor: Actor, @Param('name') name: string): Promise<void> {
    return this.users.signOut(actor, name);
  }
}
