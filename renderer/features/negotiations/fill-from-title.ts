import type { Output } from '../../../shared/api/commands.ts';
import { formatClauseWord } from '../../../shared/import/drafting/instrument-words.ts';
import { getTitleWords, type NewText, type PartyDraft } from './new-text.ts';

type TitlePartsByLanguage = Output<'files.cut'>['parts'];
type WordsByLanguage = { readonly [language: string]: string };

/** Fills the empty fields of the form from a file's title in its languages. */
export function fillFromTitle(text: NewText, parts: TitlePartsByLanguage): NewText {
  let { subject, words, ours, theirs } = text;
  for (const [language, { instrument, subject: about, inTitle, inSentence }] of Object.entries(parts)) {
    if (instrument !== '' && words[language] === undefined)
      words = { ...words, [language]: { ...getTitleWords(text, language), instrument: toTitleCapitals(instrument) } };
    const titled = orderPartyNames(inTitle, ours.state[language]);
    const said = orderPartyNames(inSentence, ours.state[language]);
    subject = addMissingWords(subject, language, about);
    ours = fillParty(ours, language, titled?.ours, said?.ours);
    theirs = fillParty(theirs, language, titled?.theirs, said?.theirs);
  }
  return { ...text, subject, words, ours, theirs };
}

/** Takes over what a file calls its clauses (D25); a file without numbers makes an unnumbered text. */
export function fillClauseWords(text: NewText, numbering: Output<'files.cut'>['numbering']): NewText {
  const all = Object.entries(numbering);
  const words = all.flatMap(([language, { word }]) =>
    word === null ? [] : [[language, formatClauseWord(word)] as const],
  );
  return {
    ...text,
    numbered: all.length === 0 ? text.numbered : words.length > 0,
    paragraphWord: { ...text.paragraphWord, ...Object.fromEntries(words) },
  };
}

/** Title blocks are in capitals (D14). */
const toTitleCapitals = (words: string): string => words.toLocaleUpperCase();

/** Languages whose title blocks have names in another case than their preambles. */
const INFLECTED_LANGUAGES: readonly string[] = ['ru', 'be'];

function fillParty(party: PartyDraft, language: string, title: string | undefined, sentence: string | undefined) {
  const ministry = addMissingWords(
    party.ministry,
    language,
    sentence ?? (INFLECTED_LANGUAGES.includes(language) ? undefined : title),
  );
  // Only a name that differs from the ministry's name in capitals needs a field of its own.
  const known = (party.ministry[language] ?? '').trim() !== '';
  return { ...party, ministry, inTitle: known ? party.inTitle : addMissingWords(party.inTitle, language, title) };
}

const addMissingWords = (words: WordsByLanguage, language: string, found: string | undefined): WordsByLanguage =>
  found === undefined || found === '' || (words[language] ?? '').trim() !== ''
    ? words
    : { ...words, [language]: found };

/**
 * Decides which of two names is ours: the one that contains the stem of the last word of our state's name, in any case;
 * otherwise the first.
 */
function orderPartyNames(names: readonly string[], state: string | undefined) {
  const [first, second] = names;
  if (first === undefined || second === undefined) return null;
  const stem = (state?.split(/\s+/).at(-1) ?? '').toLowerCase().slice(0, 6);
  const isOurs = (name: string) => stem !== '' && name.toLowerCase().includes(stem);
  return isOurs(second) && !isOurs(first) ? { ours: second, theirs: first } : { ours: first, theirs: second };
}
