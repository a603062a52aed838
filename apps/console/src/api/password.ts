import { post, type CommandOptions } from './client.js';

/** What the form of a new password holds. */
export interface PasswordChange {
  readonly oldPassword: string;
  readonly newPassword: string;
  readonly again: string;
}

/** Changes one's own password; the other sessions end. */
export const changePassword = (
  { oldPassword, newPassword }: PasswordChange,
  options: CommandOptions,
): Promise<unknown> => post('/me/password', { oldPassword, newPassword }, options);
