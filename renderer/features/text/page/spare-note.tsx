import { CopyPlus } from 'lucide-react';
import { diffText } from '../../../../shared/diff/words/diff-text.ts';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { DiscardButton } from '../../../components/discard-button.tsx';
import { countLostWords } from '../../../components/lost-words.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import { DiffWords } from '../../clause/diff-words.tsx';
import { formatReadableText, selectLanguageOptions } from '../../clause/shown-source.ts';
import { type SpareTyping, useStoreSpare } from '../../clause/spare-typings.ts';
import { useTextPage } from '../../clause/text-page-context.ts';
import { shortenUnchangedText } from '../stale/changes-since-current.ts';
import styles from '../stale/stale.module.css';

type Props = { readonly clause: ShownClause; readonly spare: SpareTyping };

/**
 * Unsaved words next to others in the same clause and language, as they differ from the saved words; a button exchanges
 * the two, so that neither is lost.
 */
export function SpareNote({ clause, spare }: Props) {
  const { text, options, typings, edit } = useTextPage();
  const say = useTranslate();
  const store = useStoreSpare(text.code);
  const { name, ...typing } = spare;
  const { language } = spare;
  const read = (heading = '', body = '') =>
    formatReadableText(heading === '' ? body : `${heading}\n${body}`, selectLanguageOptions(options, language));
  const saved = read(clause.heading[language], clause.body[language]);
  const words = read(spare.heading, spare.body);
  const exchange = () => {
    store(name, typings.get(clause.code, language) ?? null);
    typings.restore(typing);
    edit({ clause: clause.code, language });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: one of many, unlike a landmark
    <div
      className={styles.unsaved}
      role="group"
      aria-label={say('ui.text.spare-in', { language: language.toUpperCase() })}
    >
      <div className={styles.head}>
        <CopyPlus size={14} aria-hidden />
        <strong>{say('ui.text.spare')}</strong>
        <button type="button" onClick={exchange}>
          {say('ui.text.spare-use')}
        </button>
        <DiscardButton
          size="compact-xs"
          label={say('ui.text.spare-discard')}
          countLost={() => countLostWords(words, saved)}
          onDiscard={() => {
            store(name, null);
            return () => store(name, typing);
          }}
        />
      </div>
      <DiffWords changes={shortenUnchangedText(diffText(saved, words))} language={language} />
    </div>
  );
}
