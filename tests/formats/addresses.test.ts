import { describe, expect, it } from 'vitest';
import { readAddresses } from '../../core/formats/addresses.ts';

describe('a list of recipients as it is typed', () => {
  it.each([
    ['ann@council.test', [{ name: '', email: 'ann@council.test' }]],
    ['Ann Lee <ann@council.test>, ', [{ name: 'Ann Lee', email: 'ann@council.test' }]],
    [
      '"Lee, Ann" <ann@council.test>; bob@council.test',
      [
        { name: 'Lee, Ann', email: 'ann@council.test' },
        { name: '', email: 'bob@council.test' },
      ],
    ],
    ['Siân Ó Briain <sian@council.test>', [{ name: 'Siân Ó Briain', email: 'sian@council.test' }]],
    [
      'Cabinet: ann@council.test, bob@council.test;',
      [
        { name: '', email: 'ann@council.test' },
        { name: '', email: 'bob@council.test' },
      ],
    ],
    ['', []],
    [' , ; ', []],
  ])('reads %j', (list, people) => {
    expect(readAddresses(list)).toEqual(people);
  });

  it('keeps what is no address as somebody whose address is unknown', () => {
    expect(readAddresses('Ann Lee, b@council.test')).toEqual([
      { name: 'Ann Lee', email: '' },
      { name: '', email: 'b@council.test' },
    ]);
  });
});
