import { findPartyNames } from './find-party-names.ts';

/** What a title block and the first words under it say of an instrument (D14); empty where they do not. */
export type TitleParts = {
  /** What it is about, without "ON", "TENTANG", "О". */
  readonly subject: string;
  /** The two sides as the title has them, and as they stand in a sentence. */
  readonly inTitle: readonly string[];
  readonly inSentence: readonly string[];
};

const ABOUT = /(?:^|\s)(?:on|concerning|regarding|tentang|mengenai|perihal|о|об|аб|пра)(?:\s+|$)(.*)$/isu;

/** What an instrument is called where its name has such a word of its own. */
const KIND = /^(?:письмо|протокол|заявление|меморандум|пісьмо|пратакол|мемарандум)\s+(?:об?|аб)\s+\S+/iu;

/** In: the lines of a title block, and the first clause of the preamble. */
export function parseTitleBlock(title: string, first: string): TitleParts {
  const inTitle = findPartyNames(title, '');
  const [, other = ''] = inTitle;
  const words = title.replaceAll(/\s+/gu, ' ').trim();
  // Names have such words too ("Commission on …"): what it is about begins behind the second of them.
  const behind = other === '' ? words.replace(KIND, '') : words.slice(words.lastIndexOf(other) + other.length);
  return { subject: ABOUT.exec(behind)?.[1]?.trim() ?? '', inTitle, inSentence: findPartyNames('', first) };
}
