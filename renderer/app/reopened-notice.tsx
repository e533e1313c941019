import { useEffect } from 'react';
import { useClient } from '../api/core-provider.tsx';
import { useNotice } from '../components/notice.tsx';
import { useTranslate } from '../components/use-translate.ts';

/** Reports that the window reloaded this page after a crash. */
export function ReopenedNotice() {
  const { reopened } = useClient();
  const { done } = useNotice();
  const say = useTranslate();
  useEffect(() => {
    void reopened?.().then((result) => {
      if (result.ok && result.value) done(say('ui.crashed.reopened'));
    });
  }, [reopened, done, say]);
  return null;
}
