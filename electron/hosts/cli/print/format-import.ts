import type { Output } from '../../../../shared/api/commands.ts';
import { describeUncompared } from '../../../../shared/i18n/describe-uncompared.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import { formatReadWarning } from '../../../../shared/i18n/format-read-warning.ts';
import { formatSentClauseName } from '../../../../shared/import/reply/table/sent-clause-name.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import type { ShownPreview } from '../../../../shared/model/reply.ts';

export type ImportOutcome = {
  readonly name: string;
  readonly found: Output<'replies.preview'>;
  /** Null for a preview. */
  readonly taken: Output<'replies.apply'> | null;
};

type ReplyPlace = ShownPreview['silent'][number]['place'];
type PlacedItem = Pick<ShownPreview['silent'][number], 'place' | 'unplaced'>;

/** The contents of a returned file, untracked changes first, and the result of the import. */
export function formatImport({ name, found, taken }: ImportOutcome, speech: InterfaceLanguage): string {
  const { preview, unit, sent, again, warnings } = found;
  const answered = preview.recognised.sent === null ? undefined : sent[preview.recognised.sent];
  const { counts } = preview;
  const uncompared = describeUncompared(speech, found.uncompared);
  return [
    `${name}: ${unit ?? formatMessage(speech, 'cli.import.unknown-unit')} — ${answered === undefined ? formatMessage(speech, 'cli.import.unknown-draft') : `${answered.label} (${answered.language})`}`,
    ...(again ? [formatMessage(speech, 'cli.import.again')] : []),
    ...formatPreviewLines(preview, speech),
    ...formatList(
      formatMessage(speech, 'cli.import.warnings'),
      warnings.map((one) => formatReadWarning(speech, one)),
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

/** All findings, list by list, one per line. */
export function formatPreviewLines(preview: ShownPreview, speech: InterfaceLanguage): readonly string[] {
  // Clauses are named by the numbers they had when they were sent.
  const sent = new Map(preview.silent.map(({ place, old }) => [place?.part === 'number' ? place.clause : null, old]));
  const names = new Map(
    preview.clauses.map(({ clause, number, heading, body }) => [
      clause,
      formatSentClauseName({ number: sent.get(clause) || number, heading, body, code: clause ?? '' }),
    ]),
  );
  const at = (place: NonNullable<ReplyPlace>) => {
    const clause = names.get(place.clause) ?? place.clause;
    const part = place.part === 'body' || place.part === 'clause' ? null : place.part;
    return part === null ? clause : formatMessage(speech, `ui.gather.part.${part}`, { clause });
  };
  const where = ({ place, unplaced }: PlacedItem) =>
    place === null
      ? `${formatMessage(speech, 'cli.import.nowhere')} (${formatMessage(speech, `ui.gather.unplaced.${unplaced}`)})`
      : at(place);
  const kind = (of: string) => (of === 'substance' ? '' : `(${formatMessage(speech, `ui.gather.change.${of}`)}) `);
  const unseen = ` (${formatMessage(speech, 'ui.gather.unseen')})`;
  const numbered = new Map(preview.comments.map(({ key }, n) => [key, n + 1]));
  return [
    ...formatList(
      formatMessage(speech, 'cli.import.silent'),
      preview.silent
        .filter(({ noise }) => !noise)
        .map(
          (one) => `${where(one)}: ${kind(one.kind)}${formatWordChange(one.old, one.next)}${one.unseen ? unseen : ''}`,
        ),
    ),
    ...formatList(
      formatMessage(speech, 'cli.import.proposals'),
      preview.proposals.map((one) => {
        const to = one.to === null ? '' : ` → ${at(one.to)}`;
        const by =
          one.by === 'hand' ? formatMessage(speech, 'ui.gather.section.hand') : formatAuthorClaim(one.author, one.date);
        const own = one.kind === 'move' || one.kind === 'new-clause' ? kind(one.kind) : '';
        return `${where(one)}${to}: ${own}${formatWordChange(one.old, one.next)} — ${by}`;
      }),
    ),
    ...formatList(
      formatMessage(speech, 'cli.import.comments'),
      preview.comments.map((one, n) => {
        const answers =
          one.parent === null ? '' : ` ${formatMessage(speech, 'ui.gather.answers')} #${numbered.get(one.parent)}`;
        const words = one.words === '' ? '' : `“${one.words}” `;
        const resolved = one.resolved ? ` (${formatMessage(speech, 'ui.gather.resolved')})` : '';
        return `#${n + 1}${answers} ${where(one)}: ${words}${one.text} — ${formatAuthorClaim(one.author, one.date)}${resolved}`;
      }),
    ),
    ...formatList(
      formatMessage(speech, 'cli.import.rows'),
      preview.rows.map((one) => {
        const said = [one.text, one.proposal].filter((part) => part !== null && part !== '').join(' → ');
        const named = one.place === null ? `${one.named === '' ? '' : `${one.named}, `}${where(one)}` : one.named;
        return `${named}: ${one.noInput ? formatMessage(speech, 'cli.import.no-input') : said}`;
      }),
    ),
    ...formatList(
      formatMessage(speech, 'ui.gather.section.marks'),
      preview.marks.map((one) => {
        const what = one.what.map((mark) => formatMessage(speech, `ui.gather.mark.${mark}`)).join(', ');
        const by =
          one.by === 'hand'
            ? formatMessage(speech, 'ui.gather.section.hand')
            : formatAuthorClaim(one.author ?? '', one.date);
        return `${where(one)}: ${what} “${one.text}” — ${by}`;
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

function formatAuthorClaim(author: string | null, date: string | null): string {
  return [author ?? '', date?.slice(0, 10) ?? ''].filter((part) => part !== '').join(', ');
}
