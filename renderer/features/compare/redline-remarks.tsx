import { Button, Group, List, Stack, Text } from '@mantine/core';
import { describeRemarks } from '../../../shared/i18n/describe-remarks.ts';
import type { RedlineRemark } from '../../../shared/model/comparison/redline-remark.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';

type Props = { readonly about: string; readonly remarks: readonly RedlineRemark[]; readonly onClose: () => void };

/** What a Word file that was just saved does not show as a tracked change. */
export function RedlineRemarks({ about, remarks, onClose }: Props) {
  const { speech, say } = useInterfaceLanguage();
  return (
    <Stack gap="md">
      <Text size="sm">{about}</Text>
      <List size="sm">
        {[...new Set(describeRemarks(speech, remarks))].map((remark) => (
          <List.Item key={remark}>{remark}</List.Item>
        ))}
      </List>
      <Group justify="flex-end">
        <Button data-autofocus onClick={onClose}>
          {say('ui.app.close')}
        </Button>
      </Group>
    </Stack>
  );
}
