import english from '../../core/review/locales/en.json' with { type: 'json' };
import { speakFrom, wordsOf } from '../../core/review/words.ts';

speakFrom(wordsOf(english));
