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
    expect(memberName({ name })).toBe(spoken);
  });
});
