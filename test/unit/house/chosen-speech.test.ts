import { expect, test } from 'vitest';
import { readChosenSpeech, readMachineSpeech } from '../../../shared/i18n/chosen-speech.mjs';

test('reads the requested language from a command line with other errors, and from the environment', () => {
  expect(readChosenSpeech(['fly', '--ui', 'en', '--colour'], {})).toBe('en');
  expect(readChosenSpeech(['fly', '--ui=en'], { NASKAH_UI: 'id' })).toBe('en');
  expect(readChosenSpeech(['list', '--ui', 'fr'], { NASKAH_UI: 'en' })).toBe('en');
  expect(readChosenSpeech(['list', '--ui'], {})).toBe(null);
  expect(readChosenSpeech([], { NASKAH_UI: '' })).toBe(null);
});

test('a machine set to English gets English, every other one Indonesian', () => {
  const speeches = [
    { LANG: 'en_US.UTF-8' },
    { LANG: 'en' },
    { LANG: 'en_US.UTF-8', LC_ALL: 'id_ID.UTF-8' },
    { LANG: 'id_ID.UTF-8', LC_MESSAGES: 'en_GB' },
    { LANG: 'C.UTF-8' },
    { LANG: 'ru_RU.UTF-8' },
    { LANG: 'enm' },
    {},
  ].map(readMachineSpeech);
  expect(speeches).toEqual(['en', 'en', 'id', 'en', 'id', 'id', 'id', 'id']);
});
