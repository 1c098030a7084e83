// `/session`: who is signed in at this browser.

import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Problem } from '../core/problem';
import { ApiProblems } from '../audit/allow';
import { Allow, CurrentActor, Public, type ActorRequest } from './access.guard';
import type { Actor } from '../core/access';
import { ChangePasswordDto, SessionDto, sessionBody, SignInDto } from './session.dto';
import { SessionService } from './session.service';
import { SignInService, type SignedIn } from './sign-in.service';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
  ) {}

  /** Signs in; the answer carries the session's cookie. */
  @Post()
  @Public()
  @ApiProblems()
  async signIn(
    @Body() body: SignInDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDto> {
    const oldKey = this.sessions.keyOfRequest(request);
    const signedIn = await this.signIns.signIn(body.username, body.password, request.ip ?? '', oldKey);
    return this.answer(request, response, signedIn);
  }

  /** Who is signed in. */
  @Get()
  @Allow('session.read')
  async read(@Req() request: Request): Promise<SessionDto> {
    const session = await this.sessions.find(request);
    if (!session) throw new Problem('session.required');
    return sessionBody({ ...session.actor, mustChangePassword: session.mustChangePassword });
  }

  /** Signs out at this browser. */
  @Delete()
  @HttpCode(204)
  @Allow('session.signOut')
  async signOut(
    @CurrentActor() actor: Actor,
    @Req() request: ActorRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.signIns.signOut({ actor, key: request.sessionKey ?? '' });
    this.sessions.clearCookie(request, response);
  }

  /** Signs out at every browser. */
  @Delete('everywhere')
  @HttpCode(204)
  @Allow('session.signOut')
  async signOutEverywhere(
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.signIns.signOutEverywhere(actor);
    this.sessions.clearCookie(request, response);
  }

  /** Changes one's own password; every other browser of the person is signed out. */
  @Put('password')
  @Allow('session.changePassword')
  async changePassword(
    @CurrentActor() actor: Actor,
    @Body() body: ChangePasswordDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDto> {
    const { currentPassword, newPassword } = body;
    const signedIn = await this.signIns.changePassword(actor, currentPassword, newPassword, request.ip ?? '');
    return this.answer(request, response, signedIn);
  }

  private answer(request: Request, response: Response, { account, token }: SignedIn): SessionDto {
    this.sessions.setCookie(request, response, token);
    return sessionBody(account);
  }
}
