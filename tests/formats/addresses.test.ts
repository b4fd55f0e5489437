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

  it.each([
    ['Lee, Ann <ann@council.test>', [{ name: 'Lee, Ann', email: 'ann@council.test' }]],
    [
      'LEE, Ann (Legal) <ann@council.test>; O’Brien-Pugh, Siân <sian@council.test>;',
      [
        { name: 'LEE, Ann', email: 'ann@council.test' },
        { name: 'O’Brien-Pugh, Siân', email: 'sian@council.test' },
      ],
    ],
    [
      'Lee, Ann <ann@council.test>, Ray, Bo <bo@council.test>',
      [
        { name: 'Lee, Ann', email: 'ann@council.test' },
        { name: 'Ray, Bo', email: 'bo@council.test' },
      ],
    ],
    [
      'Lee, Ann; Ray, Bo',
      [
        { name: 'Lee, Ann', email: '' },
        { name: 'Ray, Bo', email: '' },
      ],
    ],
    [
      '"Ray; Bo" <bo@council.test>; ann@council.test, cy@council.test',
      [
        { name: 'Ray; Bo', email: 'bo@council.test' },
        { name: '', email: 'ann@council.test' },
        { name: '', email: 'cy@council.test' },
      ],
    ],
    [
      'Kerr, David J.; van der Berg, Anna (Legal) <anna@council.test>',
      [
        { name: 'Kerr, David J.', email: '' },
        { name: 'van der Berg, Anna', email: 'anna@council.test' },
      ],
    ],
  ])('takes a surname before a comma for part of the name, as Outlook prints it: %j', (list, people) => {
    expect(readAddresses(list)).toEqual(people);
  });

  it.each([
    'Planning; Ann <ann@council.test>',
    'Planning, Ann Lee <ann@council.test>',
    'Ann Lee, Bo <bo@council.test>',
    'Lee, Ann',
    'Planning, ann@council.test; Ray',
    'clerk, editor',
  ])('makes no one person of two: %j', (list) => {
    expect(readAddresses(list).length).toBeGreaterThan(1);
  });

  it('keeps what is no address as somebody whose address is unknown', () => {
    expect(readAddresses('Ann Lee, b@council.test')).toEqual([
      { name: 'Ann Lee', email: '' },
      { name: '', email: 'b@council.test' },
    ]);
  });

  it('reads an address as older Outlooks print it', () => {
    expect(readAddresses('Ann Lee [mailto:ann@council.test]; Bob [mailto:bob@council.test]')).toEqual([
      { name: 'Ann Lee', email: 'ann@council.test' },
      { name: 'Bob', email: 'bob@council.test' },
    ]);
  });
});
