import { NativeSelect } from '@mantine/core';
import type { Input } from '../../../shared/api/commands.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useTemplates } from '../../api/queries.ts';
import { languageName } from '../../ui/language-name.ts';
import { useSpeech } from '../../ui/speech.ts';
import { spokenDay } from '../../ui/time.ts';
import { lookNames } from '../look/look-names.ts';

export type Chosen = Omit<Input<'exports.make'>, 'negotiation' | 'as'>;

type Props = {
  readonly text: ShownText;
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
};

/** What goes on paper and how it looks there. A language that a draft lacks gives way to one that it has. */
export function ExportChoice({ text, chosen, onChange }: Props) {
  const { speech, say } = useSpeech();
  const templates = useTemplates().data?.looks ?? [];
  const languagesOf = (draft: string | null) =>
    text.drafts.find(({ code }) => code === draft)?.languages ?? text.languages;
  const choose = (part: Partial<Chosen>) => {
    const next = { ...chosen, ...part };
    const [first = ''] = languagesOf(next.draft);
    onChange(languagesOf(next.draft).includes(next.language) ? next : { ...next, language: first });
  };
  return (
    <>
      <NativeSelect
        data-autofocus
        label={say('ui.export.draft')}
        value={chosen.draft ?? ''}
        onChange={({ currentTarget: { value } }) => choose({ draft: value === '' ? null : value })}
        data={[
          { value: '', label: say('ui.text.working') },
          ...text.drafts.map(({ code, label, date }) => ({
            value: code,
            label: `${label} (${spokenDay(date, speech)})`,
          })),
        ]}
      />
      <NativeSelect
        label={say('ui.export.language')}
        value={chosen.language}
        onChange={(event) => choose({ language: event.currentTarget.value })}
        data={languagesOf(chosen.draft).map((value) => ({ value, label: languageName(value, speech) }))}
      />
      <NativeSelect
        label={say('ui.export.copy')}
        value={chosen.copy}
        onChange={(event) => choose({ copy: event.currentTarget.value })}
        data={text.parties.map(({ code }) => ({ value: code, label: say('ui.export.original', { party: code }) }))}
      />
      <NativeSelect
        label={say('ui.export.template')}
        value={chosen.template ?? templates[0] ?? ''}
        onChange={(event) => choose({ template: event.currentTarget.value })}
        data={templates.map((value) => ({
          value,
          label: lookNames[value] === undefined ? value : say(lookNames[value]),
        }))}
      />
      <NativeSelect
        label={say('ui.export.paper')}
        value={chosen.paper}
        onChange={(event) => choose({ paper: event.currentTarget.value === 'F4' ? 'F4' : 'A4' })}
        data={['A4', { value: 'F4', label: 'F4 (215 × 330 mm)' }]}
      />
    </>
  );
}
