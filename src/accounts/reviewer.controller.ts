// `/reviewers`: the department's people a report can be given to.

import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from './access.guard';
import { ReviewerDto } from './user.dto';
import { UserService } from './user.service';

@ApiTags('users')
@Controller('reviewers')
export class ReviewerController {
  constructor(private readonly users: UserService) {}

  /** Active reviewers by name. */
  @Get()
  @Allow('reviewer.read')
  list(): Promise<ReviewerDto[]> {
    return this.users.reviewers();
  }
}
