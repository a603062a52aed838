import { X509Certificate } from 'node:crypto';
import { domainError, err, ok, type Clock, type Instant, type Result } from '@pnet/kernel';
import { ListOf, selectOf, type RequestContext, type Select, type UnitOfWork } from '@pnet/runtime';
import { secondPerson } from '@pnet/standards';
import type { Authority } from '../certificates/authority.js';
import { mayDial } from '../units/units.query.js';
import { fingerprintOf, newSecret, secretDigest, tokenText } from './enrolment-token.js';

const HOUR_MS = 3_600_000;

/** A token as it is shown once, to the person who asked for it. */
export interface IssuedToken {
  readonly tokenId: string;
  readonly node: string;
  readonly token: string;
  readonly expiresAt: string;
}

/** A token without its secret. */
export interface TokenState {
  readonly tokenId: string;
  readonly node: string;
  readonly issuedBy: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly confirmedBy: string | null;
  readonly usedAt: Date | null;
}

/** Issues one-time tokens for enrolment: one person asks, another confirms; until then it buys nothing. */
export class IssueToken {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly node: { readonly code: string },
    private readonly authority: () => Promise<Result<Authority>>,
  ) {}

  /** Errors: `EXCH-1107` the unit is not registered below this node, `EXCH-1126`. */
  async execute(
    input: { readonly node: string; readonly hours: number },
    context: RequestContext,
  ): Promise<Result<IssuedToken>> {
    const authority = await this.authority();
    if (!authority.ok) return authority;
    const now = this.clock.now();
    const secret = newSecret();
    const expiresAt = now.plusMs(input.hours * HOUR_MS);
    // The answer holds the secret: it is not kept with the command, so a command that is sent again makes another
    // token.
    return this.unitOfWork.run(withoutKey(context), { name: 'issue-enrolment-token', input }, async (tx) => {
      if (!(await mayDial(tx, this.node.code, input.node)))
        return err(domainError('EXCH-1107', { unit: input.node, period: now.toPlainDate().yearMonth.toString() }));
      const row = await tx.one<{ token_id: string }>(
        'insert into exchange.enrolment_token (node_code, token_digest, issued_by, issued_at, expires_at) values ($1, $2, $3, $4, $5) returning token_id',
        [input.node, secretDigest(secret), context.actor.userId, now.toDate(), expiresAt.toDate()],
      );
      return ok({
        tokenId: row?.token_id ?? '',
        node: input.node,
        expiresAt: expiresAt.toString(),
        token: tokenText({
          parent: this.node.code,
          child: input.node,
          authority: fingerprintOf(new X509Certificate(authority.value.certificatePem).raw),
          secret,
        }),
      });
    });
  }

  /**
   * The second person. Errors: `EXCH-1121` no such token, `EXCH-1122` expired, `EXCH-1123` used, `DUTY-1001` the same
   * person.
   */
  confirm(tokenId: string, context: RequestContext): Promise<Result<{ tokenId: string; node: string }>> {
    const now = this.clock.now();
    return this.unitOfWork.run(context, { name: 'confirm-enrolment-token', input: { tokenId } }, async (tx) => {
      const row = await tx.one<TokenRow>('select * from exchange.enrolment_token where token_id = $1 for update', [
        tokenId,
      ]);
      if (!row) return err(domainError('EXCH-1121', { unit: tokenId }));
      const spent = spentFault(row, now);
      if (spent) return err(spent);
      const alone = secondPerson(context.actor.userId, { done: 'enrolment-token', id: tokenId, by: row.issued_by });
      if (alone) return err(alone);
      await tx.execute(
        'update exchange.enrolment_token set confirmed_by = $2, confirmed_at = $3 where token_id = $1 and confirmed_by is null',
        [tokenId, context.actor.userId, now.toDate()],
      );
      return ok({ tokenId, node: row.node_code });
    });
  }
}

/** The list of tokens. */
export const tokenList = new ListOf<TokenState>({
  name: 'enrolment-tokens',
  columns: ['tokenId', 'node', 'issuedBy', 'issuedAt', 'expiresAt', 'confirmedBy', 'usedAt'],
  key: ['tokenId'],
  sort: { tokenId: true, node: true, expiresAt: true },
  order: '-tokenId',
});

/** Tokens, of one node where it is named. */
export const tokensOf = (node?: string): Select<TokenState> =>
  selectOf<TokenState>(
    `select token_id as "tokenId", node_code as node, issued_by as "issuedBy", issued_at as "issuedAt", expires_at as "expiresAt", confirmed_by as "confirmedBy", used_at as "usedAt"
       from exchange.enrolment_token where :node::text is null or node_code = :node`,
    { node: node ?? null },
  );

/** A token's row. */
export interface TokenRow {
  readonly token_id: string;
  readonly node_code: string;
  readonly issued_by: string;
  readonly expires_at: Date;
  readonly confirmed_by: string | null;
  readonly used_at: Date | null;
}

/** Why a token buys nothing any more. */
export function spentFault(row: TokenRow, now: Instant): ReturnType<typeof domainError> | undefined {
  if (row.used_at) return domainError('EXCH-1123', { unit: row.node_code, used: row.used_at.toISOString() });
  return row.expires_at.getTime() <= now.epochMs
    ? domainError('EXCH-1122', { unit: row.node_code, expired: row.expires_at.toISOString() })
    : undefined;
}

const withoutKey = (context: RequestContext): RequestContext => {
  const { idempotencyKey: _key, ...rest } = context;
  return rest;
};
