import { findPartyNames } from './find-party-names.ts';

/** The parts of an instrument's title block and of the first words under it (D14); empty where they are missing. */
export type TitleParts = {
  /** The subject, without "ON", "TENTANG", "О". */
  readonly subject: string;
  /** The two sides as named in the title, and as named in a sentence. */
  readonly inTitle: readonly string[];
  readonly inSentence: readonly string[];
};

const ABOUT = /(?:^|\s)(?:on|concerning|regarding|tentang|mengenai|perihal|о|об|аб|пра)(?:\s+|$)(.*)$/isu;

/** The kind of the instrument, where its name contains such a word. */
const KIND = /^(?:письмо|протокол|заявление|меморандум|пісьмо|пратакол|мемарандум)\s+(?:об?|аб)\s+\S+/iu;

/**
 * @param title the lines of a title block
 * @param first the first clause of the preamble
 */
export function parseTitleBlock(title: string, first: string): TitleParts {
  const inTitle = findPartyNames(title, '');
  const [, other = ''] = inTitle;
  const words = title.replaceAll(/\s+/gu, ' ').trim();
  // Names contain such words too ("Commission on …"): the subject begins after the second of them.
  const behind = other === '' ? words.replace(KIND, '') : words.slice(words.lastIndexOf(other) + other.length);
  return { subject: ABOUT.exec(behind)?.[1]?.trim() ?? '', inTitle, inSentence: findPartyNames('', first) };
}
