import { Suspense, useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { OpenedFile } from '../../shared/api/client.ts';
import { useClient } from '../api/core-provider.tsx';
import { unwrapResult } from '../api/problem.ts';
import { useNegotiations } from '../api/queries.ts';
import { useRunCommand } from '../api/use-run-command.ts';
import { OpenedDocuments } from '../features/replies/receive/opened-documents.tsx';
import { findOpenedText } from './text/opened-text.ts';
import { RestoreDialog } from './views.ts';

type OpenedFiles = { readonly documents: readonly File[]; readonly backup: string | null };
const NONE: OpenedFiles = { documents: [], backup: null };

/** Asks what becomes of the files that a person opened with the program: by a double click, for instance. */
export function OpenedFileDialogs() {
  const { opened, file } = useClient();
  const { run } = useRunCommand();
  const texts = useNegotiations().data;
  const [place] = useLocation();
  const [waiting, setWaiting] = useState(NONE);
  const here = findOpenedText(place)?.code;
  const read = useCallback(
    (one: OpenedFile) =>
      run(async () => {
        if (one.as === 'refused') unwrapResult({ ok: false, error: one.error });
        else if (one.as === 'backup') setWaiting((now) => ({ ...now, backup: one.path }));
        else {
          const bytes = unwrapResult(await file(one.sha256));
          const document = new File([new Uint8Array(bytes)], one.name);
          setWaiting((now) => ({ ...now, documents: [...now.documents, document] }));
        }
      }),
    [run, file],
  );
  const take = useCallback(
    () =>
      run(async () => {
        for (const one of unwrapResult(await opened.take())) await read(one);
      }),
    [run, read, opened],
  );
  useEffect(() => {
    void take();
    return opened.onMore(() => void take());
  }, [take, opened]);
  return (
    <>
      {waiting.documents.length > 0 && texts !== undefined && (
        <OpenedDocuments
          files={waiting.documents}
          texts={texts.filter(({ archived }) => !archived)}
          here={here}
          onClose={() => setWaiting((now) => ({ ...now, documents: [] }))}
        />
      )}
      <Suspense>
        {waiting.backup !== null && (
          <RestoreDialog
            key={waiting.backup}
            file={waiting.backup}
            onClose={() => setWaiting((now) => ({ ...now, backup: null }))}
          />
        )}
      </Suspense>
    </>
  );
}
