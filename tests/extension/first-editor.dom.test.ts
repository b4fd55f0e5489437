import { afterEach, expect, it, vi } from 'vitest';
import { onFirstEditor } from '../../extension/lib/first-editor.ts';

const found = vi.fn();
let stop = () => {};
const wait = () => {
  stop = onFirstEditor(document, found);
};
const LOOKED = 400;
const settle = () => new Promise((resolve) => setTimeout(resolve, LOOKED));
const add = (html: string) => document.body.insertAdjacentHTML('beforeend', html);

afterEach(() => {
  stop();
  found.mockClear();
  document.body.replaceChildren();
});

it('leaves a page alone that has nothing to write a message in', async () => {
  add('<input name="q"><div contenteditable="false">A list of messages</div><iframe></iframe>');
  wait();
  add('<p>More messages</p>');
  await settle();
  expect(found).not.toHaveBeenCalled();
});

it.each([
  ['a text box', '<textarea></textarea>'],
  ['editable text', '<div contenteditable="true"></div>'],
])('finds %s that is there already, once', async (_, html) => {
  add(html);
  wait();
  await settle();
  add(html);
  await settle();
  expect(found).toHaveBeenCalledTimes(1);
});

it('finds text that becomes editable later', async () => {
  add('<div id="body"></div>');
  wait();
  await settle();
  document.getElementById('body')?.setAttribute('contenteditable', 'true');
  await settle();
  expect(found).toHaveBeenCalledTimes(1);
});

it.each(['', 'true', 'plaintext-only'])('finds a frame whose whole text is editable, as %j says', async (editable) => {
  add('<iframe></iframe>');
  document.querySelector('iframe')?.contentDocument?.body.setAttribute('contenteditable', editable);
  wait();
  await settle();
  expect(found).toHaveBeenCalledTimes(1);
});

it('finds a frame that has become an editor when it is written in', async () => {
  add('<iframe></iframe>');
  wait();
  await settle();
  const frame = document.querySelector('iframe');
  if (frame?.contentDocument) frame.contentDocument.body.setAttribute('contenteditable', 'true');
  window.dispatchEvent(new Event('blur'));
  await settle();
  expect(found).toHaveBeenCalledTimes(1);
});
