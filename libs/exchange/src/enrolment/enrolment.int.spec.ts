import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Instant, YearMonth, ok, systemClock, unwrap, type Clock } from '@pnet/kernel';
import { readAuthority } from '../certificates/authority.js';
import { requestCertificate } from '../certificates/signing-request.js';
import { TestNetwork, eventually, query, trialPort, trialSql, type TestNode } from '../exchange.fixture.js';
import { enrolAtParent } from './enrol-at-parent.js';
import { EnrolNode } from './enrol-node.js';
import { readToken, tokenText } from './enrolment-token.js';
import { EnrolmentServer } from './enrolment.server.js';
import { IssueToken } from './issue-token.js';

const contextOf = (userId: string) => ({
  actor: { userId, name: userId, posts: ['handler' as const], agencies: [] },
  traceId: 'spec',
});

describe('enrolment', () => {
  const network = new TestNetwork();
  let now = systemClock.now();
  const clock: Clock = { now: () => now };
  let province: TestNode;
  let server: EnrolmentServer;
  let enrolNode: EnrolNode;
  let tokens: IssueToken;
  let address: string;
  let folders = 0;
  const folder = (): string => join(network.folder, `enrolled-${(folders += 1)}`);
  const issued = async (node = '430300', hours = 24) =>
    unwrap(await tokens.execute({ node, hours }, contextOf('handler')));
  const confirmed = async (node?: string) => {
    const token = await issued(node);
    unwrap(await tokens.confirm(token.tokenId, contextOf('reviewer')));
    return token;
  };
  const enrol = async (token: string, into = folder()) => enrolAtParent({ address, token, folder: into });

  beforeAll(async () => {
    province = await network.node('430000', { children: ['430100', '430300'], start: true });
    const { folder: certificates } = await network.certificates('430000');
    const authority = () => {
      const found = readAuthority(join(network.folder, 'authority'));
      if (!found) throw new Error('no authority');
      return Promise.resolve(ok(found));
    };
    tokens = new IssueToken(province.database.unitOfWork, clock, { code: '430000' }, authority);
    enrolNode = new EnrolNode(province.database, authority, clock);
    server = new EnrolmentServer(enrolNode, certificates, (error) => console.error(error));
    address = `localhost:${await server.start(0)}`;
  });
  afterAll(async () => {
    server?.stop();
    await network.close();
  });
  beforeEach(() => {
    now = systemClock.now();
  });

  it('gives a child certificates over keys of its own, once, and it may dial in with them', async () => {
    const token = await confirmed();
    const into = folder();
    const enrolled = unwrap(await enrol(token.token, into));
    expect(enrolled).toMatchObject({ code: '430300', parent: '430000' });
    expect(enrolled.units.map(({ code, parentCode }) => [code, parentCode])).toEqual([
      ['430000', null],
      ['430300', '430000'],
    ]);
    for (const key of ['tls.key', 'sign.key']) expect(statSync(join(into, key)).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(into, 'tls.key'), 'utf8')).not.toBe(readFileSync(join(into, 'sign.key'), 'utf8'));
    const city = await network.attach('430300', await network.base(), {
      certificateFolder: into,
      parents: [{ code: '430000', url: `localhost:${province.port}`, role: 'statistical' }],
      hooks: { ports: [trialPort(() => trialSql(3))] },
      start: true,
    });
    unwrap(await city.exchange.seal({ definitionId: 'PT01', period: YearMonth.of('2026-01') }));
    await eventually(
      async () =>
        (await query(province, `select 1 from exchange.intake where node_code = '430300' and phase = 'loaded'`))
          .length === 1,
    );
    // A replay of the token, and of the very same request, buys nothing.
    expect(await enrol(token.token)).toMatchObject({ ok: false, error: { code: 'EXCH-1123' } });
    expect(
      (
        await query<{ secret: boolean }>(
          province,
          `select encode(token_digest, 'hex') like '%' || $1 || '%' as secret from exchange.enrolment_token`,
          [unwrap(readToken(token.token)).secret],
        )
      ).every(({ secret }) => !secret),
    ).toBe(true);
  });

  it('refuses until a second person has confirmed, and that person is not the first', async () => {
    const token = await issued();
    const into = folder();
    expect(await enrol(token.token, into)).toMatchObject({ ok: false, error: { code: 'EXCH-1124' } });
    expect(existsSync(into)).toBe(false);
    expect(await tokens.confirm(token.tokenId, contextOf('handler'))).toMatchObject({
      ok: false,
      error: { code: 'DUTY-1001' },
    });
    unwrap(await tokens.confirm(token.tokenId, contextOf('reviewer')));
    expect((await enrol(token.token, into)).ok).toBe(true);
  });

  it('refuses what has expired, another node, another secret, a unit that is not registered', async () => {
    const token = await confirmed();
    const parts = unwrap(readToken(token.token));
    const refused = async (text: string): Promise<string> => {
      const answer = await enrol(text);
      return answer.ok ? 'ok' : answer.error.code;
    };
    expect(await refused(tokenText({ ...parts, child: '430100' }))).toBe('EXCH-1121');
    expect(
      await refused(tokenText({ ...parts, secret: parts.secret.replace(/^./, (one) => (one === 'A' ? 'B' : 'A')) })),
    ).toBe('EXCH-1121');
    expect(await refused('pnet1.430000.430300')).toBe('EXCH-1128');
    expect(await tokens.execute({ node: '430900', hours: 1 }, contextOf('handler'))).toMatchObject({
      ok: false,
      error: { code: 'EXCH-1107' },
    });
    now = Instant.of(token.expiresAt);
    expect(await refused(token.token)).toBe('EXCH-1122');
    now = systemClock.now();
    // None of it has spent the token.
    expect(await refused(token.token)).toBe('ok');
  });

  it('trusts the authority of the token alone, and the parent that it names', async () => {
    const token = await confirmed();
    const parts = unwrap(readToken(token.token));
    expect(await enrol(tokenText({ ...parts, authority: 'a'.repeat(64) }))).toMatchObject({
      ok: false,
      error: { code: 'EXCH-1129' },
    });
    expect(await enrol(tokenText({ ...parts, parent: '440000' }))).toMatchObject({
      ok: false,
      error: { code: 'EXCH-1130' },
    });
    expect(await enrolAtParent({ address: 'localhost:1', token: token.token, folder: folder() })).toMatchObject({
      ok: false,
      error: { code: 'EXCH-1130' },
    });
    expect((await enrol(token.token)).ok).toBe(true);
  });

  it('buys one answer for ten that ask at once', async () => {
    const token = await confirmed();
    const answers = await Promise.all(Array.from({ length: 10 }, () => enrol(token.token)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code])))).toEqual(
      new Set(['EXCH-1123']),
    );
  });

  it('certifies only requests that fit: the right keys, in the name of the node, signed by the key itself', async () => {
    const token = await confirmed();
    const { secret } = unwrap(readToken(token.token));
    const [tls, sign, other] = [
      await requestCertificate('430300', 'tls'),
      await requestCertificate('430300', 'sign'),
      await requestCertificate('430100', 'tls'),
    ];
    const forged = Buffer.from(tls.request);
    forged[forged.length - 1] = (forged[forged.length - 1] ?? 0) ^ 1;
    const ask = async (tlsRequest: Buffer, signingRequest: Buffer): Promise<string> => {
      const answer = await enrolNode.execute({ nodeCode: '430300', token: secret, tlsRequest, signingRequest });
      return answer.ok ? 'ok' : answer.error.code;
    };
    expect(await ask(sign.request, sign.request)).toBe('EXCH-1125');
    expect(await ask(tls.request, tls.request)).toBe('EXCH-1125');
    expect(await ask(other.request, sign.request)).toBe('EXCH-1125');
    expect(await ask(forged, sign.request)).toBe('EXCH-1125');
    expect(await ask(Buffer.alloc(0), sign.request)).toBe('EXCH-1125');
    expect(await ask(tls.request, sign.request)).toBe('ok');
    expect(await ask(tls.request, sign.request)).toBe('EXCH-1123');
  });
});
