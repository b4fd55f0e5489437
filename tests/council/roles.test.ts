import { describe, expect, it } from 'vitest';
import { isChair, isExecutiveMember, isLeader, isMayor, portfolioOf } from '../../core/council/roles.ts';

const holding = (...roles: string[]) => ({ name: 'Joan Hartley', email: 'joan.hartley@wexcombe.example', roles });

describe('two offices in one line', () => {
  it('are both held', () => {
    const leader = holding('Leader of the Council and Cabinet Member for Strategy');
    expect([isLeader(leader), isExecutiveMember(leader)]).toEqual([true, true]);
    expect([...portfolioOf(leader)]).toEqual(['strategy']);
  });

  it.each([
    'Deputy Leader and Cabinet Member for Housing and Assets',
    'Deputy Leader, Cabinet Member for Housing & Assets',
    'Deputy Leader / Portfolio Holder: Housing; Assets',
  ])('give the whole of a portfolio: %s', (line) => {
    expect(isLeader(holding(line))).toBe(false);
    expect(isExecutiveMember(holding(line))).toBe(true);
    expect([...portfolioOf(holding(line))]).toEqual(['housing', 'asset']);
  });

  it('are no others than those that are written', () => {
    const shadow = holding('Leader of the Opposition and Shadow Cabinet Member for Housing', 'Deputy Mayor and Whip');
    expect([isLeader(shadow), isExecutiveMember(shadow), isMayor(shadow), isChair(shadow)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(portfolioOf(shadow).size).toBe(0);
  });

  it('leave the name of a council whole', () => {
    expect(isLeader(holding('Leader of Telford and Wrekin Council'))).toBe(true);
  });
});
