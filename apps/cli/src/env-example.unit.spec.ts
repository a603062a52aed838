import { readFileSync } from 'node:fs';
import { renderEnvExample } from '@pnet/runtime';

describe('.env.example', () => {
  it('is what the schema of the settings says', () => {
    expect(readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8')).toBe(renderEnvExample());
  });
});
