import type { Output } from '../../../../shared/api/commands.ts';
import { getCheckMessageKey } from '../../../../shared/i18n/check-message-key.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { ShownFinding } from '../../../../shared/model/check.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';

/** Findings and terms for people. */

/** One finding per line: its name, its place, its words, what is wrong, and who waived it. */
export function formatFindings(
  all: readonly (ShownFinding & { readonly name: string })[],
  speech: InterfaceLanguage,
): string {
  const counts = { blocks: 0, warns: 0, waived: 0 };
  const lines = all.map((one) => {
    counts[one.waived === null ? one.weight : 'waived'] += 1;
    return formatFinding(one, speech);
  });
  return [...lines, formatMessage(speech, all.length === 0 ? 'cli.nothing-found' : 'cli.found', counts)].join('\n');
}

function formatFinding(one: ShownFinding & { readonly name: string }, speech: InterfaceLanguage): string {
  const words = one.place?.words ?? '';
  const said = formatMessage(speech, getCheckMessageKey(one.check, 'says'), one.details);
  return [
    one.name,
    one.weight === 'blocks' ? '!' : '·',
    one.clause ?? formatMessage(speech, 'cli.whole-text'),
    one.language ?? '–',
    ...(words === '' ? [] : [`“${words.replaceAll('\n', ' ⏎ ')}”`]),
    said.replaceAll('\n', ' '),
    ...(one.places.length < 2 ? [] : [formatPlaces(one.places, speech)]),
    ...(one.waived === null
      ? []
      : [`‹${formatMessage(speech, 'cli.waived', { by: one.waived.actor.name, reason: one.waived.reason })}›`]),
  ].join('  ');
}

/** The clauses where a word was found, in their order, with how often. */
function formatPlaces(places: ShownFinding['places'], speech: InterfaceLanguage): string {
  const clauses = Map.groupBy(places, ({ clause }) => clause ?? formatMessage(speech, 'cli.whole-text'));
  const names = [...clauses].map(([name, { length }]) => (length === 1 ? name : `${name} (${length})`));
  return `‹${formatMessage(speech, 'cli.places', { count: places.length, names })}›`;
}

export function formatWaivedCount(count: number, withdrawn: boolean, speech: InterfaceLanguage): string {
  return formatMessage(speech, withdrawn ? 'cli.unwaived' : 'cli.now-waived', { count });
}

export function formatTerms(all: Output<'terms.list'>, speech: InterfaceLanguage): string {
  if (all.length === 0) return formatMessage(speech, 'cli.no-terms');
  return all
    .map(({ id, term, variants, definition }) => {
      const words = Object.entries(term).map(([language, word]) => {
        const others = variants[language] ?? [];
        return `${language}: ${word}${others.length === 0 ? '' : ` (${others.join(', ')})`}`;
      });
      const said = Object.entries(definition).map(
        ([language, text]) => `  ${language}: ${text.replaceAll('\n', ' ⏎ ')}`,
      );
      return [`${id.slice(-8)}  ${words.join('  ')}`, ...said].join('\n');
    })
    .join('\n');
}
