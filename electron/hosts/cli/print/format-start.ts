import type { Output } from '../../../../shared/api/commands.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import { quoteWords } from '../../../../shared/i18n/quote-words.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import { extractSearchableText } from '../../../../shared/text/search/searchable-text.ts';
import { formatCutNotes } from './format-cut-notes.ts';

const LONGEST = 70;
/** As many places are shown as a person takes in at a glance. */
const EXAMPLES = 3;

/** How files are cut for a new text: title, parties, numbering with its alternatives, clauses, and what to check. */
export function formatStart(cut: Output<'files.cut'>, speech: InterfaceLanguage): string {
  const languages = Object.keys(cut.numbering);
  return [
    ...languages.flatMap((language) => formatLanguage(cut, language, speech)),
    ...cut.clauses.map((clause) => formatClause(clause, languages, speech)),
    ...formatCutNotes(cut, speech).flatMap((line, n) => (n === 0 ? ['', line] : [line])),
  ].join('\n');
}

/** The languages in which the title names our side first, as our own original does, and the file does not (D11). */
export function formatTurnedTitles(languages: readonly string[], speech: InterfaceLanguage): string[] {
  return languages.length === 0
    ? []
    : [formatMessage(speech, 'cli.start.title-turned', { languages: languages.join(', ') })];
}

/** Where both sides are named side by side, and whether the names are marked to change places. */
export function formatSideMarks(places: readonly string[], isMarked: boolean, speech: InterfaceLanguage): string[] {
  if (places.length === 0) return [];
  const words = quoteWords(places.slice(0, EXAMPLES));
  return [
    formatMessage(speech, isMarked ? 'cli.start.sides-marked' : 'cli.start.sides', { count: places.length, words }),
  ];
}

function formatLanguage(cut: Output<'files.cut'>, language: string, speech: InterfaceLanguage): string[] {
  const { inTitle = [], inSentence = [], instrument = '', binding = false } = cut.parts[language] ?? {};
  const { chosen, schemes } = cut.numbering[language] ?? { chosen: null, schemes: [] };
  const names = inSentence.length > 0 ? inSentence : inTitle;
  const shown = schemes.map(({ id, label, count }) => `${id === chosen ? '* ' : ''}${label} … (${count})`);
  return [
    `${language}: ${extractSearchableText(cut.title[language] ?? '').replaceAll('\n', ' ')}`,
    `  ${formatMessage(speech, 'cli.start.instrument', { instrument: instrument || '—' })}`,
    ...(binding ? [`  ${formatMessage(speech, 'cli.start.binding')}`] : []),
    `  ${formatMessage(speech, 'cli.start.parties', { names: names.join(' | ') || '—' })}`,
    `  ${formatMessage(speech, 'cli.start.numbering', { schemes: shown.join(', ') || '—' })}`,
    '',
  ];
}

function formatClause(
  { kind, number, heading, body }: Output<'files.cut'>['clauses'][number],
  languages: readonly string[],
  speech: InterfaceLanguage,
): string {
  const [language = ''] = languages.filter((one) => body[one] !== undefined);
  const words = extractSearchableText(body[language] ?? '').replaceAll('\n', ' ');
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  const head = [number[language], heading[language]].filter((part) => part !== undefined && part !== '');
  return [formatMessage(speech, `ui.text.kind.${kind}`), ...head, short].filter((part) => part !== '').join('  ');
}
