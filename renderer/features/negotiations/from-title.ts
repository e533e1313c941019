import type { Output } from '../../../shared/api/commands.ts';
import type { NewText, PartyDraft } from './new-text.ts';

type Parts = Output<'files.cut'>['parts'];
type Words = { readonly [language: string]: string };

/** The form with what a file's title says in its languages, wherever nothing was said yet. */
export function filledFrom(text: NewText, parts: Parts): NewText {
  let { subject, ours, theirs } = text;
  for (const [language, { subject: about, inTitle, inSentence }] of Object.entries(parts)) {
    const titled = sides(inTitle, ours.state[language]);
    const said = sides(inSentence, ours.state[language]);
    subject = withWords(subject, language, about);
    ours = named(ours, language, titled?.ours, said?.ours);
    theirs = named(theirs, language, titled?.theirs, said?.theirs);
  }
  return { ...text, subject, ours, theirs };
}

function named(party: PartyDraft, language: string, title: string | undefined, sentence: string | undefined) {
  const ministry = withWords(party.ministry, language, sentence ?? title);
  // Only a name that is not the ministry's in capitals needs to be said again.
  const known = (party.ministry[language] ?? '').trim() !== '';
  return { ...party, ministry, inTitle: known ? party.inTitle : withWords(party.inTitle, language, title) };
}

const withWords = (words: Words, language: string, found: string | undefined): Words =>
  found === undefined || found === '' || (words[language] ?? '').trim() !== ''
    ? words
    : { ...words, [language]: found };

/** Which of two names is ours: the one with our state's own word in it, whatever its case; else the first. */
function sides(names: readonly string[], state: string | undefined) {
  const [first, second] = names;
  if (first === undefined || second === undefined) return null;
  const stem = (state?.split(/\s+/).at(-1) ?? '').toLowerCase().slice(0, 6);
  const isOurs = (name: string) => stem !== '' && name.toLowerCase().includes(stem);
  return isOurs(second) && !isOurs(first) ? { ours: second, theirs: first } : { ours: first, theirs: second };
}
