import { describe, expect, it } from 'vitest';
import { KNOWN_RULES } from '../../core/protocols/index.ts';
import type { RuleExamples } from '../../core/rules/example.ts';
import { EXAMPLES } from '../../core/rules/examples-registry.ts';
import { RULES } from '../../core/rules/registry.ts';
import { COUNCIL_FILE } from '../formats/example-council.ts';
import { runCommand } from './run-command.ts';
import { folderOf } from './scratch-folder.ts';

describe('the command line', () => {
  it('prints help and version', async () => {
    expect(await runCommand('--help')).toMatchObject({ exit: 0, out: expect.stringContaining('explain <rule>') });
    expect(await runCommand('check --help')).toMatchObject({ exit: 0, out: expect.stringContaining('Exit codes') });
    expect(await runCommand('--version')).toMatchObject({ exit: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it.each([
    ['check --protocol narnia', 'Allowed choices are dudley, torbay, north-lincolnshire, tower-hamlets, uttlesford'],
    ['check --format pdf', 'Allowed choices are text, json'],
    ['check --date yesterday', 'Give a date'],
    ['check --nonsense', 'unknown option'],
    ['nonsense', 'unknown command'],
    ['explain no/such-rule', 'There is no rule'],
    ['explain blind-copies', 'Did you mean correspondence/blind-copy'],
  ])('refuses "%s"', async (args, reason) => {
    expect(await runCommand(args)).toMatchObject({ exit: 2, err: expect.stringContaining(reason) });
  });
});

describe('rules', () => {
  it('lists every rule with its level in each protocol', async () => {
    const { out } = await runCommand('rules', { rules: RULES });
    for (const id of KNOWN_RULES) expect(out).toContain(id);
  });

  it('lists one protocol with its paragraphs', async () => {
    const { out, exit } = await runCommand('rules --protocol dudley', { rules: RULES });
    expect(exit).toBe(0);
    expect(out).toMatch(/^correspondence\/blind-copy +must +\d/m);
  });
});

describe('explain', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s says why, what to do, and how each protocol has it',
    async (id, rule) => {
      const { out, exit } = await runCommand(['explain', id], { rules: RULES });
      expect(exit).toBe(0);
      for (const part of [rule.title, rule.why, rule.advice, 'uttlesford', 'Flagged', 'Fine'])
        expect(out).toContain(part);
      const { flagged, fine } = EXAMPLES[id] as RuleExamples;
      for (const { because } of [...flagged, ...fine]) expect(out).toContain(because);
    },
  );

  it('takes the part after the slash', async () => {
    const { out } = await runCommand('explain blind-copy', { rules: RULES });
    expect(out).toContain('correspondence/blind-copy');
  });
});

describe('council check', () => {
  it('says what a good profile holds', async () => {
    expect(await runCommand(`council check ${COUNCIL_FILE}`)).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/is a valid council profile: Wexcombe.*Members: \d+, officers: \d+/),
    });
  });

  it('reports what is missing, and that somebody has changed it since it was saved', async () => {
    const stamp = '"stamp":{"savedOn":"2026-02-20","sha256":"00"}';
    const folder = folderOf({
      'council.json': `{"name":"X","protocol":"dudley","wards":["Lea"],"members":[{"name":"A B","email":"a@x.example","ward":"Lea"}],"elections":[{"date":"2026-01-08","kind":"by-election"}],${stamp}}`,
    });
    const { exit, out } = await runCommand(`council check ${folder}/council.json`);
    expect(exit).toBe(0);
    expect(out).toMatch(
      /Saved on Friday 20 February 2026, and changed since: its checksum is [\da-f ]{19} and was 00\./,
    );
    expect(out).toContain('5 things to settle');
    expect(out).toMatch(/To put right: There are no officers/);
    expect(out).toMatch(/To look at: These polls are past.*\n +- 2026-01-08, by election\n/);
  });

  it.each([
    ['{"name":"X"}', 'protocol: missing; expected one of dudley'],
    ['{"name":"X","protocol":"dudley","members":[{"name":"A","email":7}]}', 'members[0].email: expected text'],
    [
      '{"name":"X","protocol":"dudley","elections":[{"date":"May","kind":"local"}]}',
      'elections[0].date: expected a date, such as',
    ],
    ['{"name":"X","protocol":"dudley","rules":{"no/rule":"off"}}', 'rules.no/rule: no rule has this name'],
    ['not json', 'it is not JSON'],
  ])('names the file, the path and what was expected: %s', async (content, reason) => {
    const folder = folderOf({ 'council.json': content });
    const { exit, err } = await runCommand(`council check ${folder}/council.json`);
    expect(exit).toBe(2);
    expect(err).toContain(`${folder}/council.json`);
    expect(err).toContain(reason);
  });
});
