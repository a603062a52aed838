import { addressOf } from './client.js';

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
