import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Output } from '../../../shared/api/commands.ts';
import type { Language } from '../../../shared/model/language.ts';
import { useClient } from '../../api/core-provider.tsx';
import type { Problem } from '../../api/problem.ts';
import { useCall } from '../../api/use-command.ts';
import { uploadHeldFile } from '../files/upload-file.ts';
import type { WaitingFile } from './receive/inbox.ts';

type LanguageFile = Pick<WaitingFile, 'key' | 'file' | 'part'> & { readonly language: Language };

/** Reads how the files of a counter-draft would be cut into clauses; none where two have one language. */
export function useCounterDraftCut(
  files: readonly LanguageFile[],
  numbering: Readonly<Record<Language, string>>,
): UseQueryResult<Output<'files.cut'>, Problem> {
  const client = useClient();
  const call = useCall();
  const languages = new Set(files.map(({ language }) => language));
  return useQuery<Output<'files.cut'>, Problem>({
    queryKey: ['files.cut', files.map(({ key, language }) => [key, language]), numbering],
    queryFn: async () => {
      const held = await Promise.all(
        files.map(async ({ file, part, language }) => ({ ...(await uploadHeldFile(client, file)), part, language })),
      );
      return call('files.cut', { files: held, numbering });
    },
    enabled: languages.size === files.length,
    placeholderData: (before) => before,
  });
}
