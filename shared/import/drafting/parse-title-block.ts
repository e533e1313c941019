import { findInstrument } from './parties/find-instrument.ts';
import { findPartyNames } from './parties/find-party-names.ts';
import { endAsKnown } from './parties/known-names.ts';
import { isTitleNote } from './structure/title-lines.ts';

/** The parts of an instrument's title block and of the first words under it (D14); empty where they are missing. */
export type TitleParts = {
  /** What the instrument is called (D25), as written. */
  readonly instrument: string;
  /** The subject, without "ON", "TENTANG", "О", "IN THE FIELD OF". */
  readonly subject: string;
  /** The two sides as named in the title, and as named in a sentence. */
  readonly inTitle: readonly string[];
  readonly inSentence: readonly string[];
  /** Its lines with a number, or a place and a date, as written: they are no part of its name or subject. */
  readonly notes: readonly string[];
};

const ABOUT =
  /(?:^|\s)(?:on|concerning|regarding|in the (?:fields?|areas?|spheres?) of|(?:di|dalam) bidang|в (?:области|сфере)|[уў] (?:галіне|сферы)|tentang|mengenai|perihal|terkait|относительно|касательно|адносна|наконт|о|об|аб|пра)(?:\s+|$)(.*)$/isu;
/** A protocol to another instrument: the subject that follows is that one's. */
const TO_OTHER = /^\s*(?:to|к|да|atas|terhadap)\s/iu;
/** "AMENDING THE AGREEMENT ON …": the subject is all of it, whatever "on" comes within it. */
const AMENDING =
  /^\s*((?:amending|implementing|extending|supplementing|terminating|replacing|revising|establishing)\s.+)$/isu;
/** «ДОРОЖНАЯ КАРТА по развитию торговли в сфере …»: a title without names, whose subject is all that follows. */
const FOR = /^\s*(?:по|па)\s+((?!вопрос|пытан)\p{L}.+)$/isu;
/** "PROGRAM KERJA RISET BERSAMA TAHUN 2027–2029 DI BIDANG …": what is done together in a field, before the names. */
const JOINT =
  /^\s*((?:riset|penelitian|kerja\s?sama|pelatihan|pendidikan|pengembangan|joint|cooperation|collaboration|research)(?!\p{L})(?:\s[\p{L}\d–-]+){0,6}?\s(?:(?:di|dalam)\sbidang|in\sthe\s(?:fields?|areas?)\sof)\s.+)$/isu;
const BETWEEN = /\s(?:between|antara|между|паміж)(?:\s.*)?$/isu;

/** Words with which no subject begins that stands alone. */
const PREPOSITION =
  /^\s*(?:for|to|in|with|under|of|and|untuk|dalam|di|atas|dan|tahun|по|в|на|к|с|и|для|при|па|у|ў|да|з|і|пры)(?!\p{L})/iu;

/** The lines after both names where they have no "on": "INDUSTRIAL COOPERATION"; empty if the last name ends no line. */
function findBareSubject(title: string, other: string): string {
  const lines = title.split('\n');
  const ends = lines.findIndex((_, at) => {
    const words = lines
      .slice(0, at + 1)
      .join(' ')
      .replaceAll(/\s+/gu, ' ');
    return words.trimEnd().endsWith(other);
  });
  const rest = ends === -1 ? '' : lines.slice(ends + 1).join(' ');
  return /^\p{L}[\p{L}\s’'-]+$/u.test(rest.trim()) && !PREPOSITION.test(rest) && findInstrument(rest) === ''
    ? rest
    : '';
}

/**
 * @param block the lines of a title block
 * @param preamble the lines of the preamble
 */
export function parseTitleBlock(block: string, preamble: string): TitleParts {
  const lines = block.split('\n');
  const notes = lines.length === 1 ? [] : lines.filter(isTitleNote);
  const title = lines.filter((line) => !notes.includes(line)).join('\n');
  const words = title.replaceAll(/\s+/gu, ' ').trim();
  const inSentence = findPartyNames('', preamble);
  const inTitle = findPartyNames(title, '').map((name) => endAsKnown(name, words, inSentence));
  const [, other = ''] = inTitle;
  const instrument = findInstrument(title);
  const named = words.slice(words.indexOf(instrument) + instrument.length);
  // Names contain such words too ("Commission on …"): the subject begins after the second of them, or before the first.
  const following = other === '' ? named : words.slice(words.lastIndexOf(other) + other.length);
  const subject = TO_OTHER.test(following)
    ? ''
    : ((AMENDING.exec(following) ?? FOR.exec(other === '' ? following : '') ?? ABOUT.exec(following))?.[1] ??
      (other === ''
        ? ''
        : ((JOINT.exec(named.replace(BETWEEN, '')) ?? ABOUT.exec(named.replace(BETWEEN, '')))?.[1] ??
          findBareSubject(title, other))));
  return { instrument, subject: subject.trim(), inTitle, inSentence, notes };
}
