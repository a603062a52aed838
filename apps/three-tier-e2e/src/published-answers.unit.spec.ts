import { PublishedAnswers } from './published-answers.js';

const json = (schema: object): { content: Record<string, unknown> } => ({
  content: { 'application/json': { schema } },
});

describe('answers held against what is published', () => {
  const published = new PublishedAnswers({
    paths: {
      '/api/v1/persons/{personId}': {
        get: {
          responses: {
            200: json({ type: 'object', required: ['personId'], properties: { personId: { type: 'string' } } }),
            default: json({ type: 'object', required: ['code'] }),
          },
        },
      },
      '/api/v1/logout': { get: { responses: { 204: {} } } },
      '/api/v1/persons/all': { get: { responses: { 200: json({ type: 'array' }) } } },
    },
  });
  const get = (path: string, body: unknown, status = 200, type = 'application/json') =>
    published.faultOf({ method: 'GET', path, status, type, body });

  it('lets pass what is published', () => {
    expect(get('/persons/1?x=2', { personId: '1', more: 1 })).toBeUndefined();
    expect(get('/persons/all', [])).toBeUndefined();
    expect(get('/persons/1', { code: 'X' }, 422)).toBeUndefined();
    expect(get('/nothing', {}, 404)).toBeUndefined();
    expect(get('/logout', '', 204, '')).toBeUndefined();
  });

  it.each([
    ['/persons/1', { personId: 1 }, 200, 'application/json', 'personId must be string'],
    ['/persons/1', {}, 200, 'application/json', 'required property'],
    ['/persons/1', {}, 422, 'application/json', 'required property'],
    ['/persons/1', '', 200, 'text/csv', 'as text/csv it is not published'],
    ['/persons/1', {}, 201, 'application/json', '201: as application/json it is not published'],
    ['/persons/all', {}, 200, 'application/json', 'must be array'],
    ['/nothing', {}, 200, 'application/json', 'in no document'],
  ])('tells what is wrong with an answer of %s: %j, %s %s', (path, body, status, type, fault) => {
    expect(get(path, body, status, type)).toContain(fault);
  });
});
