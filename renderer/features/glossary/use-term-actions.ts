import type { Input } from '../../../shared/api/commands.ts';
import type { ShownTerm } from '../../../shared/model/process.ts';
import { useCall } from '../../api/use-command.ts';
import { useReportRecord, useRunCommand } from '../../api/use-run-command.ts';
import { useTranslate } from '../../components/use-translate.ts';

type TermInput = Pick<Input<'terms.define'>, 'words' | 'variants' | 'definition'>;

/** Returns the actions that define, change and withdraw terms. They resolve to true on success, and can be undone. */
export function useTermActions(negotiation: string) {
  const call = useCall();
  const { busy, run } = useRunCommand();
  const report = useReportRecord(negotiation);
  const say = useTranslate();
  const define = (term: string | null, written: TermInput, withdrawn: boolean) =>
    call('terms.define', { negotiation, term, ...written, withdrawn });
  return {
    busy,
    save: (before: ShownTerm | null, written: TermInput) =>
      run(async () => report(say('ui.glossary.saved'), (await define(before?.id ?? null, written, false)).record)),
    withdraw: ({ id, term, variants, definition }: ShownTerm) =>
      run(async () => {
        const { record } = await define(id, { words: term, variants, definition }, true);
        report(say('ui.glossary.withdrawn'), record);
      }),
  };
}
