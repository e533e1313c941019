import { formatMessage, type MessageDetails } from '../../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';

/** A file in a mail or an archive that was not read; `why` is null if it is of a kind that is not. */
export type UnreadInFile = {
  readonly container: string;
  readonly name: string;
  readonly why: { readonly code: string; readonly details: MessageDetails } | null;
};

/** A line for each mail or archive with the files that were not read, and a line for each of these that was refused. */
export function formatUnreadParts(unread: readonly UnreadInFile[], speech: InterfaceLanguage): readonly string[] {
  return [...Map.groupBy(unread, ({ container }) => container)].map(([container, all]) =>
    [
      formatMessage(speech, 'incoming.unread', { name: container, names: all.map(({ name }) => name) }),
      ...all.flatMap(({ name, why }) =>
        why === null ? [] : [`  ${name}: ${formatMessage(speech, `error.${why.code}`, why.details)}`],
      ),
    ].join('\n'),
  );
}
