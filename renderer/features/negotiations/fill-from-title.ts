import type { Output } from '../../../shared/api/commands.ts';
import { chooseClauseWords } from '../../../shared/import/drafting/instrument-words.ts';
import { findState, formatStateName } from '../../../shared/import/drafting/parties/find-state.ts';
import { isSureName } from '../../../shared/import/drafting/parties/known-names.ts';
import { orderPartyNames, proposeMinistries } from '../../../shared/import/drafting/parties/propose-ministries.ts';
import { emptyNewText, getTitleWords, type NewText, type PartyDraft } from './new-text.ts';

type TitlePartsByLanguage = Output<'files.cut'>['parts'];
type Numbering = Output<'files.cut'>['numbering'];
type WordsByLanguage = { readonly [language: string]: string };

/** Fills the empty fields of the form from a file's title in its languages. */
export function fillFromTitle(text: NewText, parts: TitlePartsByLanguage): NewText {
  let { subject, titleNotes, words, ours, theirs } = text;
  for (const [language, { instrument, subject: about, inTitle, inSentence, notes }] of Object.entries(parts)) {
    if (instrument !== '' && words[language] === undefined)
      words = { ...words, [language]: { ...getTitleWords(text, language), instrument: toTitleCapitals(instrument) } };
    const titled = orderPartyNames(inTitle, ours.state[language]);
    const named = proposeMinistries({ inTitle, inSentence }, language, ours.state[language]);
    subject = addMissingWords(subject, language, about);
    titleNotes = addMissingWords(titleNotes, language, notes.join('\n'));
    // What may be more than a name would change places with one in the title (D12).
    const sure = inTitle.every((name) => isSureName(name, inSentence)) ? titled : null;
    ours = fillParty(dropUsualMinistry(ours, language, named?.ours), language, sure?.ours, named?.ours);
    theirs = fillState(fillParty(theirs, language, sure?.theirs, named?.theirs), language, titled?.theirs);
  }
  // Proposed with the first title only: later it is a person's choice.
  const proposed = Object.keys(text.words).length === 0 && Object.values(parts).some(({ binding }) => binding);
  return { ...text, subject, titleNotes, words, ours, theirs, binding: text.binding || proposed };
}

/**
 * Fills the form from a file's title in place of another file's: what that one filled in goes, and what was typed or changed
 * since stays.
 * @param before the parts of the title read before, empty if there was none
 */
export function refillFromTitle(text: NewText, parts: TitlePartsByLanguage, before: TitlePartsByLanguage): NewText {
  if (Object.keys(before).length === 0) return fillFromTitle(text, parts);
  const filled = fillFromTitle(emptyNewText, before);
  const restore = <T>(now: ByLanguage<T>, was: ByLanguage<T>, empty: ByLanguage<T>) =>
    restoreWords(Object.keys(before), now, was, empty);
  const side = (now: PartyDraft, was: PartyDraft, empty: PartyDraft): PartyDraft => ({
    ...now,
    code: now.code === was.code ? empty.code : now.code,
    state: restore(now.state, was.state, empty.state),
    ministry: restore(now.ministry, was.ministry, empty.ministry),
    inTitle: restore(now.inTitle, was.inTitle, empty.inTitle),
  });
  const cleared = {
    ...text,
    subject: restore(text.subject, filled.subject, {}),
    titleNotes: restore(text.titleNotes, filled.titleNotes, {}),
    words: restore(text.words, filled.words, {}),
    binding: false,
    ours: side(text.ours, filled.ours, emptyNewText.ours),
    theirs: side(text.theirs, filled.theirs, emptyNewText.theirs),
  };
  const next = fillFromTitle(cleared, parts);
  return { ...next, binding: text.binding === filled.binding ? next.binding : text.binding };
}

type ByLanguage<T> = { readonly [language: string]: T };

