import { Stack, Title } from '@mantine/core';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useRead } from '../../api/use-command.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { DamagedRecords } from '../../features/clause/damaged-records.tsx';
import { SigningSetForm } from '../../features/signing/signing-set-form.tsx';
import { SigningSetList } from '../../features/signing/signing-set-list.tsx';

/** Creates the files for the signing, and lists the existing ones. */
export function SetPart({ text }: { readonly text: ShownText }) {
  const say = useTranslate();
  const readiness = useRead('readiness.show', { negotiation: text.code, draft: null });
  const sets = useRead('signing.list', { negotiation: text.code });
  const failed = [readiness, sets].find(({ error }) => error !== null);
  if (failed?.error) return <FailureAlert problem={failed.error} onRetry={() => void failed.refetch()} />;
  if (readiness.data === undefined || sets.data === undefined) return <Loading />;
  return (
    <Stack gap="lg">
      <SigningSetForm text={text} readiness={readiness.data} />
      <DamagedRecords negotiation={text.code} list="signing" />
      {sets.data.length > 0 && (
        <>
          <Title order={2} size="h5">
            {say('ui.sign.sets')}
          </Title>
          <SigningSetList text={text} sets={sets.data} />
        </>
      )}
    </Stack>
  );
}
