import { Autocomplete, Stack, TextInput } from '@mantine/core';
import { useTemplates } from '../../api/queries.ts';
import { useTranslate } from '../../components/use-translate.ts';

export type PersonDraft = { readonly name: string; readonly unit: string };

/** Converts the fields to the store's input: an empty unit becomes null. */
export function toPersonInput({ name, unit }: PersonDraft): { name: string; unit: string | null } {
  return { name: name.trim(), unit: unit.trim() === '' ? null : unit.trim().toUpperCase() };
}

type PersonFieldsProps = {
  readonly value: PersonDraft;
  readonly onChange: (value: PersonDraft) => void;
  /** Whether missing values are marked. */
  readonly checked: boolean;
};

/** Edits the person at this computer, the author of every version, comment and answer. */
export function PersonFields({ value, onChange, checked }: PersonFieldsProps) {
  const say = useTranslate();
  const { data } = useTemplates();
  const units = (data?.units ?? []).map(({ code }) => code);
  const names = new Map(data?.units.map(({ code, name }) => [code, name]));
  return (
    <Stack gap="md">
      <TextInput
        label={say('ui.person.name')}
        description={say('ui.person.name-about')}
        value={value.name}
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
        error={checked && value.name.trim() === '' && say('ui.person.name-missing')}
        withAsterisk
        required
        maxLength={200}
        data-autofocus
      />
      <Autocomplete
        label={say('ui.person.unit')}
        description={say('ui.person.unit-about')}
        value={value.unit}
        onChange={(unit) => onChange({ ...value, unit })}
        error={checked && !isUnitValid(value.unit) && say('ui.person.unit-wrong')}
        data={units}
        renderOption={({ option }) => (
          <span>
            <strong>{option.value}</strong> {names.get(option.value)}
          </span>
        )}
        maxLength={40}
      />
    </Stack>
  );
}

export function isPersonValid(value: PersonDraft): boolean {
  return value.name.trim() !== '' && isUnitValid(value.unit);
}

/** A unit is identified by its code: letters, digits, dots and hyphens. */
function isUnitValid(unit: string): boolean {
  return /^([A-Za-z0-9][A-Za-z0-9._-]{0,39})?$/.test(unit.trim());
}
