import type { Input } from '../../../shared/api/commands.ts';
import { translateInstrument } from '../../../shared/import/drafting/instrument-names.ts';
import { chooseInstrumentKind } from '../../../shared/import/drafting/instrument-words.ts';
import {
  formatMinistryTitle,
  formatSignatureHeading,
} from '../../../shared/import/drafting/parties/format-signature-heading.ts';
import { PARTY_PATTERN } from '../../../shared/model/mark.ts';
import type { NumberForms, Party } from '../../../shared/model/negotiation.ts';
import { escapeMarkup } from '../../../shared/text/marks/print-marks.ts';
import { getKnownTitleWords, type TitleWords } from './title-words.ts';

/** Typed words by language; languages without input are missing. */
type TypedWords = { readonly [language: string]: string };

export type PartyDraft = {
  readonly code: string;
  readonly nationalLanguage: string;
  readonly state: TypedWords;
  readonly ministry: TypedWords;
  /** Only if it differs from the title derived from the ministry's name. */
  readonly inTitle: TypedWords;
  readonly signatureHeading: TypedWords;
  readonly signatoryTitle: TypedWords;
};

export type NewText = {
  readonly subject: TypedWords;
  /** The lines of a file's title block with its number, place and date. */
  readonly titleNotes: TypedWords;
  readonly words: { readonly [language: string]: TitleWords };
  readonly languages: readonly string[];
  /** A language, 'open' if the parties have not agreed on one, or null if unanswered (D7). */
  readonly prevailing: string | null;
  readonly numbered: boolean;
  /** What clauses are called, where that is not the usual word; empty for numbers alone (D25). */
  readonly paragraphWord: TypedWords;
  /** How clauses are counted, where that is not in figures (D25). */
  readonly numberForms: NumberForms;
  /** Whether the parties mean to be bound by it. */
  readonly binding: boolean;
  readonly template: boolean;
  readonly ours: PartyDraft;
  readonly theirs: PartyDraft;
};

/** The Indonesian text is mandatory; the other side's language or English comes with it (D6). */
export const MANDATORY_LANGUAGE = 'id';

const emptyParty: PartyDraft = {
  code: '',
  nationalLanguage: '',
  state: {},
  ministry: {},
  inTitle: {},
  signatureHeading: {},
  signatoryTitle: {},
};

export const emptyNewText: NewText = {
  subject: {},
  titleNotes: {},
  words: {},
  languages: [MANDATORY_LANGUAGE, 'en'],
  prevailing: null,
  numbered: true,
  paragraphWord: {},
  numberForms: {},
  binding: false,
  template: true,
  ours: {
    ...emptyParty,
    code: 'ID',
    nationalLanguage: MANDATORY_LANGUAGE,
    state: { id: 'Republik Indonesia', en: 'Republic of Indonesia', ru: 'Республика Индонезия' },
    ministry: {
      id: 'Kementerian Perindustrian Republik Indonesia',
      en: 'Ministry of Industry of the Republic of Indonesia',
      ru: 'Министерство промышленности Республики Индонезия',
    },
    inTitle: { ru: 'МИНИСТЕРСТВОМ ПРОМЫШЛЕННОСТИ РЕСПУБЛИКИ ИНДОНЕЗИЯ' },
    signatoryTitle: { id: 'Menteri Perindustrian', en: 'Minister of Industry', ru: 'Министр промышленности' },
  },
  theirs: emptyParty,
};

export function getTitleWords(text: NewText, language: string): TitleWords {
  const known = getKnownTitleWords(language);
  return text.words[language] ?? { ...known, instrument: proposeInstrument(text, language) ?? known.instrument };
}

/** The instrument of the other languages in this one (D25); empty if it has no usual name, null if none is named. */
function proposeInstrument({ words }: NewText, language: string): string | null {
  const named = Object.entries(words).filter(([, { instrument }]) => instrument.trim() !== '');
  if (named.length === 0) return null;
  const translated = named.map(([from, { instrument }]) => translateInstrument(instrument, from, language));
  return (translated.find((name) => name !== null) ?? '').toLocaleUpperCase();
}

export function getTitleName(party: PartyDraft, language: string): string {
  return party.inTitle[language] ?? formatMinistryTitle(party.ministry[language] ?? '', language);
}

