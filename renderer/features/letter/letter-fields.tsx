import { NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { type IncomingLetter, letterClassification } from '../../../shared/model/letter.ts';
import { DayInput } from '../../components/day-input.tsx';
import { useTranslate } from '../../components/use-translate.ts';

type Props = { readonly letter: IncomingLetter; readonly onChange: (letter: IncomingLetter) => void };

/** The letter that a reply came with; everything may be left empty. */
export function LetterFields({ letter, onChange }: Props) {
  const say = useTranslate();
  const text = (part: 'number' | 'sender' | 'subject' | 'agenda' | 'archive') => (
    <TextInput
      size="xs"
      label={say(`ui.letter.${part}`)}
      value={letter[part]}
      onChange={(event) => onChange({ ...letter, [part]: event.currentTarget.value })}
    />
  );
  const day = (part: 'date' | 'received') => (
    <DayInput
      size="xs"
      label={say(`ui.letter.${part}`)}
      value={letter[part] ?? ''}
      onChange={(value) => onChange({ ...letter, [part]: value === '' ? null : value })}
    />
  );
  return (
    <>
      <SimpleGrid cols={{ base: 2, md: 3 }} spacing="xs">
        {text('number')}
        {day('date')}
        {day('received')}
        {text('sender')}
        {text('subject')}
        {text('agenda')}
        {text('archive')}
        <NativeSelect
          size="xs"
          label={say('ui.letter.classification')}
          value={letter.classification ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...letter, classification: value === '' ? null : letterClassification.parse(value) })
          }
          data={[
            { value: '', label: '–' },
            ...letterClassification.options.map((value) => ({ value, label: say(`letter.classifications.${value}`) })),
          ]}
        />
      </SimpleGrid>
      <Textarea
        size="xs"
        autosize
        minRows={1}
        maxRows={4}
        label={say('ui.letter.routing')}
        value={letter.routing}
        onChange={(event) => onChange({ ...letter, routing: event.currentTarget.value })}
      />
    </>
  );
}
