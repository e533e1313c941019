import type { ShownText } from '../../../shared/model/shown.ts';
import { useRead } from '../../api/use-command.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { DamagedRecords } from '../../features/clause/damaged-records.tsx';
import { SignedForm } from '../../features/signing/signed-form.tsx';

/** Arsip (D24). */
export function ArchivePart({ text }: { readonly text: ShownText }) {
  const process = useRead('process.show', { negotiation: text.code });
  const sets = useRead('signing.list', { negotiation: text.code });
  const failed = [process, sets].find(({ error }) => error !== null);
  if (failed?.error) return <FailureAlert problem={failed.error} onRetry={() => void failed.refetch()} />;
  if (process.data === undefined || sets.data === undefined) return <Loading />;
  const { signing } = process.data;
  return (
    <>
      <DamagedRecords negotiation={text.code} list="signing" />
      <SignedForm text={text} signing={signing} set={sets.data[0]?.record ?? null} />
    </>
  );
}
