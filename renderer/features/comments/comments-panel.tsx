import { Button, Group, NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core';
import { MessageSquarePlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { commentKind } from '../../../shared/model/comment.ts';
import type { ShownComment, ShownText } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import { PickAll } from '../../components/pick/pick-all.tsx';
import { focusPick, PickEntry } from '../../components/pick/pick-entry.tsx';
import { noSelection, useSelection } from '../../components/pick/selection.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { DamagedRecords } from '../clause/damaged-records.tsx';
import styles from '../clause/panel.module.css';
import { useTextPage } from '../clause/text-page-context.ts';
import { getAuthorName } from './author-name.ts';
import { BulkResponseForm } from './bulk-response-form.tsx';
import { CommentCard } from './comment-card.tsx';
import { CommentForm, type CommentTarget } from './comment-form.tsx';
import { NoInput } from './no-input.tsx';
import { useSettledComment } from './settled-comment.ts';
import { useCommentDraft } from './use-comment-draft.ts';
import { isCommentOpen } from './work-queue.ts';

/** How many are rendered before the rest is requested: each has its own field and buttons. */
const INITIAL_COUNT = 30;

type Props = {
  readonly text: ShownText;
  readonly options: RenderOptions;
  readonly comments: readonly ShownComment[];
  readonly clause: string | null;
  readonly clauseName: string;
  readonly here: string | null;
  /** The subject of the comment being written; null if there is none. */
  readonly making: CommentTarget | null;
  readonly onMake: (about: CommentTarget | null) => void;
  readonly onMade: (comment: string | null) => void;
  readonly onShow: (comment: ShownComment) => void;
};

/** Lists the comments of a clause or of the text, filtered by unit, kind and state. */
export function CommentsPanel(props: Props) {
  const { text, options, comments, clause, clauseName, here, making, onMake, onMade, onShow } = props;
  const say = useTranslate();
  const { ask } = useTextPage();
  const [scope, setScope] = useState<'clause' | 'all'>('clause');
  const [state, setState] = useState<'all' | 'open' | 'answered'>('open');
  const [unit, setUnit] = useState('');
  const [kind, setKind] = useState('');
  const settled = useSettledComment();
  const asked = [clause, scope, state, unit, kind].join('\n');
  const [before, setBefore] = useState({ asked, settled });
  if (before.asked !== asked) setBefore({ asked, settled });
  /** The one that was settled just now stays where it was, so that it can be taken back there. */
  const justSettled = settled === before.settled ? null : (settled?.comment ?? null);
  const fits = (comment: ShownComment) =>
    comment.id === here ||
    ((scope === 'all' || comment.clause === clause) &&
      (unit === '' || (comment.unit ?? comment.otherBody ?? '–') === unit) &&
      (kind === '' || comment.kind === kind) &&
      (state === 'all' || comment.id === justSettled || isCommentOpen(comment) === (state === 'open')));
  const places = new Map(text.clauses.map(({ code }, n) => [code, n]));
  const at = (comment: ShownComment) => (comment.clause === null ? -1 : (places.get(comment.clause) ?? places.size));
  const shown = comments.filter(fits).sort((a, b) => at(a) - at(b));
  const [every, setEvery] = useState(false);
  const most = every ? shown.length : Math.max(INITIAL_COUNT, shown.findIndex(({ id }) => id === here) + 1);
  const displayed = shown.slice(0, most);
  const open = displayed.filter(isCommentOpen).map(({ id }) => id);
  // A single one is answered in its card.
  const order = open.length < 2 ? [] : open;
  const { chosen, selection, setSelection } = useSelection(order);
  const panel = useRef<HTMLElement>(null);
  const units = [...new Set(comments.map((comment) => comment.unit ?? comment.otherBody ?? '–'))].sort();
  return (
    <section ref={panel} tabIndex={-1} className={styles.panel} data-cards aria-label={say('ui.comments.title')}>
      <Stack gap="xs">
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={say('ui.comments.scope')}
          value={scope}
          onChange={(value) => setScope(value as 'clause' | 'all')}
          data={[
            { value: 'clause', label: clauseName },
            { value: 'all', label: say('ui.comments.all') },
          ]}
        />
        <Group grow gap="xs">
          <NativeSelect
            size="xs"
            aria-label={say('ui.comments.state')}
            value={state}
            onChange={(event) => setState(event.currentTarget.value as 'all' | 'open' | 'answered')}
            data={(['open', 'answered', 'all'] as const).map((value) => ({
              value,
              label: say(`ui.comments.state-${value}`),
            }))}
          />
          <NativeSelect
            size="xs"
            aria-label={say('ui.comments.unit')}
            value={unit}
            onChange={(event) => setUnit(event.currentTarget.value)}
            data={[{ value: '', label: say('ui.comments.all-units') }, ...units]}
          />
          <NativeSelect
            size="xs"
            aria-label={say('ui.comments.kind-label')}
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value)}
            data={[
              { value: '', label: say('ui.comments.all-kinds') },
              ...commentKind.options.map((value) => ({ value, label: say(`ui.comments.kind.${value}`) })),
            ]}
          />
        </Group>
        {making === null ? (
          <Button
            size="xs"
            variant="default"
            leftSection={<MessageSquarePlus size={14} aria-hidden />}
            onClick={() => onMake({ clause, clauseName, language: null, quote: null })}
          >
            {say('ui.comments.new')}
          </Button>
        ) : (
          <NewComment
            key={`${making.clause}${making.quote}`}
            text={text}
            about={making}
            onMade={onMade}
            onLeave={() => onMade(null)}
          />
        )}
        <DamagedRecords
          negotiation={text.code}
          list="comments"
          fits={(record) => scope === 'all' || record.clause === clause}
        />
        {shown.length === 0 && (
          <Text size="sm" c="dimmed">
            {say(state === 'open' ? 'ui.comments.none-open' : 'ui.comments.none')}
          </Text>
        )}
        <PickAll
          order={order}
          label={say('ui.matrix.pick-all', { count: order.length })}
          chosen={chosen}
          onSelect={setSelection}
        />
        {displayed.map((comment) => (
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
              here={comment.id === here}
              onShow={() => onShow(comment)}
              onWhy={(anchor) => {
                const { id, clause: code, language } = comment;
                if (code === null) return;
                ask({
                  clause: code,
                  language,
                  about: { of: 'comment', comment: id },
                  anchor,
                  quote: null,
                  isPassing: false,
                });
              }}
            />
          </PickEntry>
        ))}
        {most < shown.length && (
          <Button size="compact-sm" variant="default" onClick={() => setEvery(true)}>
            {say('ui.comments.show-all', { count: shown.length })}
          </Button>
        )}
        <NoInput negotiation={text.code} />
      </Stack>
      {chosen.length > 0 && (
        <BulkResponseForm
          sticky
          negotiation={text.code}
          comments={comments.filter(({ id }) => chosen.includes(id))}
          onDone={() => {
            setSelection(noSelection);
            panel.current?.focus({ preventScroll: true });
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

type NewCommentProps = Pick<Props, 'text' | 'onMade'> & { readonly about: CommentTarget; readonly onLeave: () => void };

function NewComment({ text, about, onMade, onLeave }: NewCommentProps) {
  const [draft, setDraft] = useCommentDraft(text.code, about.clause);
  return (
    <CommentForm
      negotiation={text.code}
      languages={text.languages}
      about={about}
      draft={draft}
      onDraft={setDraft}
      onMade={onMade}
      onLeave={onLeave}
    />
  );
}
