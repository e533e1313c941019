import { Text } from '@mantine/core';
import type { Output } from '../../../shared/api/commands.ts';
import { listDraftNotes } from '../../../shared/i18n/list-draft-notes.ts';
import { unescapeMarkup } from '../../../shared/text/marks/print-marks.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import styles from './replies.module.css';

type CutFiles = Pick<Output<'files.cut'>, 'clauses' | 'warnings' | 'unseen' | 'struck' | 'how'>;
type Props = {
  readonly cut: CutFiles;
  /** The languages of the files, in their order. */
  readonly languages: readonly string[];
};

/** The clauses that were found in the files of a counter-draft, and what needs a look before they are stored. */
export function CounterDraftPreview({ cut, languages }: Props) {
  const { speech, say } = useInterfaceLanguage();
  return (
    <>
      {listDraftNotes(cut, speech).map((note) => (
        <Text key={note} size="sm">
          {note}
        </Text>
      ))}
      <details open>
        <summary className={styles.cutCount}>{say('ui.new.word-clauses', { count: cut.clauses.length })}</summary>
        <ol className={styles.cut}>
          {listCutLines(cut, languages).map(({ key, words, language }) => (
            <li key={key} lang={language}>
              {words}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

/** As much of a clause as fits on its line; what is cut off is in the file. */
const LINE_LENGTH = 200;

/** Each clause in the first of the languages that has it: its label, its heading, and how its text begins. */
function listCutLines({ clauses }: CutFiles, languages: readonly string[]) {
  return clauses.map(({ number, heading, body }, n) => {
    const language = languages.find((one) => heading[one] !== undefined || body[one] !== undefined) ?? '';
    const parts = [number[language], heading[language], body[language]].map((part) =>
      unescapeMarkup(part ?? '').trim(),
    );
    const words = parts.filter((part) => part !== '').join(' · ');
    return { key: String(n), language, words: words.slice(0, LINE_LENGTH) };
  });
}
