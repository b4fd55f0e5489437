import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AddInSettings, describeAddIn, SEND_EVENTS } from '../../office-addin/manifest/add-in.ts';
import { checkUnifiedManifest } from '../../office-addin/manifest/check-json.ts';
import { checkBySchema } from '../../office-addin/manifest/check-schema.ts';
import { checkXmlManifest } from '../../office-addin/manifest/check-xml.ts';
import { outlookXml } from '../../office-addin/manifest/outlook-xml.ts';
import { allElements, parseXml } from '../../office-addin/manifest/parse-xml.ts';
import { type ManifestTexts, parseTexts } from '../../office-addin/manifest/texts.ts';
import { inLanguage, unifiedManifest, welshStrings } from '../../office-addin/manifest/unified-json.ts';
import { wordXml } from '../../office-addin/manifest/word-xml.ts';
import { WELSH } from './support/welsh.ts';

const SETTINGS: AddInSettings = {
  councilName: 'Tref & Dyffryn "Old" <Borough> Council',
  baseUrl: 'https://probity.example.gov.uk/add-in',
  sendMode: 'promptUser',
  version: '0.1.0',
};
const addIn = describeAddIn(SETTINGS);
const outlook = outlookXml(addIn);
const word = wordXml(addIn);

/** Changes a manifest, and makes sure that it did change. */
const spoil = (xml: string, from: string | RegExp, to: string): string => {
  const spoilt = xml.replace(from, to);
  expect(spoilt).not.toBe(xml);
  return spoilt;
};

describe('the add-in-only manifests', () => {
  it.each([
    ['Outlook', outlook],
    ['Word', word],
  ])('%s: sound', (_host, xml) => {
    expect(checkXmlManifest(xml)).toEqual([]);
  });

  it.each<[string, string, string | RegExp, string, RegExp]>([
    ['a send mode that does not exist', outlook, 'SendMode="PromptUser"', 'SendMode="Ask"', /SendMode may not be Ask/],
    ['a resource that stands nowhere', outlook, 'resid="Pane.Url"', 'resid="Panel.Url"', /Panel\.Url stands nowhere/],
    [
      'a label taken from the addresses',
      word,
      '<Label resid="Group.Label"',
      '<Label resid="Pane.Url"',
      /is in bt:Urls/,
    ],
    ['no id', outlook, /<Id>.*<\/Id>/, '', /lacks Id/],
    ['an id that is none', word, /<Id>.*<\/Id>/, '<Id>probity</Id>', /not a GUID/],
    [
      'the wrong order at the top',
      word,
      /(<Hosts>[\s\S]*?<\/Hosts>)\s*(<Requirements>[\s\S]*?<\/Requirements>)/,
      '$2$1',
      /Hosts stands too late/,
    ],
    [
      'the wrong order in a button',
      word,
      /(<Supertip>[\s\S]*?<\/Supertip>)\s*(<Icon>[\s\S]*?<\/Icon>)/,
      '$2$1',
      /Supertip stands too late/,
    ],
    [
      'FunctionFile before SupportsSharedFolders',
      outlook,
      /(<SupportsSharedFolders>.*<\/SupportsSharedFolders>)\s*(<FunctionFile [^>]*>)/,
      '$2$1',
      /SupportsSharedFolders stands too late/,
    ],
    ['an unclosed element', word, '</Hosts>', '', /not well-formed/],
    [
      'an address that is not https',
      outlook,
      'DefaultValue="https://probity.example.gov.uk/add-in/taskpane.html"',
      'DefaultValue="http://probity.example.gov.uk/add-in/taskpane.html"',
      /is not https/,
    ],
    ['a missing icon size', word, /<bt:Image size="80"[^>]*>/, '', /lacks size 80/],
    [
      'a resource id over 32 characters',
      word,
      /Group\.Label/g,
      'TheLabelOfTheGroupWhichIsFarTooLong',
      /over 32 characters/,
    ],
    [
      'a short string over 125 characters',
      word,
      'DefaultValue="Check draft"',
      `DefaultValue="${'x'.repeat(126)}"`,
      /over 125 characters/,
    ],
    [
      'a long string over 250 characters',
      word,
      /DefaultValue="Show[^"]*"/,
      `DefaultValue="${'x'.repeat(251)}"`,
      /over 250 characters/,
    ],
    [
      'an event that Outlook does not know',
      outlook,
      'Type="OnMessageSend"',
      'Type="messageSending"',
      /Type may not be messageSending/,
    ],
    [
      'a kind of extension point that does not exist',
      outlook,
      'xsi:type="MessageComposeCommandSurface"',
      'xsi:type="ComposeSurface"',
      /may not be ComposeSurface/,
    ],
    [
      'two buttons with one id',
      outlook,
      /id="probityAppointmentButton"/g,
      'id="probityMessageButton"',
      /probityMessageButton: given twice/,
    ],
    [
      'two hosts in one file',
      word,
      '<Host Name="Document"/>',
      '<Host Name="Document"/><Host Name="Mailbox"/>',
      /Mailbox in a manifest for Document/,
    ],
    [
      'events that run in no runtime',
      outlook,
      /(<\/LaunchEvents>\s*<SourceLocation resid=)"EventsPage.Url"/,
      '$1"Pane.Url"',
      /no Runtime/,
    ],
    [
      'a permission that does not exist',
      word,
      'ReadWriteDocument',
      'EverythingDocument',
      /may not be EverythingDocument/,
    ],
    ['an element that has no place', word, '<Hosts>', '<Telemetry><On/></Telemetry><Hosts>', /may not hold Telemetry/],
  ])('catches %s', (_fault, xml, from, to, expected) => {
    expect(checkXmlManifest(spoil(xml, from, to)).join('\n')).toMatch(expected);
  });
});

