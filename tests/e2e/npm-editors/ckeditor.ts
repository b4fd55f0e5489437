import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import { place, tellText } from './place.ts';

const editor = await ClassicEditor.create({
  attachTo: place,
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph],
  toolbar: ['undo'],
});
tellText(() => new DOMParser().parseFromString(editor.getData().replaceAll('</p>', '\n'), 'text/html').body.innerText);
