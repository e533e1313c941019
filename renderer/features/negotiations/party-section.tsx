import { Button, Collapse, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslate } from '../../components/use-translate.ts';
import { ByLanguage } from './by-language.tsx';
import { FormSection } from './form-section.tsx';
import { getSignatureHeading, getTitleName, type PartyDraft } from './new-text.ts';
import { useLanguageChoices } from './use-language-choices.ts';

type PartySectionProps = {
  readonly side: 'ours' | 'theirs';
  readonly party: PartyDraft;
  readonly languages: readonly string[];
  readonly onChange: (change: Partial<PartyDraft>) => void;
  readonly missing: (field: 'code' | 'nationalLanguage' | 'ours' | 'theirs', language: string | null) => boolean;
};

type WordedField = 'state' | 'ministry' | 'inTitle' | 'signatureHeading' | 'signatoryTitle';

/** Edits one side: its identity, and its names in the title and the signature block. */
export function PartySection({ side, party, languages, onChange, missing }: PartySectionProps) {
  const say = useTranslate();
  const choices = useLanguageChoices();
  const [more, setMore] = useState(false);
  const put = (field: WordedField) => (language: string, value: string) =>
    onChange({ [field]: { ...party[field], [language]: value } });
  const typed = (field: WordedField) => (language: string) => party[field][language] ?? '';
  return (
    <FormSection title={say(`ui.new.${side}`)}>
      {side === 'theirs' && (
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <TextInput
            label={say('ui.new.code')}
            description={say('ui.new.code-about')}
            value={party.code}
            onChange={(event) => onChange({ code: event.currentTarget.value.toUpperCase().replace(/[^A-Z0-9]/g, '') })}
            error={missing('code', null) && say('ui.new.code-wrong')}
            maxLength={8}
            required
            withAsterisk
          />
          <Select
            label={say('ui.new.national')}
            description={say('ui.new.national-about')}
            value={party.nationalLanguage === '' ? null : party.nationalLanguage}
            onChange={(language) => onChange({ nationalLanguage: language ?? '' })}
            data={choices}
            error={missing('nationalLanguage', null) && say('ui.new.national-missing')}
            nothingFoundMessage={say('ui.new.language-none')}
            searchable
            withAsterisk
          />
        </SimpleGrid>
      )}
      <ByLanguage
        label={say('ui.new.ministry')}
        about={say('ui.new.ministry-about')}
        languages={languages}
        values={typed('ministry')}
        onChange={put('ministry')}
        error={(language) => (missing(side, language) ? say('ui.new.missing') : null)}
        required
      />
      <div>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={more}
          leftSection={more ? <ChevronDown size={15} aria-hidden /> : <ChevronRight size={15} aria-hidden />}
          onClick={() => setMore(!more)}
        >
          {say('ui.new.more')}
        </Button>
        <Collapse expanded={more}>
          <Stack gap="md" mt="sm">
            <ByLanguage
              label={say('ui.new.in-title')}
              about={say('ui.new.in-title-about')}
              languages={languages}
              values={(language) => getTitleName(party, language)}
              onChange={put('inTitle')}
            />
            <ByLanguage
              label={say('ui.new.signature')}
              about={say('ui.new.signature-about')}
              languages={languages}
              values={(language) => getSignatureHeading(party, language)}
              onChange={put('signatureHeading')}
            />
            <ByLanguage
              label={say('ui.new.signatory')}
              languages={languages}
              values={typed('signatoryTitle')}
              onChange={put('signatoryTitle')}
            />
            <ByLanguage
              label={say('ui.new.state')}
              languages={languages}
              values={typed('state')}
              onChange={put('state')}
            />
          </Stack>
        </Collapse>
      </div>
    </FormSection>
  );
}
