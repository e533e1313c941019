import { useLocation } from 'wouter';
import { useCall } from '../../api/call.ts';
import { useNotice } from '../../ui/notice.tsx';
import { useTranslate } from '../../ui/speech.ts';

/** Loads the sample and opens it. Rejected with a Problem where it is there already. */
export function useLoadSample(): () => Promise<void> {
  const call = useCall();
  const notice = useNotice();
  const say = useTranslate();
  const [, go] = useLocation();
  return async () => {
    const { code } = await call('sample.load', {});
    notice.done(say('ui.home.sample-loaded'));
    go(`/text/${code}`);
  };
}
