import { exampleSetup } from 'prosemirror-example-setup';
import { schema } from 'prosemirror-schema-basic';
import { EditorState, Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { place, tellText } from './place.ts';

/** Longest text that the page takes; it refuses any change that would make it longer. */
const longest = Number(new URL(location.href).searchParams.get('longest') ?? Number.POSITIVE_INFINITY);
const limit = new Plugin({ filterTransaction: ({ doc }) => doc.textContent.length <= longest });
const view = new EditorView(place, {
  state: EditorState.create({ schema, plugins: [...exampleSetup({ schema, menuBar: false }), limit] }),
});
tellText(() => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'));
