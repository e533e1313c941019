import type { Language } from '../../model/language.ts';
import { BELARUSIAN_NUMBERS } from './belarusian-numbers.ts';
import { ENGLISH_NUMBERS } from './english-numbers.ts';
import { INDONESIAN_NUMBERS } from './indonesian-numbers.ts';
import type { NumberGrammar } from './number-grammar.ts';
import { RUSSIAN_NUMBERS } from './russian-numbers.ts';

export const NUMBER_GRAMMARS: { readonly [language: Language]: NumberGrammar } = {
  en: ENGLISH_NUMBERS,
  id: INDONESIAN_NUMBERS,
  ru: RUSSIAN_NUMBERS,
  be: BELARUSIAN_NUMBERS,
};
