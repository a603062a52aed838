import { policyBenches } from './index.js';

describe.each(policyBenches)('bench $name', (bench) => {
  it('computes what the bare decimals compute', () => {
    expect(bench.act(200)).toBe(bench.floor(200));
    expect(bench.act(200)).not.toBe(bench.act(201));
  });
});
