import { speakFrom, wordsOf } from '../../core/review/words.ts';
import english from '../../locales/en.json' with { type: 'json' };

speakFrom(wordsOf(english));
