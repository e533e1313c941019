import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { type CounterDelivery, deliveryChannel } from '../../../shared/model/letter.ts';
import { useTranslate } from '../../components/use-translate.ts';

type Props = { readonly delivery: CounterDelivery; readonly onChange: (delivery: CounterDelivery) => void };

/** How a counter-draft came; everything may be left empty. */
export function DeliveryFields({ delivery, onChange }: Props) {
  const say = useTranslate();
  const text = (part: 'note' | 'theirs' | 'ours') => (
    <TextInput
      label={say(`ui.letter.delivery-${part}`)}
      value={delivery[part]}
      onChange={(event) => onChange({ ...delivery, [part]: event.currentTarget.value })}
    />
  );
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
      <NativeSelect
        label={say('ui.gather.channel')}
        value={delivery.channel ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...delivery, channel: value === '' ? null : deliveryChannel.parse(value) })
        }
        data={[
          { value: '', label: '–' },
          ...deliveryChannel.options.map((value) => ({ value, label: say(`letter.channels.${value}`) })),
        ]}
      />
      {text('note')}
      {text('theirs')}
      {text('ours')}
    </SimpleGrid>
  );
}
