import { DropOverlay } from './drop-overlay.tsx';
import classes from './file-drop-area.module.css';
import { type FileScreen, usePassedFiles } from './passed-files.ts';
import { usePageDrop } from './use-page-drop.ts';

type Props = {
  readonly screen: FileScreen;
  /** What becomes of the files. */
  readonly words: string;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Makes the whole page take dropped files, as long as it is open; fields of their own come first. Takes passed files too. */
export function FileDropArea({ screen, words, onFiles }: Props) {
  usePassedFiles(screen, onFiles);
  const isOver = usePageDrop({ onFiles });
  return (
    <div className={classes.area} data-takes-all-files>
      {isOver && <DropOverlay words={words} />}
    </div>
  );
}
