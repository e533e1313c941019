import type { Output } from '../../../../shared/api/commands.ts';
import { formatCorrection, formatLetter } from '../../../../shared/i18n/format-letter.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';

/** The replies with their letters and files; the end of an id names one for `--replaces`. */
export function formatReplies(all: Output<'replies.list'>, speech: InterfaceLanguage): string {
  if (all.length === 0) return formatMessage(speech, 'cli.no-replies');
  const byId = new Map(all.map((reply) => [reply.id, reply]));
  return all
    .map((reply) => {
      const { id, unit, body, noInput, channel, at, dated, files } = reply;
      const about = [
        id.slice(-8),
        unit ?? body ?? formatMessage(speech, 'cli.import.unknown-unit'),
        dated ?? at.slice(0, 10),
        channel === null ? '' : formatMessage(speech, `letter.channels.${channel}`),
        noInput ? formatMessage(speech, 'cli.import.no-input') : '',
      ];
      const lines = [formatLetter(speech, reply.letter), formatCorrection(speech, reply, byId)];
      return [about.filter((part) => part !== '').join('  '), ...lines, files.map(({ name }) => name).join(', ')]
        .filter((line) => line !== '')
        .join('\n  ');
    })
    .join('\n');
}
