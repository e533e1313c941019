import type { Output } from '../../../../shared/api/commands.ts';
import { describeUncompared } from '../../../../shared/i18n/describe-uncompared.ts';
import { formatLetter } from '../../../../shared/i18n/format-letter.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import { formatReadSteps } from '../../../../shared/i18n/format-read-steps.ts';
import { formatReadWarning } from '../../../../shared/i18n/format-read-warning.ts';
import { quoteWords } from '../../../../shared/i18n/quote-words.ts';
import { formatSentClauseName } from '../../../../shared/import/reply/table/sent-clause-name.ts';
import type { ReplyItem, ReplyPlace, ShownPreview } from '../../../../shared/model/incoming/reply-preview.ts';
import { selectUnseenWords } from '../../../../shared/model/incoming/select-unseen-words.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import type { IncomingLetter } from '../../../../shared/model/letter.ts';

export type ImportOutcome = {
  readonly name: string;
  /** The text of the mail that brought it. */
  readonly cover: string | null;
  readonly found: Output<'replies.preview'>;
  /** Null for a preview. */
  readonly taken: Output<'replies.apply'> | null;
  /** What is recorded of its letter: as typed, else as the file says. */
  readonly letter: IncomingLetter | null;
};

/** The contents of a returned file, untracked changes first, and the result of the import. */
export function formatImport({ name, cover, found, taken, letter }: ImportOutcome, speech: InterfaceLanguage): string {
  const { preview, unit, sent, again, warnings } = found;
  const answered = preview.recognised.sent === null ? undefined : sent[preview.recognised.sent];
  const { counts } = preview;
  const uncompared = describeUncompared(speech, found.uncompared);
  const { unseen, others } = selectUnseenWords(warnings);
  const how = formatReadSteps(speech, found.how);
  return [
    `${name}: ${unit ?? formatMessage(speech, 'cli.import.unknown-unit')} — ${answered === undefined ? formatMessage(speech, 'cli.import.unknown-draft') : `${answered.label} (${preview.languages.join(', ') || answered.language})`}`,
    ...(how === null ? [] : [how]),
    ...(cover === null ? [] : [formatMessage(speech, 'incoming.cover', { text: cover.replaceAll('\n', '\n  ') })]),
    ...(again ? [formatMessage(speech, 'cli.import.again')] : []),
    ...(letter === null ? [] : [formatMessage(speech, 'cli.import.letter', { letter: formatLetter(speech, letter) })]),
    ...(unseen.length === 0 ? [] : [formatMessage(speech, 'cli.unseen', { words: quoteWords(unseen) })]),
    ...formatPreviewLines(
      preview,
      speech,
      sent.map(({ language }) => language),
    ),
    ...formatList(
      formatMessage(speech, 'cli.import.warnings'),
      others.map((one) => formatReadWarning(speech, one)),
    ),
    ...(uncompared === null ? [] : [uncompared]),
    '',
    formatMessage(speech, 'cli.import.counts', {
      found: counts.found,
      placed: counts.placed,
      unplaced: counts.unplaced,
      noise: counts.noise,
    }),
    taken === null
      ? formatMessage(speech, 'cli.import.preview')
      : formatMessage(speech, 'cli.import.taken', { comments: taken.comments, reply: taken.reply.slice(-8) }),
  ].join('\n');
}

