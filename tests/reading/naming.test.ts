import { describe, expect, it } from 'vitest';
import { memberName } from '../../core/reading/naming.ts';

describe('how a message speaks of a member', () => {
  it.each([
    ['Caroline Moss', 'Councillor Moss'],
    ['Jane Evans OBE', 'Councillor Evans'],
    ['Cllr Mrs Jane Evans MBE JP', 'Councillor Evans'],
    ['Anna van der Berg', 'Councillor van der Berg'],
    ['Moss, Caroline (Cllr)', 'Councillor Moss'],
    ['Siân O’Brien-Pugh', 'Councillor O’Brien-Pugh'],
    ['Al Green', 'Councillor Green'],
    ['Ŵyn', 'Councillor Ŵyn'],
    ['', 'Councillor '],
  ])('%s', (name, spoken) => {
    expect(memberName({ name, roles: [] })).toBe(spoken);
  });

  it('calls a Mayor elected by no ward, and a co-opted member, no councillor', () => {
    expect(memberName({ name: 'Lina Sharif', roles: ['Elected Mayor'] })).toBe('Mayor Sharif');
    expect(memberName({ name: 'Margaret Dunne', ward: 'Kingsmead', roles: ['Mayor'] })).toBe('Councillor Dunne');
    expect(memberName({ name: 'Pat Coe', roles: ['Co-opted Member (Parent Governor)'] })).toBe('Pat Coe');
    expect(memberName({ name: 'Sam Ward', roles: ['Independent Person'] })).toBe('Sam Ward');
  });
});
