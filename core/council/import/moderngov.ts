import { isVacant, oneLine, readAddress, readName } from './clean.ts';
import { type FileReading, ImportError, type ImportFile } from './found.ts';
import { Gathered } from './gather.ts';
import { elementsIn, lineFinder, readXml, textIn } from './safe-xml.ts';
import { rolesIn } from './written-roles.ts';

/**
 * Reads ModernGov's answer to `GetCouncillorsByWard`, saved as a file. Shape: `councillorsbyward > wards > ward >
 * wardtitle, councillors > councillor`; seen in the answers of 44 councils.
 * @returns Members and wards. Of a member only name, work email, ward, party and posts are taken; home addresses,
 * telephone numbers, photographs and surgeries are dropped.
 * @throws ImportError where it is a web page, no XML, other XML, or has no councillor in it.
 */
export const readModernGov = (file: ImportFile): FileReading => {
  const root = readXml(file);
  const name = root.name.toLowerCase();
  if (!/^(?:\w+:)?councillorsbyward/.test(name))
    throw new ImportError(
      { file: file.name, field: name },
      `it is XML, but not what GetCouncillorsByWard answers: that begins with councillorsbyward, this with ${name.slice(0, 40)}`,
    );
  const gathered = new Gathered(file.name, 'moderngov', ['member']);
  const lineOf = lineFinder(file.text);
  let home = 0;
  let seats = 0;
  for (const ward of elementsIn(elementsIn(root, 'wards')[0], 'ward')) {
    const title = oneLine(textIn(ward, 'wardtitle'));
    gathered.addWard(title);
    for (const councillor of elementsIn(elementsIn(ward, 'councillors')[0], 'councillor')) {
      const at = { file: file.name, line: lineOf(councillor) };
      seats++;
      const written = textIn(councillor, 'fullusername');
      if (isVacant(written)) {
        gathered.skip('vacant', at, title);
        continue;
      }
      const { name: person, office } = readName(written);
      if (!person) {
        gathered.skip('no-name', { ...at, field: 'fullusername' }, title);
        continue;
      }
      const posts = rolesIn(textIn(councillor, 'keyposts'));
      const [homeAddress] = elementsIn(councillor, 'homeaddress');
      if (elementsIn(homeAddress).length > 0) home++;
      gathered.people.push({
        kind: 'member',
        name: person,
        email: readAddress(textIn(elementsIn(councillor, 'workaddress')[0], 'email')),
        aliases: [],
        party: oneLine(textIn(councillor, 'politicalpartytitle')) || undefined,
        ward: title || undefined,
        roles: office && !posts.includes(office) ? [office, ...posts] : posts,
        at,
      });
    }
  }
  if (seats === 0)
    throw new ImportError(
      { file: file.name },
      'it is ModernGov’s, but holds no councillor; some servers answer so when they are asked too often',
    );
  gathered.remark(
    `Home addresses${home > 0 ? ` (${home} of them)` : ''}, telephone numbers, photographs and surgery times were left out.`,
  );
  return gathered.done();
};
