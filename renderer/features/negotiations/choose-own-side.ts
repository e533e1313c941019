import type { Output } from '../../../shared/api/commands.ts';
import { findOwnParty, OWN_STATE } from '../../../shared/import/drafting/parties/find-own-party.ts';
import { findState, formatStateName, getStateLanguage } from '../../../shared/import/drafting/parties/find-state.ts';
import { isSureName } from '../../../shared/import/drafting/parties/known-names.ts';
import { INFLECTED_LANGUAGES } from '../../../shared/import/drafting/parties/propose-ministries.ts';
import { emptyNewText, type NewText, type PartyDraft } from './new-text.ts';

type TitlePartsByLanguage = Output<'files.cut'>['parts'];
type TitleParts = TitlePartsByLanguage[string];

/**
 * The names of the parties of a file in which none of them is of our state, in its first language with both: a person has to say
 * which one is ours. Empty if a name says so, or there are not two.
 */
export function listOpenSides(parts: TitlePartsByLanguage): readonly string[] {
  const all = Object.entries(parts);
  const isKnown = all.some(
    ([language, { inSentence, inTitle }]) => findOwnParty([...inSentence, ...inTitle], language, OWN_STATE) !== null,
  );
  return isKnown ? [] : (all.map(([, part]) => listNames(part)).find((names) => names.length > 1) ?? []);
}

const listNames = ({ inSentence, inTitle }: TitleParts): readonly string[] =>
  inSentence.length > 1 ? inSentence : inTitle;

/**
 * The form with the party that a person says is ours as our side, and the first other one as theirs, in every language of a file: by
 * its state, otherwise by its place among the names.
 * @param own one of the names of `listOpenSides`
 */
export function chooseOwnSide(text: NewText, parts: TitlePartsByLanguage, own: string): NewText {
  const all = Object.entries(parts);
  const [chosen, named] = all.find(([, part]) => listNames(part).includes(own)) ?? [];
  if (chosen === undefined || named === undefined) return text;
  const at = listNames(named).indexOf(own);
  const state = findState(own, chosen);
  let ours = clearParty(text.ours);
  let theirs = clearParty(text.theirs);
  for (const [language, { inSentence, inTitle }] of all) {
    const isInflected = INFLECTED_LANGUAGES.includes(language);
    const ministries = splitSides(inSentence.length > 1 || isInflected ? inSentence : inTitle, language, state, at);
    const isSure = inTitle.every((name) => isSureName(name, inSentence));
    const titles = isSure ? splitSides(inTitle, language, state, at) : null;
    ours = addNames(ours, language, ministries?.ours, titles?.ours);
    theirs = addNames(theirs, language, ministries?.theirs, titles?.theirs);
  }
  const other = listNames(named).find((_, n) => n !== at) ?? '';
  return {
    ...text,
    ours: describeState(ours, state, text.languages),
    theirs: describeState(theirs, findState(other, chosen), text.languages),
  };
}

const clearParty = (party: PartyDraft): PartyDraft => ({
  ...party,
  ministry: {},
  inTitle: {},
  signatureHeading: {},
  signatoryTitle: {},
});

function splitSides(names: readonly string[], language: string, state: string | null, at: number) {
  if (names.length < 2) return null;
  const found = state === null ? -1 : names.findIndex((name) => findState(name, language) === state);
  const own = found === -1 ? at : found;
  const [ours, theirs] = [names[own], names.find((_, n) => n !== own)];
  return ours === undefined || theirs === undefined ? null : { ours, theirs };
}

function addNames(
  party: PartyDraft,
  language: string,
  ministry: string | undefined,
  title: string | undefined,
): PartyDraft {
  const named =
    ministry === undefined ? party.ministry : { ...party.ministry, [language]: ministry.replace(/^the\s+/iu, '') };
  const inTitle = title === undefined ? party.inTitle : { ...party.inTitle, [language]: title };
  return { ...party, ministry: named, inTitle };
}

/** A party with the state that its name says; where it says none, the state stays to be typed. */
function describeState(party: PartyDraft, code: string | null, languages: readonly string[]): PartyDraft {
  if (code === null) return { ...party, code: '', state: {} };
  const usual = emptyNewText.ours;
  if (code === usual.code) return { ...party, code, state: usual.state, nationalLanguage: usual.nationalLanguage };
  const state = Object.fromEntries(languages.map((language) => [language, formatStateName(code, language)]));
  return { ...party, code, state, nationalLanguage: getStateLanguage(code, languages) };
}