describe('the manifests of a council with Welsh', () => {
  const welsh = describeAddIn({ ...SETTINGS, welsh: WELSH });
  const long = (change: Partial<ManifestTexts>) => describeAddIn({ ...SETTINGS, welsh: { ...WELSH, ...change } });

  it('are sound, and have every text that is shown in Welsh too', () => {
    for (const xml of [outlookXml(welsh), wordXml(welsh)]) {
      expect(checkXmlManifest(xml)).toEqual([]);
      const parsed = parseXml(xml);
      if ('fault' in parsed) throw new Error(parsed.fault);
      const named = allElements(parsed.root).filter(({ attributes }) => attributes['id'] === 'Group.Label');
      expect(named.length).toBeGreaterThan(0);
      const shown = allElements(parsed.root).filter(({ name }) => name === 'bt:String');
      expect(shown.filter((one) => one.children.length !== 1)).toEqual(named);
      expect(xml).toContain(`Value="${WELSH.names[xml === outlookXml(welsh) ? 'outlook' : 'word']}"`);
    }
  });

  it('have each of the strings where the unified manifest has the English', async () => {
    const manifest = unifiedManifest(welsh);
    const strings = welshStrings(welsh) ?? {};
    const translated = inLanguage(manifest, strings);
    expect(await checkBySchema(translated)).toEqual([]);
    const labels = translated.extensions[0]?.ribbons.map((ribbon) => ribbon.tabs[0]?.groups[0]?.controls[0]?.label);
    expect(labels).toEqual(['Gwirio drafft', 'Gwirio gwahoddiad', 'Gwirio drafft']);
    expect(() => inLanguage(manifest, { 'extensions[0].ribbons[9].label': 'x' })).toThrow();
    expect(welshStrings(addIn)).toBeUndefined();
  }, 30_000);

  it.each<[string, Partial<ManifestTexts>, RegExp]>([
    ['a name', { names: { ...WELSH.names, outlook: 'x'.repeat(126) } }, /DisplayName: too long/],
    ['a description', { description: 'x'.repeat(251) }, /Description: too long/],
    [
      'a label',
      { buttons: { ...WELSH.buttons, message: { label: 'x'.repeat(126), tip: 'x' } } },
      /over 125 characters/,
    ],
    ['a tip', { buttons: { ...WELSH.buttons, message: { label: 'x', tip: 'x'.repeat(251) } } }, /over 250 characters/],
  ])('are refused with %s that is too long', (_what, change, expected) => {
    expect(checkXmlManifest(outlookXml(long(change))).join('\n')).toMatch(expected);
  });

  it('are refused when an override says neither what it replaces nor by what', () => {
    const spoilt = spoil(outlookXml(welsh), '<Override Locale="cy-GB"', '<Override');
    expect(checkXmlManifest(spoilt).join('\n')).toMatch(/Override: lacks/);
  });

  it('have their texts from such a file as administrators are shown', () => {
    const page = readFileSync(new URL('../../office-addin/administrators.md', import.meta.url), 'utf8');
    const [, shown = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    expect(parseTexts(JSON.parse(shown))).toEqual(WELSH);
  });

  it('have their texts checked field by field', () => {
    expect(parseTexts(WELSH)).toEqual(WELSH);
    expect(() => parseTexts({ ...WELSH, names: { outlook: '' } })).toThrow(/names\.word/);
  });
});

describe('the unified manifest', () => {
  it("is sound by Microsoft's schema and by the checks that the schema lacks", async () => {
    const manifest = unifiedManifest(addIn);
    expect(await checkBySchema(manifest)).toEqual([]);
    expect(checkUnifiedManifest(manifest)).toEqual([]);
  });

  it('is refused by the schema when a value is not allowed', async () => {
    const spoilt = JSON.parse(JSON.stringify(unifiedManifest(addIn)).replaceAll('"promptUser"', '"ask"'));
    expect(await checkBySchema(spoilt)).toEqual([expect.stringContaining('extensions')]);
  });

  it.each<[string, string, string, RegExp]>([
    ['an event by its XML name', '"messageSending"', '"OnMessageSend"', /not an event of Outlook/],
    [
      'an action that no runtime has',
      '"actionId":"showWordPane"',
      '"actionId":"showPane"',
      /no runtime has the action/,
    ],
    ['a tab that does not exist', '"TabReviewWord"', '"TabReviewed"', /not a built-in tab/],
    ['an address that is not https', '"https://probity', '"http://probity', /is not https/],
    ['two controls with one id', '"probityWordButton"', '"probityMessageButton"', /given twice/],
    [
      'an event that would open a page',
      '"actionId":"onMessageSendHandler"',
      '"actionId":"showMailPane"',
      /is openPage/,
    ],
  ])('catches %s', (_fault, from, to, expected) => {
    const text = JSON.stringify(unifiedManifest(addIn));
    const spoilt = text.replace(from, to);
    expect(spoilt).not.toBe(text);
    expect(checkUnifiedManifest(JSON.parse(spoilt)).join('\n')).toMatch(expected);
  });
});

describe('the three manifests together', () => {
  const valuesOf = (xml: string, element: string, attribute: string): string[] => {
    const parsed = parseXml(xml);
    if ('fault' in parsed) throw new Error(parsed.fault);
    const values = allElements(parsed.root)
      .filter((one) => one.name === element)
      .map((one) => one.attributes[attribute] ?? '');
    return [...new Set(values)].sort();
  };
  const unified = unifiedManifest(addIn).extensions[0];

  it('give the same buttons the same ids, so that the send check can name the one that opens the pane', () => {
    const buttons = unified?.ribbons.flatMap((ribbon) =>
      ribbon.tabs.flatMap((tab) => tab.groups.flatMap((group) => group.controls.map((control) => control.id))),
    );
    expect([...valuesOf(outlook, 'Control', 'id'), ...valuesOf(word, 'Control', 'id')].sort()).toEqual(buttons?.sort());
  });

  it('run the same functions on the same events, in the same mode', () => {
    expect(valuesOf(outlook, 'LaunchEvent', 'FunctionName')).toEqual(SEND_EVENTS.map((one) => one.actionId).sort());
    expect(unified?.autoRunEvents.flatMap((run) => run.events.map((event) => event.actionId))).toEqual(
      SEND_EVENTS.map((one) => one.actionId),
    );
    expect(valuesOf(outlook, 'LaunchEvent', 'SendMode')).toEqual(['PromptUser']);
    const soft = describeAddIn({ ...SETTINGS, sendMode: 'softBlock' });
    expect(valuesOf(outlookXml(soft), 'LaunchEvent', 'SendMode')).toEqual(['SoftBlock']);
    expect(JSON.stringify(unifiedManifest(soft))).not.toContain('promptUser');
  });

  it('have three ids that differ, and the unified one hides the other two', () => {
    const manifest = unifiedManifest(addIn);
    expect(new Set(Object.values(addIn.ids)).size).toBe(3);
    expect(JSON.stringify(manifest.extensions[0]?.alternates)).toContain(addIn.ids.outlook);
    expect(JSON.stringify(manifest.extensions[0]?.alternates)).toContain(addIn.ids.word);
  });

  it('keep their ids when the version or the send mode changes, and change them with council or address', () => {
    const ids = (change: Partial<AddInSettings>) => describeAddIn({ ...SETTINGS, ...change }).ids;
    expect(ids({ version: '2.0.0', sendMode: 'softBlock' })).toEqual(addIn.ids);
    expect(ids({ councilName: 'Other' }).word).not.toBe(addIn.ids.word);
    expect(ids({ baseUrl: 'https://other.example' }).word).not.toBe(addIn.ids.word);
    expect(describeAddIn(SETTINGS).ids.outlook).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
  });
});
