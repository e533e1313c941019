import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useActions } from '../../components/actions.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { formatClauseLabel } from '../../features/clause/clause-label.ts';
import type { TextPageState, WhyQuestion } from '../../features/clause/text-page-context.ts';
import { ProvenanceCard } from '../../features/provenance/provenance-card.tsx';
import { chooseQuestion } from '../../features/text/page/why-question.ts';
import type { TextNavigation } from './use-text-navigation.ts';

type WhyOptions = Pick<TextPageState, 'options' | 'base' | 'readOnly'> & {
  readonly text: ShownText;
  readonly place: TextNavigation;
};

/** Registers the action that asks why, and returns how the page asks, with the card that answers. */
export function useWhy({ text, options, base, readOnly, place }: WhyOptions): {
  readonly ask: TextPageState['ask'];
  readonly card: ReactNode;
} {
  const say = useTranslate();
  const [question, setQuestion] = useState<WhyQuestion | null>(null);
  const now = useRef(question);
  now.current = question;
  const ask = useMemo(
    () => (next: WhyQuestion) => {
      // What was asked on purpose is not replaced because the pointer passes other words.
      if (next.isPassing && now.current !== null && !now.current.isPassing) return;
      setQuestion(next);
    },
    [],
  );
  useActions([
    {
      id: 'text.why',
      menu: 'text',
      label: 'why.title',
      key: 'Shift+F1',
      group: 1,
      enabled: place.editing === null && place.here !== null,
      reason: place.editing === null ? 'ui.palette.why.no-clause' : 'ui.palette.why.editing',
      run: () => {
        const cell = findCell(place.here, question?.anchor ?? null);
        const last = question !== null && cell?.contains(question.anchor) === true ? question.anchor : null;
        const next = chooseQuestion({ text, options, base }, cell, last);
        if (next !== null) setQuestion(next);
      },
    },
  ]);
  const clause = text.clauses.find(({ code }) => code === question?.clause);
  const clauseName = clause === undefined ? (question?.clause ?? '') : formatClauseLabel(clause, text, say);
  const close = () => setQuestion(null);
  const card = question !== null && (
    <ProvenanceCard
      key={JSON.stringify(question.about)}
      negotiation={text.code}
      question={question}
      clauseName={clauseName}
      onClose={close}
      onComment={
        readOnly
          ? null
          : () => {
              const { clause: code, language, quote } = question;
              place.commentOn({ clause: code, clauseName, language: quote === null ? null : language, quote });
              close();
            }
      }
      onHistory={() => {
        place.ways.openDrawer('history', question.clause);
        close();
      }}
    />
  );
  return { ask, card };
}

/** The focused cell, else the one of the words that are explained, else that of the current clause. */
function findCell(clause: string | null, anchor: HTMLElement | null): HTMLElement | null {
  return (
    document.activeElement?.closest<HTMLElement>('[data-clause]') ??
    anchor?.closest<HTMLElement>('[data-clause]') ??
    document.querySelector<HTMLElement>(`[data-clause="${CSS.escape(clause ?? '')}"]`)
  );
}
