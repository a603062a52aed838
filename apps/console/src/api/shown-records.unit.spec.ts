import { changedFields, followed, forgetShown, keepShown, shownRecord } from './shown-records.js';

describe('records that are shown', () => {
  beforeEach(forgetShown);

  it('keeps the version that was answered last, of the last fifty records', () => {
    keepShown('/employers/1', '"a"', { name: 'A' });
    keepShown('/employers/1', '"b"', { name: 'B' });
    keepShown('/node', null, {});
    expect(shownRecord('/employers/1')).toEqual({ version: '"b"', fields: { name: 'B' } });
    expect(shownRecord('/node')).toBeUndefined();
    for (let id = 2; id <= 51; id += 1) keepShown(`/employers/${id}`, '"x"', {});
    expect(shownRecord('/employers/1')).toBeUndefined();
    expect(shownRecord('/employers/2')).toBeDefined();
  });

  it('says which fields somebody else has changed', () => {
    const before = { version: '"1"', fields: { name: 'A', address: null, changes: [1] } };
    const after = { version: '"2"', fields: { name: 'B', address: null, changes: [1, 2] } };
    expect(changedFields(before, after)).toEqual([
      { field: 'name', before: 'A', after: 'B' },
      { field: 'changes', before: [1], after: [1, 2] },
    ]);
  });

  it('keeps what was typed and lets the rest follow the record', () => {
    const opened = { name: 'A', address: 'old', industry: undefined };
    const typed = { name: 'typed', address: 'old', reason: 'because' };
    expect(followed(typed, opened, { name: 'B', address: 'new', industry: 'C' })).toEqual({
      address: 'new',
      industry: 'C',
    });
  });
});
