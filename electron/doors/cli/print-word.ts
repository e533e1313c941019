import { formatMessage, type InterfaceLanguage } from '../../../shared/i18n/format-message.ts';
import type { Understood } from './understood.ts';

const oneLine = (text: string) => text.replaceAll('\n', ' ⏎ ');

/** What the reader understood of a Word file, for people: its words, then the changes, comments and warnings. */
export function understoodText(
  { paragraphs, changes, comments, warnings }: Understood,
  speech: InterfaceLanguage,
): string {
  return [
    ...paragraphs.map((one) => paragraphLine(one, speech)),
    '',
    formatMessage(speech, 'cli.read.changes', { count: changes.length }),
    ...changes.map(
      (one) =>
        `  ${about([formatMessage(speech, `cli.read.kind.${one.kind}`), one.author, one.date])}  ${oneLine(one.text)}`,
    ),
    formatMessage(speech, 'cli.read.comments', { count: comments.length }),
    ...comments.map((one) => commentLines(one, speech)),
    formatMessage(speech, 'cli.read.warnings', { count: warnings.length }),
    ...warnings.map(
      ({ code, name, part, count }) => `  ${formatMessage(speech, `cli.read.warning.${code}`, { name, part, count })}`,
    ),
  ].join('\n');
}

const about = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null && part !== '').join('  ');

function paragraphLine(
  { part, number, text, marked }: Understood['paragraphs'][number],
  speech: InterfaceLanguage,
): string {
  const hidden = marked.filter((one) => one.hidden || one.white).map((one) => `“${oneLine(one.text)}”`);
  return about([
    part === 'body' ? '' : `‹${formatMessage(speech, `cli.read.part.${part}`)}›`,
    number,
    oneLine(text),
    hidden.length === 0 ? '' : `‹${formatMessage(speech, 'cli.read.hidden', { words: hidden })}›`,
  ]);
}

function commentLines(comment: Understood['comments'][number], speech: InterfaceLanguage): string {
  const { id, author, date, parent, resolved, quote, text } = comment;
  return [
    `  ${about([id, author, date, parent === null ? '' : `→ ${parent}`, resolved ? `‹${formatMessage(speech, 'cli.read.resolved')}›` : ''])}`,
    ...(quote === '' ? [] : [`    “${oneLine(quote)}”`]),
    `    ${oneLine(text)}`,
  ].join('\n');
}
