import { NativeSelect } from '@mantine/core';
import type { ShownText } from '../../../shared/model/shown.ts';
import { type Say, useSay } from '../../ui/speech.ts';
import { spokenClause } from '../text/clause-label.ts';
import type { ReplyItem } from './reply-item.ts';

type Props = {
  readonly item: ReplyItem;
  /** As a person chose it; undefined where nobody did. */
  readonly chosen: string | null | undefined;
  readonly text: ShownText;
  readonly onChoose: (clause: string | null) => void;
};

/** Places an item by hand: on a clause, or on the whole text. */
export function PlaceSelect({ item, chosen, text, onChoose }: Props) {
  const say = useSay();
  const found = text.clauses.find(({ id }) => id === item.place?.clause)?.code ?? '';
  return (
    <NativeSelect
      size="xs"
      maw="24rem"
      label={say('ui.gather.place')}
      description={item.unplaced === null ? undefined : say(`ui.gather.unplaced.${item.unplaced}`)}
      value={chosen === undefined ? found : (chosen ?? '')}
      onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : value)}
      data={[
        { value: '', label: say('ui.comments.whole-text') },
        ...text.clauses.map((clause) => ({ value: clause.code, label: namedClause(text, clause, say) })),
      ]}
    />
  );
}

/** Where an item stands, as a person placed it, else as it was found. */
export function usePlaceName(item: ReplyItem, chosen: string | null | undefined, text: ShownText): string {
  const say = useSay();
  if (chosen === null) return say('ui.comments.whole-text');
  if (chosen !== undefined) {
    const clause = text.clauses.find(({ code }) => code === chosen);
    return clause === undefined ? chosen : spokenClause(clause, say);
  }
  if (item.place === null) return say('ui.gather.nowhere');
  const { clause: id, part } = item.place;
  const clause = text.clauses.find((one) => one.id === id);
  const gone = text.removed.find((one) => one.id === id);
  const name =
    clause !== undefined
      ? spokenClause(clause, say)
      : gone !== undefined
        ? say('ui.comments.removed-clause', { clause: gone.code })
        : say('ui.gather.around');
  return part === 'body' || part === 'clause' ? name : say(`ui.gather.part.${part}`, { clause: name });
}

function namedClause(text: ShownText, clause: ShownText['clauses'][number], say: Say): string {
  const heading = text.languages.map((language) => clause.heading[language] ?? '').find((words) => words !== '');
  return heading === undefined ? spokenClause(clause, say) : `${spokenClause(clause, say)}: ${heading}`;
}
