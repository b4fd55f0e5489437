import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { PROTOCOL_NAMES } from '../../core/index.ts';
import { NO_POLICY, onPolicy, type Policy, readPolicy, underPolicy } from '../../extension/lib/policy.ts';
import { NO_SETTINGS } from '../../extension/lib/settings.ts';

const PROFILE = '{"name": "Test Council", "protocol": "torbay"}';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('browser', fakeBrowser);
});

/** The policies that a page is told of, oldest first. */
const policiesHeard = () => {
  const heard: Policy[] = [];
  return { heard, stop: onPolicy((policy) => heard.push(policy)) };
};

describe('a policy', () => {
  it('counts before what the user has set, and leaves the rest to them', () => {
    const policy = readPolicy({ profile: PROFILE });
    const own = { 'correspondence/late-reply': 'off' } as const;
    expect(underPolicy({ ...NO_SETTINGS, protocol: 'dudley', own }, policy)).toMatchObject({
      profile: { name: 'Test Council' },
      // the profile's own protocol applies, not the one that the user had chosen
      protocol: undefined,
      own,
    });
    expect(underPolicy(NO_SETTINGS, readPolicy({ protocol: 'uttlesford' })).protocol).toBe('uttlesford');
    expect(underPolicy({ ...NO_SETTINGS, protocol: 'dudley' }, NO_POLICY).protocol).toBe('dudley');
  });

  it('names what is wrong in it, and the rest takes effect', () => {
    const policy = readPolicy({ profile: '{"name": ""}', protocol: 'camelot', monitorOnly: true });
    expect(policy.problems.map((problem) => problem.split(':').slice(0, 2).join(':'))).toEqual([
      'profile: name',
      'profile: protocol',
      'protocol: expected one of dudley, torbay, north-lincolnshire, tower-hamlets, uttlesford',
    ]);
    expect(policy.monitorOnly).toBe(true);
    expect(underPolicy(NO_SETTINGS, policy)).toEqual(NO_SETTINGS);
  });

  it('names what is of the wrong kind in it, as Firefox hands over whatever it is given', () => {
    const { problems, ...policy } = readPolicy({ profile: JSON.parse(PROFILE), monitorOnly: 'true' });
    expect(policy).toEqual({ monitorOnly: false });
    expect(problems).toEqual([
      'profile: expected the profile as one text, in quotation marks',
      'monitorOnly: expected true or false, without quotation marks',
    ]);
  });

  it('is heard of when it is read and when it changes', async () => {
    await fakeBrowser.storage.managed.set({ monitorOnly: true });
    const { heard, stop } = policiesHeard();
    await vi.waitFor(() => expect(heard.map(({ monitorOnly }) => monitorOnly)).toEqual([true]));
    await fakeBrowser.storage.managed.set({ monitorOnly: false });
    await vi.waitFor(() => expect(heard.at(-1)?.monitorOnly).toBe(false));
    stop();
  });

  it('is none where the browser refuses to read it, as Firefox does without one', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    const { heard, stop } = policiesHeard();
    await vi.waitFor(() => expect(heard).toEqual([NO_POLICY]));
    stop();
  });
});

it("has a schema for Chrome that allows exactly what is read, and every protocol's name", () => {
  const schema = JSON.parse(readFileSync('extension/public/managed-schema.json', 'utf8'));
  expect(Object.keys(schema.properties)).toEqual(['profile', 'protocol', 'monitorOnly']);
  expect(schema.properties.protocol.enum).toEqual([...PROTOCOL_NAMES]);
});

describe('the page for administrators', () => {
  const page = readFileSync('extension/administrators.md', 'utf8');
  const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => JSON.parse(text ?? ''));

  it('shows policies for Chrome and Firefox that are taken as they are', () => {
    const [chrome, firefox] = examples;
    const policies = [
      chrome['3rdparty'].extensions['ID'],
      firefox.policies['3rdparty'].Extensions['probity@probity.example'],
    ].map(readPolicy);
    for (const policy of policies) {
      expect(policy).toMatchObject({ profile: { name: 'Wexcombe Borough Council' }, monitorOnly: true, problems: [] });
    }
  });

  it('names every key of the schema', () => {
    for (const key of ['profile', 'protocol', 'monitorOnly']) expect(page).toContain(`| \`${key}\` |`);
  });
});
