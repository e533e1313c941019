import type { Input } from '../../../shared/api/commands.ts';
import type { ShownTerm } from '../../../shared/model/process.ts';
import { useCall } from '../../api/use-command.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';

type TermInput = Pick<Input<'terms.define'>, 'words' | 'variants' | 'definition'>;

/** Returns the actions that define, change and withdraw terms. They resolve to true on success, and can be undone. */
export function useTermActions(negotiation: string) {
  const call = useCall();
  const notice = useNotice();
  const say = useTranslate();
  const define = (term: string | null, written: TermInput, withdrawn: boolean) =>
    call('terms.define', { negotiation, term, ...written, withdrawn });
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
      return true;
    } catch (problem) {
      notice.failed(problem);
      return false;
    }
  };
  const undo = (record: string) => call('records.undo', { negotiation, record });
  return {
    save: (before: ShownTerm | null, written: TermInput) =>
      attempt(async () => {
        const { record } = await define(before?.id ?? null, written, false);
        notice.done(say('ui.glossary.saved'), { undo: () => undo(record) });
      }),
    withdraw: ({ id, term, variants, definition }: ShownTerm) =>
      attempt(async () => {
        const { record } = await define(id, { words: term, variants, definition }, true);
        notice.done(say('ui.glossary.withdrawn'), { undo: () => undo(record) });
      }),
  };
}
