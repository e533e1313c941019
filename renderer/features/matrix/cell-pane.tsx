import { Button, Checkbox, CloseButton, Group, Stack, Text, Title } from '@mantine/core';
import { GitBranch, Users } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { ShownComment, ShownText } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/render.ts';
import { useSay } from '../../ui/speech.ts';
import { CommentCard } from '../comments/comment-card.tsx';
import { NoInput } from '../comments/no-input.tsx';
import { isOpen } from '../comments/queue.ts';
import { whoOf } from '../comments/who.ts';
import { AnswerMany } from './answer-many.tsx';
import { type Bundle, choicesOf } from './bundles.ts';
import { ChoiceWords } from './choice-words.tsx';
import styles from './matrix.module.css';
import { useAnswerMany } from './use-answer-many.ts';

type Props = {
  readonly title: string;
  readonly text: ShownText;
  readonly options: RenderOptions;
  readonly comments: readonly ShownComment[];
  readonly onClose: () => void;
};

/** The comments of a cell, a row or a column: the same proposals put together, competing ones side by side. */
export function CellPane({ title, text, options, comments, onClose }: Props) {
  const say = useSay();
  const [, go] = useLocation();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choices = useMemo(() => choicesOf(comments, text, options), [comments, text, options]);
  const open = comments.filter(isOpen);
  const picked = open.filter(({ id }) => chosen.has(id));
  const choose = (ids: readonly string[], on: boolean) =>
    setChosen((now) => new Set(on ? [...now, ...ids] : [...now].filter((id) => !ids.includes(id))));
  const card = (comment: ShownComment) => (
    <div key={comment.id} className={styles.picked}>
      {isOpen(comment) && (
        <Checkbox
          size="xs"
          mt="sm"
          aria-label={say('ui.matrix.pick', { unit: whoOf(comment) })}
          checked={chosen.has(comment.id)}
          onChange={(event) => choose([comment.id], event.currentTarget.checked)}
        />
      )}
      <CommentCard
        text={text}
        options={options}
        comment={comment}
        here={false}
        onShow={() => go(`/text/${text.code}/${comment.clause ?? text.clauses[0]?.code ?? ''}/comments/${comment.id}`)}
      />
    </div>
  );
  const bundle = (one: Bundle) =>
    one.comments.length === 1 ? (
      one.comments.map(card)
    ) : (
      <SameProposal key={one.comments[0]?.id} negotiation={text.code} comments={one.comments}>
        {one.comments.map(card)}
      </SameProposal>
    );
  return (
    <section className={styles.pane} aria-label={title}>
      <Group justify="space-between" wrap="nowrap" className={styles.paneHead}>
        <Title order={2} size="h5">
          {title}
        </Title>
        <CloseButton aria-label={say('ui.app.close')} onClick={onClose} />
      </Group>
      <Stack gap="sm" className={styles.paneBody}>
        {open.length > 1 && (
          <Checkbox
            size="xs"
            label={say('ui.matrix.pick-all', { count: open.length })}
            checked={picked.length === open.length}
            indeterminate={picked.length > 0 && picked.length < open.length}
            onChange={(event) =>
              choose(
                open.map(({ id }) => id),
                event.currentTarget.checked,
              )
            }
          />
        )}
        {comments.length === 0 && (
          <Text size="sm" c="dimmed">
            {say('ui.matrix.no-comments')}
          </Text>
        )}
        {choices.map((choice) =>
          choice.length === 1 ? (
            choice.map(bundle)
          ) : (
            <section key={choice[0]?.comments[0]?.id} className={styles.choice} aria-label={say('ui.matrix.choice')}>
              <p className={styles.told}>
                <GitBranch size={15} aria-hidden />
                {say('ui.matrix.choice-about', { count: choice.length })}
              </p>
              <ChoiceWords choice={choice} />
              {choice.map(bundle)}
            </section>
          ),
        )}
        <NoInput negotiation={text.code} />
      </Stack>
      {picked.length > 0 && (
        <AnswerMany negotiation={text.code} comments={picked} onDone={() => setChosen(new Set())} />
      )}
    </section>
  );
}

type SameProps = {
  readonly negotiation: string;
  readonly comments: readonly ShownComment[];
  readonly children: ReactNode;
};

function SameProposal({ negotiation, comments, children }: SameProps) {
  const say = useSay();
  const many = useAnswerMany(negotiation);
  const [busy, setBusy] = useState(false);
  const open = comments.filter(isOpen);
  const units = [...new Set(comments.map(whoOf))];
  const words = say('ui.matrix.same', { count: units.length, units });
  return (
    <section className={styles.same} aria-label={words}>
      <p className={styles.told}>
        <Users size={15} aria-hidden />
        {words}
      </p>
      {open.length > 1 && open[0]?.clause !== null && (
        <Button
          size="compact-sm"
          loading={busy}
          onClick={async () => {
            setBusy(true);
            await many.acceptSame(open);
            setBusy(false);
          }}
        >
          {say('ui.matrix.accept-same')}
        </Button>
      )}
      {children}
    </section>
  );
}
