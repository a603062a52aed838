import { catalogueOf, publishedDefinitions } from '@pnet/standards';
import { definitionChanges } from './definition-changes.js';

describe('changes of definitions', () => {
  it('say of each version what it does beside the one before, the gravest first', () => {
    const newest = publishedDefinitions.find((one) => one.id === 'PI02' && one.version === 2);
    if (!newest) throw new Error('no PI02 version 2');
    const { measures } = newest;
    const third = { ...newest, version: 3, measures: measures.filter((one) => one.name !== 'persons_demanded') };
    const changes = definitionChanges('PI02', catalogueOf([...publishedDefinitions, third]));
    expect(changes.map(({ from, to, name, effect }) => `${from} ${to} ${name} ${effect}`)).toEqual([
      '1 2 persons_demanded not-reported',
      '1 2 employers_demanded not-reported',
      '1 2 employers_in_arrears not-reported',
      '1 2 validFrom none',
      '1 2 PI02-3007 none',
      '1 2 PI02-3008 none',
      '2 3 persons_demanded breaks',
    ]);
    expect(changes.at(-1)?.title).toEqual(measures.find((one) => one.name === 'persons_demanded')?.title);
    expect(changes[3]?.title).toBeNull();
  });

  it('are none where a dataset has one version', () => {
    expect(definitionChanges('PI05')).toEqual([]);
  });
});
