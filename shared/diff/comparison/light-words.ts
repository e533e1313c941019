/**
 * Words that can replace each other, or be left out, without a change of meaning: articles, prepositions of place, and
 * words that link a clause to its noun. The list is closed and short on purpose: everything not in it counts as
 * substance. Left out because they are decisive in legal texts: and, or, that, which, by, from, to, within, until; dan,
 * atau, oleh, untuk, dalam, akan, para; и, или, с, к, на, до, при; and every modal and negation.
 */
const LIGHT_WORDS = new Set(
  [
    'a an the of in on at upon',
    'yang di pada adalah ialah bahwa mengenai tentang perihal',
    'в во о об обо что',
    'у ў аб аба што',
  ].flatMap((line) => line.split(' ')),
);

/** Forms of one word that depend only on the sound of the next word. */
const SOUND_FORMS: Readonly<Record<string, string>> = {
  an: 'a',
  во: 'в',
  ко: 'к',
  со: 'с',
  об: 'о',
  обо: 'о',
  изо: 'из',
  ото: 'от',
  са: 'з',
  аба: 'аб',
};

export function isLightWord(word: string): boolean {
  return LIGHT_WORDS.has(word.toLowerCase());
}

/**
 * A word without free variation in spelling: forms that depend on the sound of the next word, the short u that
 * Belarusian writes after a vowel (ў for у), and ё as е (but not in всё, which is not the word все). Letter case is
 * kept.
 */
export function normalizeSpelling(word: string): string {
  const sound = SOUND_FORMS[word];
  if (sound !== undefined) return sound;
  const short = word.startsWith('ў') ? `у${word.slice(1)}` : word;
  return /^вс[её]/iu.test(short) ? short : short.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
}
