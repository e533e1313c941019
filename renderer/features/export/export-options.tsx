import { Checkbox, NativeSelect } from '@mantine/core';
import type { Input } from '../../../shared/api/commands.ts';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useTemplates } from '../../api/queries.ts';
import { useRead } from '../../api/use-command.ts';
import { formatDay } from '../../components/format-date.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { useDamagedOptions } from '../clause/use-damaged-options.ts';
import { PaperField } from '../files/paper-field.tsx';
import { layoutNames } from '../page-layout/layout-names.ts';

export type ChosenExport = Omit<Input<'exports.make'>, 'negotiation' | 'as'>;

type Props = {
  readonly text: ShownText;
  readonly chosen: ChosenExport;
  readonly onChange: (chosen: ChosenExport) => void;
};

const BESIDE_PREFIX = 'beside ';

function parseLayoutOption(value: string): ChosenExport['layout'] {
  if (value === 'together') return { as: 'together' };
  return value.startsWith(BESIDE_PREFIX) ? { as: 'beside', language: value.slice(BESIDE_PREFIX.length) } : undefined;
}

/** The content and layout of the export. If the draft lacks the chosen language, another one is selected. */
export function ExportOptions({ text, chosen, onChange }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const look = useRead('looks.show', { negotiation: text.code }).data;
  const templates = useTemplates().data?.looks ?? [];
  const damaged = useDamagedOptions(text.code, 'draft');
  const languagesOf = (draft: string | null) =>
    text.drafts.find(({ code }) => code === draft)?.languages ?? text.languages;
  const choose = (part: Partial<ChosenExport>) => {
    const next = { ...chosen, ...part };
    const languages = languagesOf(next.draft);
    const language = languages.includes(next.language) ? next.language : (languages[0] ?? '');
    const beside = next.layout?.as === 'beside' ? next.layout.language : null;
    const fits = beside === null || (beside !== language && languages.includes(beside));
    onChange({ ...next, language, layout: fits ? next.layout : undefined });
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
            label: `${label} (${formatDay(date, speech)})`,
          })),
          ...damaged,
        ]}
      />
      <NativeSelect
        label={say('ui.export.language')}
        value={chosen.language}
        onChange={(event) => choose({ language: event.currentTarget.value })}
        data={languagesOf(chosen.draft).map((value) => ({ value, label: formatLanguageDisplayName(value, speech) }))}
      />
      <NativeSelect
        label={say('ui.export.layout')}
        value={chosen.layout?.as === 'beside' ? `${BESIDE_PREFIX}${chosen.layout.language}` : (chosen.layout?.as ?? '')}
        onChange={({ currentTarget: { value } }) => choose({ layout: parseLayoutOption(value) })}
        data={[
          { value: '', label: say('ui.export.layout-one') },
          { value: 'together', label: say('ui.export.layout-together') },
          ...languagesOf(chosen.draft)
            .filter((one) => one !== chosen.language)
            .map((one) => ({
              value: `${BESIDE_PREFIX}${one}`,
              label: say('ui.export.layout-beside', { language: formatLanguageDisplayName(one, speech) }),
            })),
        ]}
      />
      <NativeSelect
        label={say('ui.export.copy')}
        value={chosen.copy}
        onChange={(event) => choose({ copy: event.currentTarget.value })}
        data={text.parties.map(({ code }) => ({ value: code, label: say('ui.export.original', { party: code }) }))}
      />
      <NativeSelect
        label={say('ui.export.template')}
        value={chosen.template ?? look?.template ?? ''}
        onChange={(event) => choose({ template: event.currentTarget.value })}
        data={templates.map((value) => ({
          value,
          label: layoutNames[value] === undefined ? value : say(layoutNames[value]),
        }))}
      />
      <PaperField value={chosen.paper ?? look?.paper ?? 'A4'} onChange={(paper) => choose({ paper })} />
      <Checkbox
        label={say('ui.export.initials')}
        description={say('ui.export.initials-about')}
        checked={chosen.initials ?? false}
        onChange={({ currentTarget: { checked } }) => choose({ initials: checked })}
      />
    </>
  );
}
