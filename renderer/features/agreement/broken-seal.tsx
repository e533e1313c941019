import { Button, Group, Stack, Text } from '@mantine/core';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { useClauseHistory } from '../../api/queries.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { formatClauseLabel } from '../clause/clause-label.ts';
import { useTextPage } from '../clause/text-page-context.ts';
import { VersionDiff } from '../clause/version-diff.tsx';
import { StatusAttribution } from './status-attribution.tsx';

type Props = { readonly clause: ShownClause; readonly onReopen: () => void; readonly onClose: () => void };

/** Shows the differences between the current text and the agreed text. */
export function BrokenSeal({ clause, onReopen, onClose }: Props) {
  const { text, options } = useTextPage();
  const say = useTranslate();
  const { data, error } = useClauseHistory(text.code, clause.code);
  const versions = data?.versions ?? [];
  const agreed = versions.find(({ hash }) => hash === clause.status?.version);
  const now = versions.find(({ hash }) => hash === clause.version);
  return (
    <Dialog
      onClose={onClose}
      size="lg"
      title={say('ui.agreement.broken-title', { clause: formatClauseLabel(clause, text, say) })}
    >
      <Stack gap="sm">
        {clause.status !== null && (
          <div>
            <StatusAttribution status={clause.status} />
          </div>
        )}
        <Text size="sm">{say('ui.agreement.broken-what')}</Text>
        <FailureAlert problem={error} />
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
    </Dialog>
  );
}
