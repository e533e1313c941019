import { Button, Checkbox, Fieldset, Group, NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import type { PrintLayout } from '../../../shared/model/print-layout.ts';
import { useTemplates } from '../../api/queries.ts';
import { useFileField } from '../../components/use-file-field.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { PaperField } from '../files/paper-field.tsx';
import { layoutNames } from './layout-names.ts';

type Props = {
  readonly look: PrintLayout;
  readonly onChange: (look: PrintLayout) => void;
  readonly onTest: () => void;
  /** Uploads a picture and sets it as the emblem. */
  readonly onEmblem: (file: File) => void;
};

/** The initial values for a person who overrides the template's margins. */
const DEFAULT_MARGIN_MM = { top: 25, right: 25, bottom: 25, left: 30 } as const;
const DEFAULT_SIZE_PT = { body: 12, title: 12, heading: 12 } as const;
const marginSides = ['top', 'right', 'bottom', 'left'] as const;
const fontParts = ['body', 'title', 'heading'] as const;

/** Every layout setting that a person may change (D21); an empty field keeps the template's value. */
export function PageLayoutFields({ look, onChange, onTest, onEmblem }: Props) {
  const say = useTranslate();
  const templates = useTemplates().data?.looks ?? [];
  const { field, chooseFiles } = useFileField(([file]) => file !== undefined && onEmblem(file), {
    accept: 'image/png,image/jpeg',
    multiple: false,
  });
  const change = (part: Partial<PrintLayout>) => onChange({ ...look, ...part });
  const number = (value: string | number): number | null => (typeof value === 'number' ? value : null);
  const { marginMm, sizePt, emblem, prePrinted } = look;
  return (
    <Stack gap="sm">
      <NativeSelect
        data-autofocus
        label={say('ui.export.template')}
        value={look.template}
        onChange={(event) => change({ template: event.currentTarget.value })}
        data={templates.map((value) => ({
          value,
          label: layoutNames[value] === undefined ? value : say(layoutNames[value]),
        }))}
      />
      <PaperField value={look.paper} onChange={(paper) => change({ paper })} />
      <TextInput
        label={say('ui.look.font')}
        placeholder={say('ui.look.as-template')}
        value={look.font ?? ''}
        onChange={({ currentTarget: { value } }) => change({ font: value.trim() === '' ? null : value })}
      />
      <NativeSelect
        label={say('ui.look.heading')}
        value={look.heading ?? ''}
        onChange={({ currentTarget: { value } }) =>
          change({ heading: value === 'left' || value === 'centred' ? value : null })
        }
        data={[
          { value: '', label: say('ui.look.as-template') },
          { value: 'centred', label: say('ui.look.heading-centred') },
          { value: 'left', label: say('ui.look.heading-left') },
        ]}
      />
      <Fieldset legend={say('ui.look.sizes')} px="xs" py={4}>
        <Checkbox
          size="xs"
          label={say('ui.look.as-template')}
          checked={sizePt === null}
          onChange={(event) => change({ sizePt: event.currentTarget.checked ? null : DEFAULT_SIZE_PT })}
        />
        {sizePt !== null && (
          <Group grow gap="xs">
            {fontParts.map((part) => (
              <NumberInput
                key={part}
                size="xs"
                min={6}
                max={36}
                step={0.5}
                label={say(`ui.look.size.${part}`)}
                value={sizePt[part]}
                onChange={(value) => change({ sizePt: { ...sizePt, [part]: number(value) ?? sizePt[part] } })}
              />
            ))}
          </Group>
        )}
      </Fieldset>
      <Fieldset legend={say('ui.look.margins')} px="xs" py={4}>
        <Checkbox
          size="xs"
          label={say('ui.look.as-template')}
          checked={marginMm === null}
          onChange={(event) => change({ marginMm: event.currentTarget.checked ? null : DEFAULT_MARGIN_MM })}
        />
        {marginMm !== null && (
          <Group grow gap="xs">
            {marginSides.map((side) => (
              <NumberInput
                key={side}
                size="xs"
                min={0}
                max={100}
                label={say(`ui.look.margin.${side}`)}
                value={marginMm[side]}
                onChange={(value) => change({ marginMm: { ...marginMm, [side]: number(value) ?? marginMm[side] } })}
              />
            ))}
          </Group>
        )}
      </Fieldset>
      <NumberInput
        label={say('ui.look.spacing')}
        placeholder={say('ui.look.as-template')}
        min={0.8}
        max={3}
        step={0.05}
        value={look.lineSpacing ?? ''}
        onChange={(value) => change({ lineSpacing: number(value) })}
      />
      <Fieldset legend={say('ui.look.emblem')} px="xs" py={4}>
        {field}
        <Group gap="xs" align="end">
          <Button size="compact-sm" variant="default" onClick={chooseFiles}>
            {say(emblem === null ? 'ui.look.emblem-choose' : 'ui.look.emblem-other')}
          </Button>
          {emblem !== null && (
            <>
              <NumberInput
                size="xs"
                w="7rem"
                min={5}
                max={60}
                label={say('ui.look.emblem-height')}
                value={emblem.heightMm}
                onChange={(value) => change({ emblem: { ...emblem, heightMm: number(value) ?? emblem.heightMm } })}
              />
              <Button size="compact-sm" variant="subtle" onClick={() => change({ emblem: null })}>
                {say('ui.look.emblem-none')}
              </Button>
            </>
          )}
        </Group>
      </Fieldset>
      <Checkbox
        label={say('ui.look.lines')}
        description={say('ui.look.lines-about')}
        checked={look.lineNumbers}
        onChange={(event) => change({ lineNumbers: event.currentTarget.checked })}
      />
      <Checkbox
        label={say('ui.look.printed')}
        description={say('ui.look.printed-about')}
        checked={prePrinted !== null}
        onChange={(event) =>
          change({
            prePrinted: event.currentTarget.checked
              ? { shiftMm: { right: 0, down: 0 }, firstPageTopMm: DEFAULT_MARGIN_MM.top }
              : null,
          })
        }
      />
      {prePrinted !== null && (
        <Group grow gap="xs">
          {(['right', 'down'] as const).map((way) => (
            <NumberInput
              key={way}
              size="xs"
              min={-50}
              max={50}
              step={0.5}
              label={say(`ui.look.shift.${way}`)}
              value={prePrinted.shiftMm[way]}
              onChange={(value) =>
                change({
                  prePrinted: { ...prePrinted, shiftMm: { ...prePrinted.shiftMm, [way]: number(value) ?? 0 } },
                })
              }
            />
          ))}
          <NumberInput
            size="xs"
            min={0}
            max={200}
            label={say('ui.look.first-top')}
            value={prePrinted.firstPageTopMm}
            onChange={(value) =>
              change({ prePrinted: { ...prePrinted, firstPageTopMm: number(value) ?? prePrinted.firstPageTopMm } })
            }
          />
        </Group>
      )}
      {prePrinted !== null && (
        <Button size="compact-sm" variant="default" onClick={onTest}>
          {say('ui.look.test')}
        </Button>
      )}
      <Text size="xs" c="dimmed">
        {say('ui.look.about')}
      </Text>
    </Stack>
  );
}
