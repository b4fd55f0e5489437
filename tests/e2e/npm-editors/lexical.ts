import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import { place, tellText } from './place.ts';

place.contentEditable = 'true';
const editor = createEditor({
  onError(error) {
    throw error;
  },
});
editor.setRootElement(place);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
tellText(() => editor.read(() => $getRoot().getTextContent()));
