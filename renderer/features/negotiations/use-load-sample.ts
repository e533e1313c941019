import { useLocation } from 'wouter';
import { useCall } from '../../api/use-command.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';

/** Loads the sample and opens it. Rejects with a Problem if it already exists. */
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