/** In each of the languages the words before a file filled them in, unless they were changed since. */
function restoreWords<T>(
  languages: readonly string[],
  now: ByLanguage<T>,
  filled: ByLanguage<T>,
  empty: ByLanguage<T>,
): ByLanguage<T> {
  const isFilled = (language: string) =>
    languages.includes(language) && JSON.stringify(now[language]) === JSON.stringify(filled[language]);
  const all = new Set([...Object.keys(now), ...languages]);
  return Object.fromEntries(
    [...all].flatMap((language) => {
      const words = isFilled(language) ? empty[language] : now[language];
      return words === undefined ? [] : [[language, words] as const];
    }),
  );
}

/**
 * Takes over what a file calls its clauses, and how it counts them (D25); a file without numbers makes an unnumbered text. Only what still is as
 * it was proposed from the numbering read before is replaced: everything else was typed or chosen.
 */
export function fillClauseWords(text: NewText, numbering: Numbering, before: Numbering | null): NewText {
  if (Object.keys(numbering).length === 0) return text;
  const found = chooseClauseWords(numbering);
  const proposed = before === null ? emptyNewText : chooseClauseWords(before);
  const keepChanged = <T>(now: ByLanguage<T>, was: ByLanguage<T>): ByLanguage<T> =>
    Object.fromEntries(Object.entries(now).filter(([language, one]) => one !== was[language]));
  return {
    ...text,
    numbered: text.numbered === proposed.numbered ? found.numbered : text.numbered,
    paragraphWord: { ...found.paragraphWord, ...keepChanged(text.paragraphWord, proposed.paragraphWord) },
    numberForms: { ...found.numberForms, ...keepChanged(text.numberForms, proposed.numberForms) },
  };
}

/** Takes over the prevailing language that a file's closing names (D7), in place of none or of that of the file before. */
export const fillPrevailing = (text: NewText, found: string | null, before: string | null): NewText =>
  text.prevailing === before && (found === null || text.languages.includes(found))
    ? { ...text, prevailing: found }
    : text;

/** Title blocks are in capitals (D14). */
const toTitleCapitals = (words: string): string => words.toLocaleUpperCase();

function fillParty(party: PartyDraft, language: string, title: string | undefined, named: string | undefined) {
  const ministry = addMissingWords(party.ministry, language, named);
  // Only a name that differs from the ministry's name in capitals needs a field of its own.
  const known = (party.ministry[language] ?? '').trim() !== '';
  return { ...party, ministry, inTitle: known ? party.inTitle : addMissingWords(party.inTitle, language, title) };
}

/** A party's state by its name, where none was typed: the names of both sides can only be marked with its code. */
function fillState(party: PartyDraft, language: string, title: string | undefined): PartyDraft {
  const code = findState(party.ministry[language] ?? title ?? '', language);
  if (code === null || (party.code !== '' && party.code !== code)) return party;
  return { ...party, code, state: addMissingWords(party.state, language, formatStateName(code, language)) };
}

/** Our party without the words of the usual ministry in a language in which a file names another one of our state. */
function dropUsualMinistry(ours: PartyDraft, language: string, named: string | undefined): PartyDraft {
  const usual = emptyNewText.ours.ministry[language];
  const isUsual = usual !== undefined && ours.ministry[language] === usual;
  const isOther = named !== undefined && named !== usual && findState(named, language) === ours.code;
  if (!isUsual || !isOther) return ours;
  const [ministry, inTitle, signatoryTitle] = [ours.ministry, ours.inTitle, ours.signatoryTitle].map(
    ({ [language]: _, ...others }) => others,
  );
  return { ...ours, ministry: ministry ?? {}, inTitle: inTitle ?? {}, signatoryTitle: signatoryTitle ?? {} };
}

const addMissingWords = (words: WordsByLanguage, language: string, found: string | undefined): WordsByLanguage =>
  found === undefined || found === '' || (words[language] ?? '').trim() !== ''
    ? words
    : { ...words, [language]: found };
