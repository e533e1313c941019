import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import { formatReadSteps } from '../../../../shared/i18n/format-read-steps.ts';
import type { ReadSteps } from '../../../../shared/model/incoming/read-step.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import { formatWallTime } from '../../../../shared/text/wall-time.ts';
import { isUnseen } from '../../../core/word/read/views/unseen-words.ts';
import type { WordDescription } from './describe-word-document.ts';

const joinLines = (text: string) => text.replaceAll('\n', ' ⏎ ');

type FileDescription = WordDescription & { readonly how: ReadSteps; readonly pages: readonly number[] };

/** What is understood of a file, for people: its words, then the changes, comments and warnings. */
export function formatWordDescription(
  { paragraphs, changes, comments, warnings, how, pages }: FileDescription,
  speech: InterfaceLanguage,
): string {
  const steps = formatReadSteps(speech, how);
  return [
    ...(steps === null ? [] : [steps, '']),
    ...paragraphs.flatMap((one, n) => [
      ...(pages[n] === undefined || pages[n] === pages[n - 1]
        ? []
        : [`‹${formatMessage(speech, 'cli.read.page', { page: pages[n] })}›`]),
      formatParagraph(one, speech),
    ]),
    '',
    formatMessage(speech, 'cli.read.changes', { count: changes.length }),
    ...changes.map(
      (one) =>
        `  ${joinParts([formatMessage(speech, `cli.read.kind.${one.kind}`), one.author, formatTime(one.date)])}  ${joinLines(one.text)}`,
    ),
    formatMessage(speech, 'cli.read.comments', { count: comments.length }),
    ...comments.map((one) => formatComment(one, speech)),
    formatMessage(speech, 'cli.read.warnings', { count: warnings.length }),
    ...warnings.map(
      ({ code, name, part, count }) => `  ${formatMessage(speech, `cli.read.warning.${code}`, { name, part, count })}`,
    ),
  ].join('\n');
}

const formatTime = (date: string | null): string | null => (date === null ? null : formatWallTime(date));
const joinParts = (parts: readonly (string | null)[]) =>
  parts.filter((part) => part !== null && part !== '').join('  ');

function formatParagraph(
  { part, number, text, marked }: WordDescription['paragraphs'][number],
  speech: InterfaceLanguage,
): string {
  const hidden = marked.filter(isUnseen).map((one) => `“${joinLines(one.text)}”`);
  return joinParts([
    part === 'body' ? '' : `‹${formatMessage(speech, `cli.read.part.${part}`)}›`,
    number,
    joinLines(text),
    hidden.length === 0 ? '' : `‹${formatMessage(speech, 'cli.read.hidden', { words: hidden })}›`,
  ]);
}

function formatComment(comment: WordDescription['comments'][number], speech: InterfaceLanguage): string {
  const { id, author, date, parent, resolved, quote, text } = comment;
  return [
    `  ${joinParts([id, author, formatTime(date), parent === null ? '' : `→ ${parent}`, resolved ? `‹${formatMessage(speech, 'cli.read.resolved')}›` : ''])}`,
    ...(quote === '' ? [] : [`    “${joinLines(quote)}”`]),
    `    ${joinLines(text)}`,
  ].join('\n');
}
