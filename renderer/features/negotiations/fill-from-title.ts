import type { Output } from '../../../shared/api/commands.ts';
import { chooseClauseWords } from '../../../shared/import/drafting/instrument-words.ts';
import { orderPartyNames, proposeMinistries } from '../../../shared/import/drafting/parties/propose-ministries.ts';
import { emptyNewText, getTitleWords, type NewText, type PartyDraft } from './new-text.ts';

type TitlePartsByLanguage = Output<'files.cut'>['parts'];
type Numbering = Output<'files.cut'>['numbering'];
type WordsByLanguage = { readonly [language: string]: string };

/** Fills the empty fields of the form from a file's title in its languages. */
export function fillFromTitle(text: NewText, parts: TitlePartsByLanguage): NewText {
  let { subject, words, ours, theirs } = text;
  for (const [language, { instrument, subject: about, inTitle, inSentence }] of Object.entries(parts)) {
    if (instrument !== '' && words[language] === undefined)
      words = { ...words, [language]: { ...getTitleWords(text, language), instrument: toTitleCapitals(instrument) } };
    const titled = orderPartyNames(inTitle, ours.state[language]);
    const named = proposeMinistries({ inTitle, inSentence }, language, ours.state[language]);
    subject = addMissingWords(subject, language, about);
    ours = fillParty(ours, language, titled?.ours, named?.ours);
    theirs = fillParty(theirs, language, titled?.theirs, named?.theirs);
  }
  // Proposed with the first title only: later it is a person's choice.
  const proposed = Object.keys(text.words).length === 0 && Object.values(parts).some(({ binding }) => binding);
  return { ...text, subject, words, ours, theirs, binding: text.binding || proposed };
}

/**
 * Takes over what a file calls its clauses (D25); a file without numbers makes an unnumbered text. Only what still is as
 * it was proposed from the numbering read before is replaced: everything else was typed or chosen.
 */
export function fillClauseWords(text: NewText, numbering: Numbering, before: Numbering | null): NewText {
  if (Object.keys(numbering).length === 0) return text;
  const found = chooseClauseWords(numbering);
  const proposed = before === null ? emptyNewText : chooseClauseWords(before);
  const typed = Object.entries(text.paragraphWord).filter(
    ([language, word]) => word !== proposed.paragraphWord[language],
  );
  return {
    ...text,
    numbered: text.numbered === proposed.numbered ? found.numbered : text.numbered,
    paragraphWord: { ...found.paragraphWord, ...Object.fromEntries(typed) },
  };
}

/** Title blocks are in capitals (D14). */
const toTitleCapitals = (words: string): string => words.toLocaleUpperCase();

function fillParty(party: PartyDraft, language: string, title: string | undefined, named: string | undefined) {
  const ministry = addMissingWords(party.ministry, language, named);
  // Only a name that differs from the ministry's name in capitals needs a field of its own.
  const known = (party.ministry[language] ?? '').trim() !== '';
  return { ...party, ministry, inTitle: known ? party.inTitle : addMissingWords(party.inTitle, language, title) };
}

const addMissingWords = (words: WordsByLanguage, language: string, found: string | undefined): WordsByLanguage =>
  found === undefined || found === '' || (words[language] ?? '').trim() !== ''
    ? words
    : { ...words, [language]: found };
