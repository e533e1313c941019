import type { TextChange } from '../../../shared/model/comparison/comparison.ts';
import type { ReplyItem } from '../../../shared/model/incoming/reply-preview.ts';
import { formatClaimedTime } from '../../components/format-date.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { DiffWords } from '../clause/diff-words.tsx';
import styles from './replies.module.css';

type Props = { readonly item: ReplyItem; readonly language: string };

/** The words of an item: its change, struck through and underlined, or its comment and the words it concerns. */
export function ItemWords({ item, language }: Props) {
  const { say } = useInterfaceLanguage();
  const { old, next, before, after, words, anchor, source, noInput } = item;
  const changes: TextChange[] = [
    ...(before === '' ? [] : [{ kind: 'kept' as const, text: `…${before}` }]),
    ...(old === '' ? [] : [{ kind: 'deleted' as const, text: old }]),
    ...(next === '' ? [] : [{ kind: 'inserted' as const, text: next }]),
    ...(after === '' ? [] : [{ kind: 'kept' as const, text: `${after}…` }]),
  ];
  return (
    <>
      {anchor !== null && (
        <blockquote className={styles.quote} lang={language}>
          {anchor}
        </blockquote>
      )}
      {words !== '' && <p className={styles.words}>{source === 'marks' ? `“${words}”` : words}</p>}
      {changes.length > 0 && <DiffWords changes={changes} language={language} />}
      {words === '' && changes.length === 0 && (
        <p className={styles.words}>{say(noInput ? 'ui.gather.no-input' : 'ui.gather.no-words')}</p>
      )}
    </>
  );
}

/** Returns the author and date that the file claims (D23); null if it names nobody. */
export function useClaimedAuthor({ author, date }: Pick<ReplyItem, 'author' | 'date'>): string | null {
  const { speech, say } = useInterfaceLanguage();
  if (author === null) return null;
  const when = date === null ? '' : formatClaimedTime(date, speech);
  const who = author === '' ? say('ui.gather.nobody') : author;
  return say('ui.gather.claimed', { claim: when === '' ? who : `${who}, ${when}` });
}
