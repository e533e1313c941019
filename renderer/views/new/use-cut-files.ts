import { useRef } from 'react';
import type { Output } from '../../../shared/api/commands.ts';
import { proposePrevailingLanguage } from '../../../shared/rules/checks/languages/propose-prevailing-language.ts';
import { useClient } from '../../api/core-provider.tsx';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useNotice } from '../../components/notice.tsx';
import { uploadHeldFile } from '../../features/files/upload-file.ts';
import { applyCutChoice, type CutChoice, changeFilesCut, undoFilesCut, type WordFiles } from './word-files.ts';

type FilesCutOutput = Output<'files.cut'>;

type CutParts = Pick<FilesCutOutput, 'parts' | 'numbering'> & {
  /** The prevailing language that the closing names; null if it names none. */
  readonly prevailing: string | null;
};
/** Reports what was read, and what was read before from the files that were chosen then. */
export type ReportParts = (cut: CutParts, before: CutParts | null) => void;

/** Segments Word files into clauses. What was there before stays until they are read, and can be returned to. */
export function useCutFiles(
  word: WordFiles,
  onChange: (change: (now: WordFiles) => WordFiles) => void,
  onParts: ReportParts,
) {
  const client = useClient();
  const call = useCall();
  const notice = useNotice();
  const { busy, problem, run } = useRunCommand({ inPlace: true });
  /** The number of the newest reading: an older one that ends later is ignored. */
  const newest = useRef(0);
  const settled = useRef(word);
  if (!busy) settled.current = word;
  const describeRead = ({ parts, numbering, clauses }: FilesCutOutput): CutParts => ({
    parts,
    numbering,
    prevailing: proposePrevailingLanguage(clauses, Object.keys(numbering)),
  });
  const cut = async (choice: CutChoice) => {
    newest.current += 1;
    const turn = newest.current;
    const { files, numbering } = applyCutChoice(word, choice);
    const { files: filesBefore, numbering: numberingBefore, read, clauses } = settled.current;
    onChange((now) => ({ ...now, files, numbering }));
    const wasRead = await run(async () => {
      const held = await Promise.all(
        Object.entries(files).map(async ([language, { file, part }]) => ({
          ...(await uploadHeldFile(client, file)),
          ...(part === undefined ? {} : { part }),
          language,
        })),
      );
      const found = await call('files.cut', { files: held, numbering });
      if (turn !== newest.current) return;
      const corrected = clauses !== null && clauses !== read?.clauses;
      onChange((now) => {
        const before = { ...now, files: filesBefore, numbering: numberingBefore };
        const after = { files, numbering, read: found, clauses: found.clauses };
        return corrected ? changeFilesCut(before, after) : { ...now, ...after };
      });
      if (corrected) notice.warn((say) => say('ui.new.word-recut'));
      onParts(describeRead(found), read === null ? null : describeRead(read));
    });
    if (!wasRead && turn === newest.current)
      onChange((now) => ({ ...now, files: filesBefore, numbering: numberingBefore }));
  };
  const undo = () => {
    const before = word.before.at(-1)?.read;
    if (before && word.read && before !== word.read) onParts(describeRead(before), describeRead(word.read));
    onChange(undoFilesCut);
  };
  return { busy, problem, cut, undo };
}
