import type { Output } from '../../../shared/api/commands.ts';
import { type Speech, say } from '../../../shared/i18n/say.ts';
import type { ShownPreview } from '../../../shared/model/reply.ts';
import { spokenWarning } from '../../../shared/reply/warning.ts';

export type Imported = {
  readonly name: string;
  readonly found: Output<'replies.preview'>;
  /** Null where it was only looked at. */
  readonly taken: Output<'replies.apply'> | null;
};

/** What a file that came back holds, silent changes first, and what became of it. */
export function imported({ name, found, taken }: Imported, speech: Speech): string {
  const { preview, unit, sent, again, warnings } = found;
  const answered = preview.recognised.sent === null ? undefined : sent[preview.recognised.sent];
  const numbers = new Map(preview.clauses.map(({ clause, number, heading }) => [clause, number || heading]));
  const where = (item: { place: ShownPreview['silent'][number]['place'] }) =>
    item.place === null ? say(speech, 'cli.import.nowhere') : (numbers.get(item.place.clause) ?? item.place.clause);
  const change = (old: string, next: string) => `[-${old}-]{+${next}+}`.replace('[--]', '').replace('{++}', '');
  const parting = (kind: string) =>
    kind === 'split' || kind === 'joined' ? `${say(speech, `cli.import.kind.${kind}`)}: ` : '';
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `${say(speech, `cli.import.${title}`)}:`, ...lines.map((line) => `  ${line}`)];
  const { counts } = preview;
  return [
    `${name}: ${unit ?? say(speech, 'cli.import.unknown-unit')} — ${answered === undefined ? say(speech, 'cli.import.unknown-draft') : `${answered.label} (${answered.language})`}`,
    ...(again ? [say(speech, 'cli.import.again')] : []),
    ...list(
      'silent',
      preview.silent
        .filter(({ noise }) => !noise)
        .map((one) => `${where(one)}: ${parting(one.kind)}${change(one.old, one.next)}`),
    ),
    ...list(
      'proposals',
      preview.proposals.map(
        (one) => `${where(one)}: ${change(one.old, one.next)}${one.author === null ? '' : ` — ${one.author}`}`,
      ),
    ),
    ...list(
      'comments',
      preview.comments.map(
        (one) => `${where(one)}: ${one.words === '' ? '' : `“${one.words}” `}${one.text} — ${one.author}`,
      ),
    ),
    ...list(
      'rows',
      preview.rows.map(({ named, text, proposal, noInput }) => {
        const said = [text, proposal].filter((part) => part !== null && part !== '').join(' → ');
        return `${named}: ${noInput ? say(speech, 'cli.import.no-input') : said}`;
      }),
    ),
    ...list(
      'warnings',
      warnings.map((one) => spokenWarning(speech, one)),
    ),
    '',
    say(speech, 'cli.import.counts', {
      found: counts.found,
      placed: counts.placed,
      unplaced: counts.unplaced,
      noise: counts.noise,
    }),
    taken === null
      ? say(speech, 'cli.import.preview')
      : say(speech, 'cli.import.taken', { comments: taken.comments, reply: taken.reply.slice(-8) }),
  ].join('\n');
}
