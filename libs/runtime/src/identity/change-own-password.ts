import { Inject, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { domainError, err, ok, unwrap, type Clock, type DomainError, type Result } from '@pnet/kernel';
import { UnitOfWork } from '../database/unit-of-work.js';
import { CLOCK } from '../http/tokens.js';
import { countAttempt } from './login-throttle.js';
import { passwordFault } from './password-rule.js';
import type { RequestContext } from './request-context.js';
import { setPassword } from './reset-password.js';
import { hashSessionToken } from './session-token.js';
import { recordDone } from './user-change.js';
import type { KeptRights } from './user-rights.js';

/** The old password, and the new one. */
export interface PasswordChange {
  readonly oldPassword: string;
  readonly newPassword: string;
}

/** A user changes their own password; their other sessions end. */
@Injectable()
export class ChangeOwnPassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Errors: `AUTH-1002` too many attempts, `AUTH-2006` the old password is wrong, `AUTH-2007` the new one is the old
   * one, and those of `passwordFault`.
   */
  async execute(input: PasswordChange, token: string, context: RequestContext): Promise<Result<{ userId: string }>> {
    const { userId } = context.actor;
    const at = this.clock.now();
    const attempt = unwrap(
      await this.unitOfWork.system(async (tx) =>
        ok({
          waitMinutes: await countAttempt(tx, userId, at),
          old: await tx.one<{ hash: string }>(
            'select password_hash as hash from identity.user_account where user_id = $1',
            [userId],
          ),
        }),
      ),
    );
    const oldHash = attempt.old?.hash ?? '';
    const fault = await this.faultOf(input, userId, { ...attempt, oldHash });
    const passwordHash = fault ? '' : await hash(input.newPassword);
    // Neither password is part of what is kept of a command.
    return this.unitOfWork.run(context, { name: 'change-own-password', input: {}, subject: userId }, async (tx) => {
      if (fault) return err(fault);
      const before = await tx.one<{ value: KeptRights }>(
        `select value - 'password' - 'mustChangePassword' - 'party' as value from identity.user_snapshot where user_id = $1`,
        [userId],
      );
      const same = await tx.one(
        'select from identity.user_account where user_id = $1 and password_hash = $2 for update',
        [userId, oldHash],
      );
      if (!same) return err(domainError('AUTH-2006', { user: userId }, { pointer: '/oldPassword' }));
      await setPassword(tx, {
        userId,
        passwordHash,
        mustChange: false,
        by: userId,
        at,
        except: hashSessionToken(token),
      });
      await recordDone(tx, { userId, act: 'password', old: before?.value ?? null, reason: '本人修改', by: userId, at });
      return ok({ userId });
    });
  }

  /** What is wrong; the checks are outside any transaction, since each takes tens of milliseconds of CPU by design. */
  private async faultOf(
    { oldPassword, newPassword }: PasswordChange,
    userId: string,
    attempt: { readonly waitMinutes: number; readonly oldHash: string },
  ): Promise<DomainError | undefined> {
    if (attempt.waitMinutes > 0) return domainError('AUTH-1002', { minutes: attempt.waitMinutes });
    if (!(await verify(attempt.oldHash, oldPassword)))
      return domainError('AUTH-2006', { user: userId }, { pointer: '/oldPassword' });
    unwrap(
      await this.unitOfWork.system(async (tx) =>
        ok(await tx.execute('delete from identity.login_throttle where subject = $1', [userId])),
      ),
    );
    const weak = passwordFault(userId, newPassword);
    if (weak) return { ...weak, pointer: '/newPassword' };
    return oldPassword === newPassword
      ? domainError('AUTH-2007', { user: userId }, { pointer: '/newPassword' })
      : undefined;
  }
}
