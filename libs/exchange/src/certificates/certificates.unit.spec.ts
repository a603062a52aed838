import { X509Certificate, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthority, issueNodeCertificates } from './authority.js';
import { nodeCodeOf, openSigner, openVerifier } from './signing.js';

describe('certificates of nodes', () => {
  const root = mkdtempSync(join(tmpdir(), 'pension-certificates-'));
  const now = new Date('2026-07-01T00:00:00Z');
  const folderOf = (name: string): string => join(root, name);
  const text = Buffer.from('three hundred yuan');
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('issues TLS and signing certificates that name the node', async () => {
    const authority = await createAuthority(folderOf('authority'), now);
    await issueNodeCertificates(authority, '430100', folderOf('a'), now);
    const tls = new X509Certificate(readFileSync(join(folderOf('a'), 'tls.crt')));
    expect(nodeCodeOf(tls)).toBe('430100');
    expect(tls.checkHost('localhost')).toBe('localhost');
    expect(tls.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(Date.parse(tls.validFrom)).toBe(now.getTime() - 600_000);
    expect(tls.verify(new X509Certificate(authority.certificatePem).publicKey)).toBe(true);
    for (const key of ['tls.key', 'sign.key']) expect(statSync(join(folderOf('a'), key)).mode & 0o777).toBe(0o600);
  });

  it('keeps what is good for long, renews in the last 30 days and for another authority', async () => {
    const authority = await createAuthority(folderOf('authority'), now);
    expect(await createAuthority(folderOf('authority'), now)).toEqual(authority);
    expect((await issueNodeCertificates(authority, '430100', folderOf('a'), now)).issued).toBe(false);
    const late = new Date(now.getTime() + 370 * 86_400_000);
    expect((await issueNodeCertificates(authority, '430100', folderOf('a'), late)).issued).toBe(true);
    expect(
      (await issueNodeCertificates(await createAuthority(folderOf('other'), now), '430100', folderOf('a'), late))
        .issued,
    ).toBe(true);
  });

  it('verifies the own signature and refuses every other', async () => {
    const authority = await createAuthority(folderOf('authority'), now);
    for (const code of ['430100', '430200']) await issueNodeCertificates(authority, code, folderOf(code), now);
    await issueNodeCertificates(await createAuthority(folderOf('other'), now), '430100', folderOf('foreign'), now);
    const verifier = openVerifier(folderOf('430200'), () => now);
    const signature = openSigner(folderOf('430100')).sign(text);
    expect(verifier.verify(text, signature, '430100').ok).toBe(true);
    expect(verifier.verify(Buffer.from('three hundred fen'), signature, '430100')).toMatchObject({
      error: { code: 'EXCH-2003' },
    });
    expect(verifier.verify(text, signature, '430200')).toMatchObject({ error: { code: 'EXCH-2002' } });
    expect(verifier.verify(text, openSigner(folderOf('foreign')).sign(text), '430100')).toMatchObject({
      error: { code: 'EXCH-2002' },
    });
    expect(verifier.verify(text, { ...signature, certificate: randomBytes(40) }, '430100')).toMatchObject({
      error: { code: 'EXCH-2002' },
    });
    expect(verifier.verify(text, undefined, '430100')).toMatchObject({ error: { code: 'EXCH-2001' } });
    expect(
      openVerifier(folderOf('430200'), () => new Date('2030-01-01')).verify(text, signature, '430100'),
    ).toMatchObject({ error: { code: 'EXCH-2002' } });
  });

  it('says which folder is broken', () => {
    writeFileSync(join(root, 'sign.key'), '');
    expect(() => openSigner(root)).toThrow();
  });
});
