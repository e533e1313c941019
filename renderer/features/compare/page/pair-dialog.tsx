import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ComparisonRow } from '../../../../shared/model/comparison/comparison.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { useTranslate } from '../../../components/use-translate.ts';
import { formatLongClauseName } from '../comparison/compared-clause-name.ts';
import { useComparisonView } from '../comparison/comparison-context.ts';
import { formatRowName } from '../comparison/row-names.ts';

type Props = { readonly row: ComparisonRow; readonly onClose: () => void };

/** Pairs a clause with one of the old text; a clause that is only in the old text, with one of the new. */
export function PairDialog({ row, onClose }: Props) {
  const compared = useComparisonView();
  const say = useTranslate();
  const { texts, pairing } = compared;
  const other = row.next === null ? 'next' : 'old';
  const [chosen, setChosen] = useState(row[other] === null ? '' : String(row[other]));
  const { about, clauses } = texts[other];
  const name = about.name === '' ? say('ui.compare.working') : about.name;
  return (
    <Dialog onClose={onClose} title={say('ui.compare.pair-title', { clause: formatRowName(row, compared, say) })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const partner = chosen === '' ? null : Number(chosen);
          void pairing.pair(other === 'old' ? partner : row.old, other === 'old' ? row.next : partner);
          onClose();
        }}
      >
        <Stack gap="md">
          <NativeSelect
            data-autofocus
            label={say(other === 'old' ? 'ui.compare.pair-old' : 'ui.compare.pair-next', { name })}
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data={[
              { value: '', label: say('ui.compare.pair-nothing') },
              ...clauses.map((clause, at) => ({ value: String(at), label: formatLongClauseName(clause, say) })),
            ]}
          />
          <Text size="sm" c="dimmed">
            {say(pairing.recorded ? 'ui.compare.pair-recorded' : 'ui.compare.pair-here-only')}
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('ui.app.cancel')}
            </Button>
            <Button type="submit">{say('ui.compare.pair-do')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
