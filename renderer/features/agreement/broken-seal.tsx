import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { useHistory } from '../../api/queries.ts';
import { useSay } from '../../ui/speech.ts';
import { Failed, Loading } from '../../ui/state.tsx';
import { VersionDiff } from '../history/version-diff.tsx';
import { spokenClause } from '../text/clause-label.ts';
import { usePage } from '../text/page.ts';
import { StatusSaid } from './status-said.tsx';

type Props = { readonly clause: ShownClause; readonly onReopen: () => void; readonly onClose: () => void };

/** Where the text that there is differs from the text that was agreed. */
export function BrokenSeal({ clause, onReopen, onClose }: Props) {
  const { text, options } = usePage();
  const say = useSay();
  const { data, error } = useHistory(text.code, clause.code);
  const versions = data?.versions ?? [];
  const agreed = versions.find(({ hash }) => hash === clause.status?.version);
  const now = versions.find(({ hash }) => hash === clause.version);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={say('ui.agreement.broken-title', { clause: spokenClause(clause, say) })}
      closeButtonProps={{ 'aria-label': say('ui.text.close') }}
    >
      <Stack gap="sm">
        {clause.status !== null && (
          <div>
            <StatusSaid status={clause.status} />
          </div>
        )}
        <Text size="sm">{say('ui.agreement.broken-what')}</Text>
        {error !== null && <Failed problem={error} />}
        {data === undefined && error === null && <Loading />}
        {agreed !== undefined && now !== undefined && (
          <VersionDiff from={agreed} to={now} options={options} languages={text.languages} side={false} />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onReopen}>
            {say('ui.agreement.reopen')}
          </Button>
          <Button onClick={onClose}>{say('ui.text.close')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
