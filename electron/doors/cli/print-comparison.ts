import type { Output } from '../../../shared/api/commands.ts';
import { describeUncompared } from '../../../shared/i18n/describe-uncompared.ts';
import { type Speech, say } from '../../../shared/i18n/say.ts';
import type { ComparedAbout } from '../../../shared/model/comparison.ts';

type Value = Output<'comparisons.make'>;
type Row = Value['rows'][number];

/** A comparison for people: what is compared, the clauses that differ with their changes, and how many of each kind. */
export function compared(value: Value, out: string | null, speech: Speech): string {
  const changed = value.rows.filter(({ kind }) => kind !== 'same');
  const uncompared = describeUncompared(speech, value.uncompared);
  const counts = Object.entries(value.counts).filter(([, count]) => count > 0);
  return [
    `--- ${about(value.old, speech)}`,
    `+++ ${about(value.next, speech)}`,
    '',
    ...changed.flatMap((row) => [...shownRow(row, speech), '']),
    counts.length === 0
      ? say(speech, uncompared === null ? 'cli.compare.same' : 'cli.compare.same-words')
      : counts.map(([kind, count]) => `${say(speech, `cli.compare.kind.${kind}`)}: ${count}`).join(' · '),
    ...(uncompared === null ? [] : [uncompared]),
    ...(out === null ? [] : ['', say(speech, 'cli.compare.written', { out })]),
  ].join('\n');
}

function about({ of, name, date, tracked, negotiation, warnings }: ComparedAbout, speech: Speech): string {
  const label = of === 'text' ? say(speech, 'cli.compare.working', { negotiation: negotiation ?? '' }) : name;
  return [
    date === null ? label : `${label} (${date})`,
    ...(tracked > 0 ? [say(speech, 'cli.compare.tracked', { count: tracked })] : []),
    ...(warnings.length > 0 ? [say(speech, 'cli.compare.warnings', { names: warnings })] : []),
  ].join(' — ');
}

function shownRow(row: Row, speech: Speech): string[] {
  const numbers = [row.oldNumber, row.nextNumber].filter((number) => number !== null && number !== '');
  const number = [...new Set(numbers)].join(' → ');
  const unsure = row.pair !== null && !row.pair.sure ? ` (${say(speech, 'cli.compare.unsure')})` : '';
  const head = `${number === '' ? '' : `${number} · `}${say(speech, `cli.compare.row.${row.kind}`)}${unsure}`;
  return [head, ...[row.heading, row.body].flatMap((part) => (part.length === 0 ? [] : [marked(part)]))];
}

function marked(changes: Row['body']): string {
  return changes
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
}
