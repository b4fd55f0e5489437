import { describe, expect, it } from 'vitest';
import { identifiersIn, isNationalInsuranceNumber, isNhsNumber } from '../../core/reading/identifiers.ts';

describe('an NHS number', () => {
  it.each(['9434765919', '4010232137', '9876543210'])('%s has its check digit right', (digits) => {
    expect(isNhsNumber(digits)).toBe(true);
  });
  it.each([
    ['a digit wrong', '9434765918'],
    ['two digits swapped', '9434765991'],
    ['a telephone number', '0163296015'],
    ['one digit repeated', '4444444444'],
    ['too short', '943476591'],
  ])('%s: not one', (_, digits) => {
    expect(isNhsNumber(digits)).toBe(false);
  });
});

describe('a National Insurance number', () => {
  it.each(['AB 12 34 56 C', 'ab123456d', 'QQ 12 34 56 A'])('%s', (written) => {
    expect(isNationalInsuranceNumber(written)).toBe(true);
  });
  it.each(['DB 12 34 56 C', 'AO 12 34 56 C', 'GB 12 34 56 C', 'AB 12 34 56 E', 'AB 12 34 5 C'])(
    '%s: not one',
    (written) => {
      expect(isNationalInsuranceNumber(written)).toBe(false);
    },
  );
});

describe('what identifies somebody in running text', () => {
  it.each([
    ['her NI number is AB 12 34 56 C', 'National Insurance number'],
    ['National Insurance number: QQ 48 21 07 B', 'National Insurance number'],
    ['NHS no. 943 476 5919', 'NHS number'],
    ['NHS number 943 476 5910, mistyped', 'NHS number'],
    ['sort code 20-11-43, account 55779911', 'bank account'],
    ['GB29 NWBK 6016 1331 9268 19', 'bank account'],
    ['born on 4 March 1981', 'date of birth'],
    ['dob 01/11/2012', 'date of birth'],
    ['14 Brook Close, Wexcombe, WX1 2AB', 'home address'],
    ['sort code – 20-11-43', 'bank account'],
    ['acc no: 55779911', 'bank account'],
    ['pay into her bank: 09-01-28 55779911', 'bank account'],
    ['her account is 55779911 at 09-01-28', 'bank account'],
    ['DOB – 12/03/1961', 'date of birth'],
    ['date of birth 1961-03-12', 'date of birth'],
  ])('%s', (text, kind) => {
    expect(identifiersIn(text).map((found) => found.kind)).toContain(kind);
  });

  it.each([
    'Ring 01632 960150 before noon.',
    'Reference HB/660182, invoice 20917 for £3,240.00.',
    'The path was opened on 4 March 1981.',
    'She was born in the town.',
    'Application 26/00318/HOU at 7 Mill Terrace.',
    'We meet on 12-05-26. Ring 020 7946 0018.',
    'Your letter of 23-11-26, our ref 10045678.',
    'Your council tax account number is 30012345.',
    'Her rent account no. 40123456.',
    'The book is ISBN 1861972717.',
    'Invoice no. 9434765919 is paid; ring +44 943 476 5919.',
  ])('nothing in: %s', (text) => {
    expect(identifiersIn(text)).toEqual([]);
  });

  it('gives the place of what it finds', () => {
    const text = 'NI QQ 12 34 56 C, please';
    const [found] = identifiersIn(text);
    expect(text.slice(found?.start, found?.end)).toContain('QQ 12 34 56 C');
  });

  it.each([
    ['943\u00a0476\u00a05919', 'NHS number'],
    ['QQ\u00a012\u00a034\u00a056\u00a0C', 'National Insurance number'],
  ])('reads spaces that do not break: %s', (text, kind) => {
    expect(identifiersIn(text)).toEqual([{ kind, start: 0, end: text.length }]);
  });
});
