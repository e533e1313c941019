import { useEffect, useRef } from 'react';
import { useTranslate } from '../../components/use-translate.ts';
import styles from './projector.module.css';

type PromptAnswer = { readonly digit: number; readonly label: string; readonly run: () => void };

type Props = {
  readonly question: string;
  readonly answers: readonly PromptAnswer[];
  /** What Escape does, if not to cancel. */
  readonly escapeLabel?: string | undefined;
  readonly onCancel: () => void;
};

/** A question in one line above the footer of the projected screen, answered with a digit. */
export function PromptLine({ question, answers, escapeLabel, onCancel }: Props) {
  const say = useTranslate();
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question is read aloud again
  useEffect(() => place.current?.focus(), [question]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no line of its own to be read aloud
    <div ref={place} className={styles.prompt} role="group" aria-label={question} tabIndex={-1}>
      <span>{question}</span>
      {answers.map(({ digit, label, run }) => (
        <button key={digit} type="button" onClick={run}>
          <kbd>{digit}</kbd> {label}
        </button>
      ))}
      <button type="button" onClick={onCancel}>
        <kbd>Esc</kbd> {escapeLabel ?? say('ui.projector.cancel')}
      </button>
    </div>
  );
}
