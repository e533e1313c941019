/**
 * Words of which one may stand for another, or none, without a change of sense: articles, prepositions of place, what
 * joins a clause to its noun. The list is closed and short on purpose: everything that is not in it counts as substance.
 * Left out because they decide in legal texts: and, or, that, which, by, from, to, within, until; dan, atau, oleh, untuk,
 * dalam, akan, para; и, или, с, к, на, до, при; and every modal and negation.
 */
const LIGHT_WORDS = new Set(
  [
    'a an the of in on at upon',
    'yang di pada adalah ialah bahwa mengenai tentang perihal',
    'в во о об обо что',
    'у ў аб аба што',
  ].flatMap((line) => line.split(' ')),
);

/** Forms of one word that only the sound of the next word asks for. */
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
 * A word without what its spelling may leave open: the form that the next word's sound asks for, the short u that Belarusian
 * writes behind a vowel (ў for у), ё as е (but not in всё, which is another word than все). Letter case stays.
 */
export function normalizeSpelling(word: string): string {
  const sound = SOUND_FORMS[word];
  if (sound !== undefined) return sound;
  const short = word.startsWith('ў') ? `у${word.slice(1)}` : word;
  return /^вс[её]/iu.test(short) ? short : short.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
}
