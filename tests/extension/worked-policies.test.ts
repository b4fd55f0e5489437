import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../extension/lib/policy.ts';
import schema from '../../extension/public/managed-schema.json' with { type: 'json' };
import { workedFile } from '../e2e/worked-policies.ts';

const LINUX = JSON.parse(workedFile('Chrome and Edge on Linux', 'json'))['3rdparty'].extensions.ID;
const FIREFOX = JSON.parse(workedFile('Firefox', 'json')).policies['3rdparty'].Extensions['probity@probity.example'];

/** The values of a registry file, as the browser hands them over by the schema. */
const registryValues = (file: string) =>
  Object.fromEntries(
    [...file.matchAll(/^"(\w+)"=(.*)$/gm)].map(([, name = '', value = '']) => [
      name,
      value.startsWith('dword:') ? Number.parseInt(value.slice(6), 16) === 1 : JSON.parse(value),
    ]),
  );

describe('the worked policy files', () => {
  it.each([
    ['Chrome and Edge on Windows', registryValues(workedFile('Chrome and Edge on Windows', 'reg'))],
    ['Chrome and Edge on Linux', LINUX],
    ['Firefox', FIREFOX],
  ])('%s: every key is known and all of it takes effect', (_, policy) => {
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(policy)));
    expect(readPolicy(policy)).toMatchObject({
      profile: { name: 'Wexcombe Borough Council', protocol: 'dudley' },
      monitorOnly: true,
      problems: [],
    });
  });
});
