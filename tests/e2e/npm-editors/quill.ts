import Quill from 'quill';
import { place, tellText } from './place.ts';

const quill = new Quill(place);
tellText(() => quill.getText());
