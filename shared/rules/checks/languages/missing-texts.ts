import type { Language } from '../../../model/language.ts';
import type { CheckedText } from '../read/checked-text.ts';
import type { ClauseReadings } from '../read/clause-readings.ts';
import { createClauseFinding, type RawFinding } from '../read/raw-finding.ts';
import { hashWords } from './hash-words.ts';
import { listRequiredLanguages } from './required-languages.ts';

const ALWAYS = 'id';
const COMMON = 'en';

/** The languages in which any clause of the text has words. */
function listWrittenLanguages({ languages, clauses }: CheckedText): Language[] {
  return languages.filter((one) => clauses.some(({ body }) => (body[one] ?? '').trim() !== ''));
}

/** UU 24/2009, Pasal 31, is about memoranda and agreements: what ministers state together may be in another language alone. */
const STATEMENT =
  /^\s*(?:joint\s+(?:press\s+)?(?:statement|communiqu[eé]|declaration)|(?:pernyataan|komunike|deklarasi)\s+bersama|совместн\p{L}+\s+(?:заявление|коммюнике|декларация)|сумесн\p{L}+\s+(?:заява|камюніке|дэкларацыя))(?!\p{L}|\s+(?:of\s+intent|kehendak|о\s+намерениях|аб\s+намерах))/iu;
const isStatement = ({ profile, title }: CheckedText): boolean =>
  profile === 'non-binding' && Object.values(title).some((words) => STATEMENT.test(words ?? ''));

/**
 * Languages required by law (D6), the prevailing language (D7), and languages without any text.
 * @param isSettled whether a closing names a prevailing language, which is then a finding there if the description lacks it, or says that
 *   all texts are equal
 * @param isWithout whether the closing names languages, and Indonesian is none of them
 */
export function checkMissingLanguages(text: CheckedText, isSettled: boolean, isWithout: boolean): RawFinding[] {
  const { parties, languages, prevailingLanguage } = text;
  if (text.clauses.length === 0) return [];
  const written = listWrittenLanguages(text);
  const { indonesian, partner } = listRequiredLanguages(parties);
  const found: RawFinding[] = [];
  if (indonesian && !written.includes(ALWAYS) && !(isWithout && isStatement(text)))
    found.push(createClauseFinding('indonesian-missing', null, ALWAYS, ALWAYS));
  if (partner !== null && !written.includes(partner) && !written.includes(COMMON))
    found.push(
      createClauseFinding('partner-language-missing', null, partner, partner, { details: { language: partner } }),
    );
  if (prevailingLanguage === null) {
    // A text of one language has none that could prevail.
    if (languages.length > 1 && !isSettled)
      found.push(createClauseFinding('prevailing-language-unset', null, null, 'unset'));
  } else if (!languages.includes(prevailingLanguage)) {
    const details = { language: prevailingLanguage, context: 'absent' };
    found.push(createClauseFinding('prevailing-language-unset', null, null, prevailingLanguage, { details }));
  }
  const empty = languages.filter((one) => !written.includes(one) && one !== ALWAYS);
  for (const language of empty)
    found.push(createClauseFinding('text-missing', null, language, language, { details: { context: 'whole' } }));
  const untitled = languages.filter((one) => (text.title[one] ?? '').trim() === '' && written.includes(one));
  for (const language of untitled)
    found.push(
      createClauseFinding('text-missing', null, language, `title ${language}`, { details: { context: 'title' } }),
    );
  return found;
}

/** A clause without heading or text in one language while another has it, and its stale languages (D9). */
export function checkMissingTexts({ clause, headings, bodies, all }: ClauseReadings, text: CheckedText): RawFinding[] {
  const { code, heading, body, stale } = clause;
  const written = listWrittenLanguages(text);
  const lacks = (texts: typeof heading, one: Language) => (texts[one] ?? '').trim() === '';
  const allWords = all.map(({ source }) => source).join('\n');
  const shown = [...headings.values()][0];
  const firstBody = [...bodies.values()][0];
  const found: RawFinding[] = [];
  for (const language of written) {
    if (shown !== undefined && lacks(heading, language)) {
      const details = { there: shown.text, base: shown.where.language };
      found.push(
        createClauseFinding('heading-missing', code, language, shown.text, {
          other: shown.at(0, shown.text.length),
          details,
        }),
      );
    }
    if (firstBody !== undefined && lacks(body, language))
      found.push(
        createClauseFinding('text-missing', code, language, hashWords(allWords), {
          details: { base: firstBody.where.language },
        }),
      );
    // The waiver covers the text as read: other words are a new finding.
    if (stale.includes(language)) found.push(createClauseFinding('stale', code, language, hashWords(allWords)));
  }
  return found;
}
