import { Writable } from 'node:stream';
import { pino } from 'pino';
import { loggedError } from './logged-error.js';
import { redactedPaths } from './logging.js';

/** As TypeORM throws it: the statement's parameters and the refused row hang on the error. */
const queryFailure = Object.assign(new Error('duplicate key value violates unique constraint "person_document"'), {
  code: '23505',
  constraint: 'person_document',
  table: 'person',
  parameters: ['430102199001011234'],
  query: 'insert …',
  detail: 'Key (document_number)=(430102199001011234) already exists.',
});

describe('the log', () => {
  it('hides personal numbers and secrets, however deep modules put them', () => {
    let output = '';
    const log = pino(
      { redact: { paths: [...redactedPaths], censor: '***' } },
      new Writable({
        write: (part, _encoding, done) => {
          output += String(part);
          done();
        },
      }),
    );
    const person = { documentNumber: '430102199001011234', bankAccount: '6222021234567890123', mobile: '13812345678' };
    log.info(person);
    log.info({ person });
    log.info({ input: { person }, req: { headers: { authorization: 'Bearer abc' } }, password: 'p-secret' });
    expect(output).toContain('***');
    for (const secret of [...Object.values(person), 'Bearer abc', 'p-secret']) expect(output).not.toContain(secret);
  });

  it('keeps of an error what helps, not whom it is about', () => {
    expect(loggedError(queryFailure)).toMatchObject({
      type: 'Error',
      code: '23505',
      constraint: 'person_document',
      table: 'person',
    });
    expect(JSON.stringify(loggedError(queryFailure))).not.toContain('19900101');
    expect(loggedError(new Error('invalid input: 43010219900101123X, 13812345678'))['message']).toBe(
      'invalid input: ***123X, ***5678',
    );
    expect(loggedError('text 6222021234567890123')).toEqual({ message: 'text ***0123' });
  });
});
