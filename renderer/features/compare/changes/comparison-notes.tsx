import { Text } from '@mantine/core';
import { Info } from 'lucide-react';
import { formatReadSteps } from '../../../../shared/i18n/format-read-steps.ts';
import { quoteWords } from '../../../../shared/i18n/quote-words.ts';
import { UncomparedNote } from '../../../components/uncompared-note.tsx';
import { useInterfaceLanguage } from '../../../components/use-translate.ts';
import styles from '../compare.module.css';
import type { ComparedTexts } from '../comparison/compared-texts.ts';

type Props = { readonly texts: ComparedTexts; readonly uncompared: ComparedTexts['uncompared'] };

/** What a person must know about the two texts before trusting the comparison. */
export function ComparisonNotes({ texts: { old, next }, uncompared }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const notes = [old.about, next.about].flatMap(({ name, tracked, warnings, unseen, struck, how }) => [
    ...(how.length > 0 ? [`${name} — ${formatReadSteps(speech, how)}`] : []),
    ...(unseen.length > 0 ? [say('ui.compare.unseen', { name, words: quoteWords(unseen) })] : []),
    ...(struck.length > 0 ? [say('ui.compare.struck', { name, words: quoteWords(struck) })] : []),
    ...(tracked > 0 ? [say('ui.compare.tracked', { name, count: tracked })] : []),
    ...(warnings.length > 0 ? [say('ui.compare.warnings', { name, names: warnings })] : []),
  ]);
  return (
    <>
      {notes.map((note) => (
        <div key={note} className={styles.note}>
          <Info size={15} aria-hidden />
          <Text size="sm">{note}</Text>
        </div>
      ))}
      <UncomparedNote uncompared={uncompared} />
    </>
  );
}
