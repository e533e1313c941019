import type { Input } from '../../../shared/api/commands.ts';
import { PARTY_PATTERN } from '../../../shared/model/mark.ts';
import type { Party } from '../../../shared/model/negotiation.ts';
import { escapeMarkup } from '../../../shared/text/marks/print-marks.ts';
import { inTitle, knownWords, signatureHeading, type TitleWords } from './title-words.ts';

/** Words by language, as a person types them; what was not typed is missing. */
type Typed = { readonly [language: string]: string };

export type PartyDraft = {
  readonly code: string;
  readonly nationalLanguage: string;
  readonly state: Typed;
  readonly ministry: Typed;
  /** Where they differ from what is made from the ministry's name. */
  readonly inTitle: Typed;
  readonly signatureHeading: Typed;
  readonly signatoryTitle: Typed;
};

export type NewText = {
  readonly subject: Typed;
  readonly words: { readonly [language: string]: TitleWords };
  readonly languages: readonly string[];
  /** A language, 'open' where the parties have not agreed on one, null while it was not said (D7). */
  readonly prevailing: string | null;
  readonly numbered: boolean;
  readonly template: boolean;
  readonly ours: PartyDraft;
  readonly theirs: PartyDraft;
};

/** The Indonesian text is mandatory, the other side's or English comes with it (D6). */
export const MANDATORY = 'id';

const nobody: PartyDraft = {
  code: '',
  nationalLanguage: '',
  state: {},
  ministry: {},
  inTitle: {},
  signatureHeading: {},
  signatoryTitle: {},
};

export const emptyText: NewText = {
  subject: {},
  words: {},
  languages: [MANDATORY, 'en'],
  prevailing: null,
  numbered: true,
  template: true,
  ours: {
    ...nobody,
    code: 'ID',
    nationalLanguage: MANDATORY,
    state: { id: 'Republik Indonesia', en: 'Republic of Indonesia', ru: 'Республика Индонезия' },
    ministry: {
      id: 'Kementerian Perindustrian Republik Indonesia',
      en: 'Ministry of Industry of the Republic of Indonesia',
      ru: 'Министерство промышленности Республики Индонезия',
    },
    inTitle: { ru: 'МИНИСТЕРСТВОМ ПРОМЫШЛЕННОСТИ РЕСПУБЛИКИ ИНДОНЕЗИЯ' },
    signatoryTitle: { id: 'Menteri Perindustrian', en: 'Minister of Industry', ru: 'Министр промышленности' },
  },
  theirs: nobody,
};

export const wordsOf = (text: NewText, language: string): TitleWords => text.words[language] ?? knownWords(language);

export function titleNameOf(party: PartyDraft, language: string): string {
  return party.inTitle[language] ?? inTitle(party.ministry[language] ?? '', language);
}

export function signatureOf(party: PartyDraft, language: string): string {
  return party.signatureHeading[language] ?? signatureHeading(party.ministry[language] ?? '', language);
}

const tidy = (words: string) =>
  words
    .trim()
    .replaceAll(/[^\S\n]+/g, ' ')
    .normalize('NFC');

/** The title block (D14): the two sides change places in the other original (D11, D12). */
function titleSource(text: NewText, language: string): string {
  const { instrument, between, and, on } = wordsOf(text, language);
  const side = (party: PartyDraft) => `{${party.code}:${escapeMarkup(tidy(titleNameOf(party, language)))}}`;
  const subject = tidy(text.subject[language] ?? '').toLocaleUpperCase(language);
  const plain = (words: string) => escapeMarkup(tidy(words));
  return [
    plain(instrument),
    plain(between),
    side(text.ours),
    plain(and),
    side(text.theirs),
    plain(`${on} ${subject}`),
  ].join('\n');
}

export type Missing =
  | { readonly field: 'code' | 'nationalLanguage' | 'prevailing' | 'languages'; readonly language: null }
  | { readonly field: 'subject' | 'ours' | 'theirs' | 'words'; readonly language: string };

/** What a text cannot be made without, in the order in which it is asked for. */
export function missingIn(text: NewText): Missing[] {
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
    ...each('words', (language) => Object.values(wordsOf(text, language)).some(blank)),
    ...each('subject', (language) => blank(text.subject[language])),
    ...each('ours', (language) => blank(text.ours.ministry[language])),
    ...each('theirs', (language) => blank(text.theirs.ministry[language])),
  ];
}

/** As the core takes it. Only for a text in which nothing is missing. */
export function creationOf(text: NewText): Input<'negotiations.create'> {
  const { languages } = text;
  const typed = (words: Typed) =>
    Object.fromEntries(
      languages.flatMap((language) => (words[language]?.trim() ? [[language, tidy(words[language])]] : [])),
    );
  const made = (make: (language: string) => string) =>
    Object.fromEntries(languages.map((language) => [language, make(language)]));
  const side = (party: PartyDraft, of: 'ours' | 'counterpart'): Party => ({
    code: party.code,
    side: of,
    state: typed(party.state),
    ministry: typed(party.ministry),
    signatureHeading: made((language) => escapeMarkup(tidy(signatureOf(party, language)))),
    signatory: { name: '', title: typed(party.signatoryTitle) },
    nationalLanguage: party.nationalLanguage,
  });
  return {
    code: null,
    kind: 'letter-of-intent',
    profile: 'non-binding',
    title: made((language) => titleSource(text, language)),
    parties: [side(text.ours, 'ours'), side(text.theirs, 'counterpart')],
    languages: [...languages],
    prevailingLanguage: text.prevailing === 'open' ? null : text.prevailing,
    numbered: text.numbered,
    template: text.template,
  };
}
