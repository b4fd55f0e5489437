import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { place, tellText } from './place.ts';

const editor = withHistory(withReact(createEditor()));
const initialValue = [{ children: [{ text: '' }] }];
createRoot(place).render(createElement(Slate, { editor, initialValue, children: createElement(Editable) }));
tellText(() => editor.children.map((node) => Node.string(node)).join('\n'));
