import { Group, Text } from '@mantine/core';
import { Info } from 'lucide-react';
import { describeUncompared } from '../../shared/i18n/describe-uncompared.ts';
import type { Uncompared } from '../../shared/model/comparison/uncompared.ts';
import { useInterfaceLanguage } from './use-translate.ts';

/** Lists the parts of two texts that were not compared; nothing if all were. */
export function UncomparedNote({ uncompared }: { readonly uncompared: Uncompared }) {
  const { speech } = useInterfaceLanguage();
  const line = describeUncompared(speech, uncompared);
  if (line === null) return null;
  return (
    <Group gap={8} wrap="nowrap" px="sm" py={5} role="note">
      <Info size={15} aria-hidden style={{ flex: 'none' }} />
      <Text size="sm">{line}</Text>
    </Group>
  );
}