/** All items, kind by kind, one per line, each with its language if the file has several; `known` are those by index. */
export function formatPreviewLines(
  { clauses, items, languages }: Pick<ShownPreview, 'clauses' | 'items' | 'languages'>,
  speech: InterfaceLanguage,
  known: readonly string[] = [],
): readonly string[] {
  const from = (...sources: readonly ReplyItem['source'][]) => items.filter(({ source }) => sources.includes(source));
  // Clauses are named by the numbers they had when they were sent.
  const sent = new Map(
    from('silent', 'noise').map(({ place, old }) => [place?.part === 'number' ? place.clause : null, old]),
  );
  const names = new Map(
    clauses
      .toReversed()
      .map(({ clause, number, heading, body }) => [
        clause,
        formatSentClauseName({ number: sent.get(clause) || number, heading, body }, clause ?? ''),
      ]),
  );
  const at = (place: ReplyPlace) => {
    const clause = names.get(place.clause) ?? place.clause;
    const part = place.part === 'body' || place.part === 'clause' ? null : place.part;
    return part === null ? clause : formatMessage(speech, `ui.gather.part.${part}`, { clause });
  };
  const where = (one: ReplyItem) => `${name(one)}${languages.length > 1 ? ` (${known[one.sent ?? -1] ?? ''})` : ''}`;
  const name = ({ place, unplaced }: ReplyItem) =>
    place === null
      ? `${formatMessage(speech, 'cli.import.nowhere')} (${formatMessage(speech, `ui.gather.unplaced.${unplaced}`)})`
      : at(place);
  const kind = (of: ReplyItem['change']) =>
    of === null || of === 'substance' ? '' : `(${formatMessage(speech, `ui.gather.change.${of}`)}) `;
  const by = ({ author, date }: ReplyItem) =>
    author === null ? formatMessage(speech, 'ui.gather.section.hand') : formatAuthorClaim(author, date);
  const unseen = ` (${formatMessage(speech, 'ui.gather.unseen')})`;
  const numbered = new Map(from('comments').map(({ key }, n) => [key, n + 1]));
  return [
    ...formatList(
      formatMessage(speech, 'cli.import.silent'),
      from('silent').map(
        (one) => `${where(one)}: ${kind(one.change)}${formatWordChange(one.old, one.next)}${one.unseen ? unseen : ''}`,
      ),
    ),
    ...formatList(
      formatMessage(speech, 'cli.import.proposals'),
      from('tracked', 'hand').map((one) => {
        const to = one.to === null ? '' : ` → ${at(one.to)}`;
        const own = one.change === 'move' || one.change === 'new-clause' ? kind(one.change) : '';
        return `${where(one)}${to}: ${own}${formatWordChange(one.old, one.next)} — ${by(one)}`;
      }),
    ),
    ...formatList(
      formatMessage(speech, 'cli.import.comments'),
      from('comments').map((one, n) => {
        const answers =
          one.parent === null ? '' : ` ${formatMessage(speech, 'ui.gather.answers')} #${numbered.get(one.parent)}`;
        const anchor = one.anchor === null ? '' : `“${one.anchor}” `;
        const resolved = one.resolved ? ` (${formatMessage(speech, 'ui.gather.resolved')})` : '';
        return `#${n + 1}${answers} ${where(one)}: ${anchor}${one.words} — ${by(one)}${resolved}`;
      }),
    ),
    ...formatList(
      formatMessage(speech, 'cli.import.rows'),
      from('rows').map((one) => {
        const said = [one.words, one.next].filter((part) => part !== '').join(' → ');
        const named = one.place === null ? `${one.named === '' ? '' : `${one.named}, `}${where(one)}` : one.named;
        return `${named}: ${one.noInput ? formatMessage(speech, 'cli.import.no-input') : said}`;
      }),
    ),
    ...formatList(
      formatMessage(speech, 'ui.gather.section.marks'),
      from('marks').map((one) => {
        const what = one.formatting.map((mark) => formatMessage(speech, `ui.gather.mark.${mark}`)).join(', ');
        return `${where(one)}: ${what} “${one.words}” — ${by(one)}`;
      }),
    ),
  ];
}

function formatList(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line.replaceAll('\n', '\n    ')}`)];
}

/** Moved words are not shown as a deletion and an insertion. */
function formatWordChange(old: string, next: string): string {
  if (old === next) return next;
  return `[-${old}-]{+${next}+}`.replace(/^\[--\]/, '').replace(/\{\+\+\}$/, '');
}

function formatAuthorClaim(author: string, date: string | null): string {
  return [author, date?.slice(0, 10) ?? ''].filter((part) => part !== '').join(', ');
}
