import { isContainerName } from '../../../../shared/model/incoming/container-name.ts';
import { useClient } from '../../../api/core-provider.tsx';
import { useCall } from '../../../api/use-command.ts';
import { useRunCommand } from '../../../api/use-run-command.ts';
import { listUnreadFiles, type UnreadFile } from '../../files/list-unread-files.ts';
import { runOnHeldFile } from '../../files/run-on-held-file.ts';
import type { ArrivedFile } from './inbox.ts';

/** Files that their names say everything about. */
const READ_AS_THEY_ARE = /\.(docx|xlsx)$/i;
/** Files whose content decides whether they can be read. */
const OPENED_BY_CORE = /\.(doc|rtf|odt|pdf)$/i;

/** Finds out what a file is and what it contains; one that cannot be opened is evidence, and a notice says why. */
export function useOpenFile() {
  const client = useClient();
  const call = useCall();
  const { run } = useRunCommand();
  const whole = (file: File, as: ArrivedFile['as'], unread: readonly UnreadFile[] = []): ArrivedFile[] => [
    { file, part: [], name: file.name, cover: null, unread, how: [], as },
  ];
  return {
    /** Null for a file that only the core can judge. */
    directly: (file: File): ArrivedFile[] | null => {
      if (READ_AS_THEY_ARE.test(file.name)) return whole(file, 'reply');
      return OPENED_BY_CORE.test(file.name) || isContainerName(file.name) ? null : whole(file, 'evidence');
    },
    byCore: async (file: File): Promise<ArrivedFile[]> => {
      let arrived = whole(file, 'evidence');
      await run(async () => {
        const { parts, unread } = await runOnHeldFile(client, file, (held) => call('files.parts', held));
        const read = parts.filter(({ readable }) => readable);
        const others = listUnreadFiles({ parts: parts.filter(({ part }) => part.length > 0), unread });
        arrived =
          read.length === 0
            ? whole(file, 'evidence', others)
            : read.map(({ part, name, cover, how }) => ({ file, part, name, cover, unread: others, how, as: 'reply' }));
      });
      return arrived;
    },
  };
}
