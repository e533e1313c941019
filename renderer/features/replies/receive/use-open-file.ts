import { useClient } from '../../../api/core-provider.tsx';
import { useCall } from '../../../api/use-command.ts';
import { useRunCommand } from '../../../api/use-run-command.ts';
import { runOnHeldFile } from '../../files/run-on-held-file.ts';
import type { ArrivedFile } from './inbox.ts';

/** Files that their names say everything about. */
const READ_AS_THEY_ARE = /\.(docx|xlsx)$/i;
/** Files whose content decides whether they can be read, or that contain others. */
const OPENED_BY_CORE = /\.(doc|rtf|odt|pdf|eml|msg|zip)$/i;

/** Finds out what a file is and what it contains; one that cannot be opened is evidence, and a notice says why. */
export function useOpenFile() {
  const client = useClient();
  const call = useCall();
  const { run } = useRunCommand();
  const whole = (file: File, as: ArrivedFile['as'], unread: readonly string[] = []): ArrivedFile[] => [
    { file, part: [], name: file.name, cover: null, unread, how: [], as },
  ];
  return {
    /** Null for a file that only the core can judge. */
    directly: (file: File): ArrivedFile[] | null => {
      if (READ_AS_THEY_ARE.test(file.name)) return whole(file, 'reply');
      return OPENED_BY_CORE.test(file.name) ? null : whole(file, 'evidence');
    },
    byCore: async (file: File): Promise<ArrivedFile[]> => {
      let arrived = whole(file, 'evidence');
      await run(async () => {
        const { parts, unread } = await runOnHeldFile(client, file, (held) => call('files.parts', held));
        const read = parts.filter(({ readable }) => readable);
        const names = [...unread, ...parts.filter((one) => !one.readable && one.part.length > 0)].map(
          ({ name }) => name,
        );
        arrived =
          read.length === 0
            ? whole(file, 'evidence', names)
            : read.map(({ part, name, cover, how }) => ({ file, part, name, cover, unread: names, how, as: 'reply' }));
      });
      return arrived;
    },
  };
}
