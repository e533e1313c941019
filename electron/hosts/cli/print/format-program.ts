import type { Output } from '../../../../shared/api/commands.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';

/** The version, the data folder, and the report for support. */
export function formatProgram({ version, folder, report }: Output<'program.show'>, speech: InterfaceLanguage): string {
  return `${formatMessage(speech, 'cli.about', { version, folder })}\n\n${report.trimEnd()}`;
}