export function getSignatureHeading(party: PartyDraft, language: string): string {
  return party.signatureHeading[language] ?? formatSignatureHeading(party.ministry[language] ?? '', language);
}

const tidyText = (words: string) => words.trim().replaceAll(/[^\S\n]+/g, ' ');

/** The title block (D14); the sides are swapped in the other original (D11, D12). */
function buildTitleSource(text: NewText, language: string): string {
  const { instrument, between, and, on } = getTitleWords(text, language);
  const side = (party: PartyDraft) => `{${party.code}:${escapeMarkup(tidyText(getTitleName(party, language)))}}`;
  const subject = tidyText(text.subject[language] ?? '').toLocaleUpperCase(language);
  const plain = (words: string) => escapeMarkup(tidyText(words));
  return [
    plain(instrument),
    plain(between),
    side(text.ours),
    plain(and),
    side(text.theirs),
    plain(`${on} ${subject}`),
    ...(text.titleNotes[language] ?? '').split('\n').map(plain),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

export type MissingField =
  | { readonly field: 'code' | 'nationalLanguage' | 'prevailing' | 'languages'; readonly language: null }
  | { readonly field: 'subject' | 'ours' | 'theirs' | 'words'; readonly language: string };

/** Lists the required fields that are missing, in the order of the form. */
export function listMissingFields(text: NewText): MissingField[] {
  const blank = (words: string | undefined) => (words ?? '').trim() === '';
  const each = (field: 'subject' | 'ours' | 'theirs' | 'words', isMissing: (language: string) => boolean) =>
    text.languages.filter(isMissing).map((language) => ({ field, language }));
  const code = text.theirs.code;
  return [
    ...(PARTY_PATTERN.test(code) && code !== text.ours.code ? [] : [{ field: 'code', language: null } as const]),
    ...(/^[a-z]{2,3}$/.test(text.theirs.nationalLanguage)
      ? []
      : [{ field: 'nationalLanguage', language: null } as const]),
    ...(text.languages.length < 2 ? [{ field: 'languages', language: null } as const] : []),
    ...(text.prevailing === null ? [{ field: 'prevailing', language: null } as const] : []),
    ...each('words', (language) => Object.values(getTitleWords(text, language)).some(blank)),
    ...each('subject', (language) => blank(text.subject[language])),
    ...each('ours', (language) => blank(text.ours.ministry[language])),
    ...each('theirs', (language) => blank(text.theirs.ministry[language])),
  ];
}

/** Converts the form to the core's input. Requires that no field is missing. */
export function toCreationInput(text: NewText): Input<'negotiations.create'> {
  const { languages } = text;
  const typed = (words: TypedWords) =>
    Object.fromEntries(
      languages.flatMap((language) => (words[language]?.trim() ? [[language, tidyText(words[language])]] : [])),
    );
  const made = (make: (language: string) => string) =>
    Object.fromEntries(languages.map((language) => [language, make(language)]));
  const side = (party: PartyDraft, of: 'ours' | 'counterpart'): Party => ({
    code: party.code,
    side: of,
    state: typed(party.state),
    ministry: typed(party.ministry),
    signatureHeading: typed(made((language) => getSignatureHeading(party, language))),
    signatory: { name: '', title: typed(party.signatoryTitle) },
    nationalLanguage: party.nationalLanguage,
  });
  return {
    code: null,
    kind: chooseInstrumentKind(languages.map((language) => getTitleWords(text, language).instrument)),
    profile: text.binding ? 'binding' : 'non-binding',
    title: made((language) => buildTitleSource(text, language)),
    parties: [side(text.ours, 'ours'), side(text.theirs, 'counterpart')],
    languages: [...languages],
    prevailingLanguage: text.prevailing === 'open' ? null : text.prevailing,
    numbered: text.numbered,
    // An emptied field is a choice: numbers without a word.
    paragraphWord: Object.fromEntries(
      languages.flatMap((language) => {
        const word = text.paragraphWord[language];
        return word === undefined ? [] : [[language, tidyText(word)]];
      }),
    ),
    numberForms: Object.fromEntries(
      Object.entries(text.numberForms).filter(([language]) => languages.includes(language)),
    ),
    template: text.template,
  };
}
