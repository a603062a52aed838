import { addressOf, readWarningsBy, upload } from './client.js';

describe('an upload that warnings stand before', () => {
  const warned = {
    status: 409,
    statusText: '',
    responseText: JSON.stringify({ code: 'CTLS-1002', errors: [{ code: 'CTLS-1012', pointer: '/controls/7' }] }),
  };
  const sent: Record<string, string>[] = [];
  class Request {
    status = 0;
    statusText = '';
    responseText = '';
    readonly upload = {};
    onload = (): void => undefined;
    private readonly headers: Record<string, string> = {};
    open(): void {
      sent.push(this.headers);
    }
    setRequestHeader(name: string, value: string): void {
      this.headers[name] = value;
    }
    send(): void {
      const read = this.headers['x-controls-read'] === '7';
      Object.assign(this, read ? { status: 200, responseText: '{"right":1}' } : warned);
      this.onload();
    }
  }
  const storage = { getItem: () => null };

  it('is sent again with the same key when they were read', async () => {
    Object.assign(globalThis, { XMLHttpRequest: Request, sessionStorage: storage, localStorage: storage });
    const file = { type: 'text/csv' } as Blob;
    const send = (): Promise<unknown> => upload('/registration-files/persons', file, () => undefined, 'key');
    await expect(send()).rejects.toThrow();
    const end = readWarningsBy(() => Promise.resolve(true));
    expect(await send()).toEqual({ right: 1 });
    end();
    expect(sent.map((headers) => [headers['idempotency-key'], headers['x-controls-read']])).toEqual([
      ['key', undefined],
      ['key', undefined],
      ['key', '7'],
    ]);
  });
});

describe('addresses', () => {
  it.each([
    ['/me', {}, '/me'],
    ['/persons/{personId}/account', { personId: '12' }, '/persons/12/account'],
    [
      '/policy/parameters/{key}',
      { key: 'a b/c', region: '430000', knownAt: undefined },
      '/policy/parameters/a%20b%2Fc?region=430000',
    ],
  ])('%s with %j is %s', (path, parameters, address) => {
    expect(addressOf(path, parameters)).toBe(address);
  });
});
