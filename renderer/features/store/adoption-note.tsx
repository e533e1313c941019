import { Alert, Text } from '@mantine/core';
import { FolderInput } from 'lucide-react';
import type { ShownCondition } from '../../../shared/model/store/store-condition.ts';
import { formatMoment } from '../../components/format-date.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';

type AdoptionNoteProps = { readonly adopted: NonNullable<ShownCondition['adopted']> };

/** That the store was copied from elsewhere, where the file is as it came, and what of it was damaged. */
export function AdoptionNote({ adopted: { at, original, damaged, omitted } }: AdoptionNoteProps) {
  const { speech, say } = useInterfaceLanguage();
  return (
    <Alert
      color="blue"
      variant="light"
      icon={<FolderInput size={18} aria-hidden />}
      title={say('ui.adopted.title', { at: formatMoment(at, speech) })}
    >
      <Text size="sm">{say('ui.adopted.about')}</Text>
      {original !== null && <Text size="sm">{say('ui.adopted.original', { original })}</Text>}
      {damaged > 0 && <Text size="sm">{say('ui.adopted.damaged', { damaged })}</Text>}
      {omitted > 0 && <Text size="sm">{say('ui.adopted.omitted', { omitted })}</Text>}
    </Alert>
  );
}
