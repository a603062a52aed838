import { X509Certificate } from 'node:crypto';
import { domainError, err, ok, type Clock, type DomainError, type Result } from '@pnet/kernel';
import { EnrolResponse, type EnrolRequest } from '@pnet/contracts';
import type { Database, Tx } from '@pnet/runtime';
import { certifyKeys, type Authority } from '../certificates/authority.js';
import { readRequest } from '../certificates/signing-request.js';
import { raiseAlarm } from '../message-log.js';
import { isBelow } from '../units/judge-unit-change.js';
import type { UnitLine } from '../units/unit-line.js';
import { isRegistered, registerLines } from '../units/units.query.js';
import { fingerprintOf, secretDigest } from './enrolment-token.js';
import { spentFault, type TokenRow } from './issue-token.js';

/** The parent's end of enrolment: a confirmed one-time token buys one answer to a signing request. */
export class EnrolNode {
  constructor(
    private readonly database: Database,
    private readonly authority: () => Promise<Result<Authority>>,
    private readonly clock: Clock,
  ) {}

  /**
   * Errors: `EXCH-1121` no such token for the node, `EXCH-1122` expired, `EXCH-1123` used, `EXCH-1124` not confirmed,
   * `EXCH-1125` a request, `EXCH-1126`.
   */
  async execute(request: EnrolRequest): Promise<Result<EnrolResponse>> {
    const enrolled = await this.enrol(request);
    if (!enrolled.ok) await this.alarm(request.nodeCode, enrolled.error);
    return enrolled;
  }

  private async enrol(request: EnrolRequest): Promise<Result<EnrolResponse>> {
    const known = await this.database.unitOfWork.system((tx) => this.token(tx, request));
    if (!known.ok) return known;
    const tls = await readRequest(request.tlsRequest, request.nodeCode, 'tls');
    if (!tls.ok) return tls;
    const sign = await readRequest(request.signingRequest, request.nodeCode, 'sign');
    if (!sign.ok) return sign;
    const authority = await this.authority();
    if (!authority.ok) return authority;
    const now = this.clock.now();
    const keys = { tls: tls.value, sign: sign.value };
    const made = await certifyKeys(authority.value, request.nodeCode, keys, now.toDate());
    const [tlsDer, signDer] = [Buffer.from(made.tls.rawData), Buffer.from(made.sign.rawData)];
    return this.database.unitOfWork.system(async (tx) => {
      const token = await this.token(tx, request);
      if (!token.ok) return token;
      await tx.execute(
        'update exchange.enrolment_token set used_at = $2, certificates = $3::jsonb where token_id = $1',
        [
          token.value.token_id,
          now.toDate(),
          JSON.stringify({ tls: fingerprintOf(tlsDer), signing: fingerprintOf(signDer) }),
        ],
      );
      return ok({
        tlsCertificate: tlsDer,
        signingCertificate: signDer,
        trustBundle: [new X509Certificate(authority.value.certificatePem).raw],
        units: Buffer.from(JSON.stringify(linesAbout(await registerLines(tx), request.nodeCode)), 'utf8'),
      });
    });
  }

  /** The token, locked: two at once buy one answer. */
  private async token(tx: Tx, request: EnrolRequest): Promise<Result<TokenRow>> {
    const row = await tx.one<TokenRow>('select * from exchange.enrolment_token where token_digest = $1 for update', [
      secretDigest(request.token),
    ]);
    if (!row || row.node_code !== request.nodeCode)
      return err(domainError('EXCH-1121', { unit: request.nodeCode.slice(0, 20) }));
    const spent = spentFault(row, this.clock.now());
    if (spent) return err(spent);
    return row.confirmed_by === null ? err(domainError('EXCH-1124', { unit: row.node_code })) : ok(row);
  }

  /** One open alarm for a unit, and one for all that are not registered: a stranger cannot fill the table. */
  private async alarm(code: string, error: DomainError): Promise<void> {
    await this.database.unitOfWork.system(async (tx) => {
      const peer = (await isRegistered(tx, code)) ? code : '-';
      await raiseAlarm(tx, this.clock.now(), {
        kind: 'enrolment-refused',
        peer,
        subject: error.code,
        detail: error.params,
      });
      return ok(undefined);
    });
  }
}

/** Lines of the unit and of all that ever stood above or below it. */
function linesAbout(register: readonly UnitLine[], code: string): UnitLine[] {
  const months = [...new Set(register.map((line) => line.validFrom))];
  const related = new Set([code]);
  for (const line of register)
    if (months.some((month) => isBelow(register, line.code, code, month) || isBelow(register, code, line.code, month)))
      related.add(line.code);
  return register.filter((line) => related.has(line.code));
}
