import type { Output } from '../../../../shared/api/commands.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import { quoteWords } from '../../../../shared/i18n/quote-words.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import { extractSearchableText } from '../../../../shared/text/search/searchable-text.ts';

const LONGEST = 70;

/** How files are cut for a new text: title, parties, numbering with its alternatives, clauses, and what to check. */
export function formatStart(cut: Output<'files.cut'>, speech: InterfaceLanguage): string {
  const languages = Object.keys(cut.numbering);
  return [
    ...(cut.unseen.length === 0 ? [] : [formatMessage(speech, 'cli.unseen', { words: quoteWords(cut.unseen) }), '']),
    ...languages.flatMap((language) => formatLanguage(cut, language, speech)),
    ...cut.clauses.map((clause) => formatClause(clause, languages, speech)),
    ...(cut.warnings.length === 0 ? [] : ['', formatMessage(speech, 'cli.start.check')]),
    ...cut.warnings.map((warning) => `  ${formatDraftingWarning(warning, speech)}`),
  ].join('\n');
}

function formatLanguage(cut: Output<'files.cut'>, language: string, speech: InterfaceLanguage): string[] {
  const { inTitle = [], inSentence = [], instrument = '' } = cut.parts[language] ?? {};
  const { chosen, schemes } = cut.numbering[language] ?? { chosen: null, schemes: [] };
  const names = inSentence.length > 0 ? inSentence : inTitle;
  const shown = schemes.map(({ id, label, count }) => `${id === chosen ? '* ' : ''}${label} … (${count})`);
  return [
    `${language}: ${extractSearchableText(cut.title[language] ?? '').replaceAll('\n', ' ')}`,
    `  ${formatMessage(speech, 'cli.start.instrument', { instrument: instrument || '—' })}`,
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

/** A warning such as "number-twice: 4", in words. */
function formatDraftingWarning(warning: string, speech: InterfaceLanguage): string {
  const [code = '', ...detail] = warning.split(': ');
  const key = `ui.new.word-warning.${code}`;
  const text = formatMessage(speech, key);
  return text === key ? warning : [text, ...detail].join(': ');
}
