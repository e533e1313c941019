import { Text } from '@mantine/core';
import { Info } from 'lucide-react';
import { describeRemarks } from '../../../../shared/i18n/describe-remarks.ts';
import { formatReadSteps } from '../../../../shared/i18n/format-read-steps.ts';
import { quoteWords } from '../../../../shared/i18n/quote-words.ts';
import type { ComparedDocument } from '../../../../shared/model/comparison/compared-document.ts';
import { UncomparedNote } from '../../../components/uncompared-note.tsx';
import { useInterfaceLanguage } from '../../../components/use-translate.ts';
import styles from '../compare.module.css';
import type { ComparedTexts } from '../comparison/compared-texts.ts';

type Props = { readonly texts: ComparedTexts };

/** What a person must know about the two texts before trusting the comparison. */
export function ComparisonNotes({ texts }: Props) {
  return (
    <>
      <NoteLines notes={useTextNotes(texts, true)} />
      <UncomparedNote uncompared={texts.uncompared} />
    </>
  );
}

type DocumentNotesProps = Props & {
  readonly document: Pick<ComparedDocument, 'remarks' | 'uncompared'>;
  /** Whether both texts are shown in the form of a file of theirs, with all that it has. */
  readonly isOwnForm: boolean;
};

/** The same for two texts as one page: what has no place on the page is named. */
export function DocumentNotes({ texts, document: { remarks, uncompared }, isOwnForm }: DocumentNotesProps) {
  const { speech, say } = useInterfaceLanguage();
  const notes = useTextNotes(texts, !isOwnForm);
  // That tracked changes count as accepted is said with their number.
  const apart = remarks.filter(({ code }) => !code.startsWith('revisions-accepted'));
  const other = [...new Set(describeRemarks(speech, apart))];
  const named = other.length === 0 ? [] : [say('ui.compare.document.remarks', { names: other })];
  return (
    <>
      <NoteLines notes={[...notes, ...named]} />
      <UncomparedNote uncompared={uncompared} />
    </>
  );
}

function NoteLines({ notes }: { readonly notes: readonly string[] }) {
  return notes.map((note) => (
    <div key={note} className={styles.note}>
      <Info size={15} aria-hidden />
      <Text size="sm">{note}</Text>
    </div>
  ));
}

/** @param named whether what the reader of words leaves out is named; the page of two files shows it, or names it itself */
function useTextNotes({ old, next }: ComparedTexts, named: boolean): string[] {
  const { speech, say } = useInterfaceLanguage();
  return [old.about, next.about].flatMap(({ name, tracked, warnings, unseen, struck, how }) => [
    ...(how.length > 0 ? [`${name} — ${formatReadSteps(speech, how)}`] : []),
    ...(unseen.length > 0 ? [say('ui.compare.unseen', { name, words: quoteWords(unseen) })] : []),
    ...(struck.length > 0 ? [say('ui.compare.struck', { name, words: quoteWords(struck) })] : []),
    ...(tracked > 0 ? [say('ui.compare.tracked', { name, count: tracked })] : []),
    ...(named && warnings.length > 0 ? [say('ui.compare.warnings', { name, names: warnings })] : []),
  ]);
}
