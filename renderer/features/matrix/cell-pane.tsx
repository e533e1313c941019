import { Button, CloseButton, Group, Stack, Text, Title } from '@mantine/core';
import { GitBranch, Users } from 'lucide-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { ShownComment, ShownText } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import { PickAll } from '../../components/pick/pick-all.tsx';
import { focusPick, PickEntry } from '../../components/pick/pick-entry.tsx';
import { noSelection, useSelection } from '../../components/pick/selection.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { getAuthorName } from '../comments/author-name.ts';
import { BulkResponseForm } from '../comments/bulk-response-form.tsx';
import { CommentCard } from '../comments/comment-card.tsx';
import { NoInput } from '../comments/no-input.tsx';
import { useBulkResponse } from '../comments/use-bulk-response.ts';
import { isCommentOpen } from '../comments/work-queue.ts';
import { CompetingWords } from './competing-words.tsx';
import { type CompetingProposals, groupCompetingProposals, type ProposalGroup } from './group-proposals.ts';
import styles from './matrix.module.css';

/** How many are rendered before the rest is requested: each has its own field and buttons. */
const INITIAL_COUNT = 30;

type Props = {
  readonly title: string;
  /** The unit of the column; null for all senders, or a sender that is not a unit. */
  readonly unit: string | null;
  readonly text: ShownText;
  readonly options: RenderOptions;
  readonly comments: readonly ShownComment[];
  /** Whether all that are open are chosen at first, to be answered together. */
  readonly isOfChosenCells: boolean;
  readonly onClose: () => void;
};

/** Shows the comments of a cell, row or column: identical proposals grouped, competing ones side by side. */
export function CellPane({ title, unit, text, options, comments, isOfChosenCells, onClose }: Props) {
  const say = useTranslate();
  const [, go] = useLocation();
  const pane = useRef<HTMLElement>(null);
  const [all, setAll] = useState(false);
  const choices = useMemo(
    () => sortProposals(groupCompetingProposals(comments, text, options), text),
    [comments, text, options],
  );
  // In the order of the cards, which groups what is proposed alike.
  const order = useMemo(
    () =>
      choices.flatMap((choice) => choice.flatMap((group) => group.comments.filter(isCommentOpen).map(({ id }) => id))),
    [choices],
  );
  const { chosen, selection, setSelection } = useSelection(order, isOfChosenCells);
  const picked = comments.filter(({ id }) => chosen.includes(id));
  const card = (comment: ShownComment) => (
    <PickEntry
      key={comment.id}
      id={comment.id}
      label={say('ui.matrix.pick', { unit: getAuthorName(comment) })}
      order={order}
      selection={selection}
      onSelect={setSelection}
    >
      <CommentCard
        text={text}
        options={options}
        comment={comment}
        here={false}
        onWhy={null}
        onShow={() => go(`/text/${text.code}/${comment.clause ?? text.clauses[0]?.code ?? ''}/comments/${comment.id}`)}
      />
    </PickEntry>
  );
  const bundle = (one: ProposalGroup) =>
    one.comments.length === 1 ? (
      one.comments.map(card)
    ) : (
      <SameProposal key={one.comments[0]?.id} negotiation={text.code} comments={one.comments}>
        {one.comments.map(card)}
      </SameProposal>
    );
  return (
    <section ref={pane} tabIndex={-1} className={styles.pane} data-cards aria-label={title}>
      <Group justify="space-between" wrap="nowrap" className={styles.paneHead}>
        <Title order={2} size="h5">
          {title}
        </Title>
        <CloseButton aria-label={say('ui.app.close')} onClick={onClose} />
      </Group>
      <Stack gap="sm" className={styles.paneBody}>
        <PickAll
          order={order}
          label={say('ui.matrix.pick-all', { count: order.length })}
          chosen={chosen}
          onSelect={setSelection}
        />
        {comments.length === 0 && (
          <Text size="sm" c="dimmed">
            {say('ui.matrix.no-comments')}
          </Text>
        )}
        {choices.slice(0, all ? choices.length : INITIAL_COUNT).map((choice) =>
          choice.length === 1 ? (
            choice.map(bundle)
          ) : (
            <section key={choice[0]?.comments[0]?.id} className={styles.choice} aria-label={say('ui.matrix.choice')}>
              <p className={styles.told}>
                <GitBranch size={15} aria-hidden />
                {say('ui.matrix.choice-about', { count: choice.length })}
              </p>
              <CompetingWords choice={choice} />
              {choice.map(bundle)}
            </section>
          ),
        )}
        {!all && choices.length > INITIAL_COUNT && (
          <Button size="compact-sm" variant="default" onClick={() => setAll(true)}>
            {say('ui.comments.show-all', { count: choices.length })}
          </Button>
        )}
        <NoInput negotiation={text.code} of={unit} />
      </Stack>
      {picked.length > 0 && (
        <BulkResponseForm
          negotiation={text.code}
          comments={picked}
          onDone={() => {
            setSelection(noSelection);
            pane.current?.focus();
          }}
          onLeave={() => {
            setSelection(noSelection);
            focusPick(chosen.at(-1));
          }}
        />
      )}
    </section>
  );
}

/** Sorts in text order, open before answered. */
function sortProposals(choices: readonly CompetingProposals[], text: ShownText): readonly CompetingProposals[] {
  const order = new Map(text.clauses.map(({ code }, n) => [code, n]));
  const place = (choice: CompetingProposals) => {
    const [first] = choice.flatMap(({ comments }) => comments);
    const at = first?.clause == null ? -1 : (order.get(first.clause) ?? order.size);
    const waits = choice.some(({ comments }) => comments.some(isCommentOpen));
    return at + (waits ? 0 : order.size + 2);
  };
  return choices.toSorted((one, other) => place(one) - place(other));
}

type SameProposalProps = {
  readonly negotiation: string;
  readonly comments: readonly ShownComment[];
  readonly children: ReactNode;
};

function SameProposal({ negotiation, comments, children }: SameProposalProps) {
  const say = useTranslate();
  const { busy, acceptSame } = useBulkResponse(negotiation);
  const open = comments.filter(isCommentOpen);
  const units = [...new Set(comments.map(getAuthorName))];
  const words = say('ui.matrix.same', { count: units.length, units });
  return (
    <section className={styles.same} aria-label={words}>
      <p className={styles.told}>
        <Users size={15} aria-hidden />
        {words}
      </p>
      {open.length > 1 && open[0]?.clause !== null && (
        <Button size="compact-sm" loading={busy} onClick={() => void acceptSame(open)}>
          {say('ui.matrix.accept-same')}
        </Button>
      )}
      {children}
    </section>
  );
}
