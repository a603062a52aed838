import { Writable } from 'node:stream';
import { pino } from 'pino';
import { redactedPaths } from './logging.js';

describe('the log', () => {
  it('hides personal numbers and secrets, however deep modules put them', () => {
    let output = '';
    const log = pino({ redact: { paths: [...redactedPaths], censor: '***' } }, new Writable({ write: (part, _encoding, done) => { output += String(part); done(); } }));
    const person = { documentNumber: '430102199001011234', bankAccount: '6222021234567890123', mobile: '13812345678' };
    log.info(person);
    log.info({ person });
    log.info({ input: { person }, req: { headers: { authorization: 'Bearer abc' } }, password: 'p-secret' });
    expect(output).toContain('***');
    for (const secret of [...Object.values(person), 'Bearer abc', 'p-secret']) expect(output).not.toContain(secret);
  });
});
