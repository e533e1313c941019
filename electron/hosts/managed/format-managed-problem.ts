import { formatMessage } from '../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../shared/model/interface-language.ts';
import type { ManagedFile } from '../../../shared/model/managed-settings.ts';

/** What is wrong with the administrator's file, for a person at a command line; empty if nothing is. */
export function formatManagedProblem({ path, problem }: ManagedFile, speech: InterfaceLanguage): string {
  if (problem === null) return '';
  return formatMessage(speech, `ui.managed.problem.${problem.code}`, { path, fields: problem.fields.join(', ') });
}
