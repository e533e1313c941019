import { Button, CloseButton, Kbd, Text } from '@mantine/core';
import { History, MessageSquare, Route } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useRead } from '../../api/use-command.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import type { WhyQuestion } from '../clause/text-page-context.ts';
import styles from './provenance.module.css';
import { ProvenanceAnswer } from './provenance-answer.tsx';
import { useCardPlace } from './use-card-place.ts';

/** How long a card that was asked by pointing stays after the pointer left it and its words. */
const LEAVE_MS = 400;

type Props = {
  readonly negotiation: string;
  readonly question: WhyQuestion;
  readonly clauseName: string;
  readonly onClose: () => void;
  /** Null where nothing can be written. */
  readonly onComment: (() => void) | null;
  readonly onHistory: () => void;
};

/** Shows next to words of the text who asked for them and where they went; not modal. */
export function ProvenanceCard({ negotiation, question, clauseName, onClose, onComment, onHistory }: Props) {
  const say = useTranslate();
  const { clause, language, about, anchor, isPassing } = question;
  const { data, error, refetch } = useRead('clauses.why', { negotiation, clause, language, about });
  const card = useRef<HTMLDivElement>(null);
  const place = useCardPlace(anchor, card);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!isPassing) card.current?.focus({ preventScroll: true });
    const cell = anchor.closest<HTMLElement>('[tabindex], button');
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('[aria-modal="true"], [role="menu"]') !== null) return;
      // Escape closes one thing at a time.
      event.preventDefault();
      event.stopPropagation();
      const isInside = card.current?.contains(document.activeElement) === true;
      close.current();
      if (isInside) cell?.focus({ preventScroll: true });
    };
    window.addEventListener('keydown', leave, true);
    return () => window.removeEventListener('keydown', leave, true);
  }, [anchor, isPassing]);
  useEffect(() => {
    if (!isPassing) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = ({ target }: PointerEvent) => {
      const isNear = target instanceof Node && (card.current?.contains(target) === true || isSameWords(target, anchor));
      if (isNear || card.current?.contains(document.activeElement) === true) clearTimeout(timer);
      if (isNear) timer = undefined;
      else timer ??= setTimeout(() => close.current(), LEAVE_MS);
    };
    window.addEventListener('pointerover', follow);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointerover', follow);
    };
  }, [anchor, isPassing]);
  const words = data?.words ?? '';
  return (
    <div ref={card} className={styles.card} role="dialog" aria-label={say('why.title')} tabIndex={-1} style={place}>
      <div className={styles.inner}>
        <header className={styles.head}>
          <div className={styles.title}>
            <Text size="xs" c="dimmed" className={styles.row}>
              <Route size={14} aria-hidden />
              {say('why.title')}
            </Text>
            <h2 className={styles.words} lang={words === '' ? undefined : data?.language}>
              {words === '' ? say('why.whole', { clause: clauseName }) : `“${shorten(words)}”`}
            </h2>
          </div>
          <Kbd size="xs">Esc</Kbd>
          <CloseButton size="sm" aria-label={say('why.close')} onClick={onClose} />
        </header>
        {error !== null && <FailureAlert problem={error} onRetry={() => void refetch()} />}
        {data === undefined ? error === null && <Loading /> : <ProvenanceAnswer value={data} />}
        <footer className={styles.foot}>
          {onComment !== null && (
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<MessageSquare size={15} aria-hidden />}
              onClick={onComment}
            >
              {say('why.comment')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<History size={15} aria-hidden />}
            onClick={onHistory}
          >
            {say('why.history')}
          </Button>
        </footer>
      </div>
    </div>
  );
}

/** Enough to recognise the words, which are marked in the text. */
const MAX_WORDS = 160;

const shorten = (words: string) => (words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS).toWellFormed()}…` : words);

/** The words that a question was asked about may consist of several runs of the same change. */
function isSameWords(target: Node, anchor: HTMLElement): boolean {
  const run = target instanceof Element ? target.closest(anchor.tagName) : null;
  return run !== null && run.parentElement === anchor.parentElement;
}
