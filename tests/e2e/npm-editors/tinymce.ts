import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/ui/oxide/skin.css';
import 'tinymce/themes/silver';
import { place, tellText } from './place.ts';

const [editor] = await tinymce.init({
  target: place,
  license_key: 'gpl',
  skin: false,
  content_css: false,
  promotion: false,
  branding: false,
});
tellText(() => editor?.getContent({ format: 'text' }) ?? '');
