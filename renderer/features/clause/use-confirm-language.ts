import type { ShownClause } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';

/** Confirms that a language matches the others (D9); resolves to true on success. */
export function useConfirmLanguage(negotiation: string) {
  const call = useCall();
  const notice = useNotice();
  const { busy, run } = useRunCommand();
  const say = useTranslate();
  const confirm = ({ code }: ShownClause, language: string): Promise<boolean> =>
    run(async () => {
      await call('translations.confirm', { negotiation, clause: code, language, note: '' });
      notice.done(say('ui.text.confirmed', { language: language.toUpperCase() }));
    });
  return { busy, confirm };
}
