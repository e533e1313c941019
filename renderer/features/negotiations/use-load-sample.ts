import { useLocation } from 'wouter';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';

/** Loads the sample and opens it. */
export function useLoadSample(): () => Promise<boolean> {
  const call = useCall();
  const notice = useNotice();
  const { run } = useRunCommand();
  const say = useTranslate();
  const [, go] = useLocation();
  return () =>
    run(async () => {
      const { code } = await call('sample.load', {});
      notice.done(say('ui.home.sample-loaded'));
      go(`/text/${code}`);
    });
}
