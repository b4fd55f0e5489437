import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { place, tellText } from './place.ts';

const Draft = () => {
  const [editorState, onChange] = useState(() => EditorState.createEmpty());
  tellText(() => editorState.getCurrentContent().getPlainText());
  return createElement(Editor, { editorState, onChange });
};
createRoot(place).render(createElement(Draft));
