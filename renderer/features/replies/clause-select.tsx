import { NativeSelect } from '@mantine/core';
import type { ReplyItem } from '../../../shared/model/incoming/reply-preview.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { findShortClauseName, formatClauseTitle } from '../clause/clause-name.ts';

type Props = {
  readonly item: ReplyItem;
  /** The chosen clause; undefined if nobody has chosen. */
  readonly chosen: string | null | undefined;
  readonly text: ShownText;
  readonly options: RenderOptions;
  readonly onChoose: (clause: string | null) => void;
};

/** Assigns an item to a clause or to the whole text by hand. */
export function ClauseSelect({ item, chosen, text, options, onChoose }: Props) {
  const say = useTranslate();
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
        ...text.clauses.map((clause) => ({ value: clause.code, label: formatClauseTitle(clause, text, options, say) })),
      ]}
    />
  );
}

/** Returns where an item belongs: as a person chose, otherwise as detected. */
export function useItemPlaceName({ item, chosen, text, options }: Omit<Props, 'onChoose'>): string {
  const say = useTranslate();
  if (chosen === null) return say('ui.comments.whole-text');
  if (chosen !== undefined) return findShortClauseName(chosen, text, options, say);
  if (item.place === null) return say('ui.gather.nowhere');
  const { clause: id, part } = item.place;
  const clause = [...text.clauses, ...text.removed].find((one) => one.id === id);
  const name = clause === undefined ? say('ui.gather.around') : findShortClauseName(clause.code, text, options, say);
  return part === 'body' || part === 'clause' ? name : say(`ui.gather.part.${part}`, { clause: name });
}
