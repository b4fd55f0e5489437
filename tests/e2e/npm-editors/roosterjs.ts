import { contentModelToText, createEditor } from 'roosterjs';
import { place, tellText } from './place.ts';

place.role = 'textbox';
place.ariaMultiLine = 'true';
const editor = createEditor(place);
tellText(() => contentModelToText(editor.getContentModelCopy('disconnected')));
