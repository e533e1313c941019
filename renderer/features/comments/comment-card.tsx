import { ActionIcon, Badge, Group, Menu, Paper, Stack, Text, UnstyledButton } from '@mantine/core';
import { EllipsisVertical, Route } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { diffText } from '../../../shared/diff/words/diff-text.ts';
import type { ShownComment, ShownText } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import { useRead } from '../../api/use-command.ts';
import { formatDay, formatMoment } from '../../components/format-date.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { findShortClauseName } from '../clause/clause-name.ts';
import { locateQuotedRange } from '../clause/comment-quotes.ts';
import { DiffWords } from '../clause/diff-words.tsx';
import { type OwnCopyOptions, renderShownSource, selectLanguageOptions } from '../clause/shown-source.ts';
import { CommentSource } from '../letter/comment-source.tsx';
import { getAuthorName } from './author-name.ts';
import styles from './comment-card.module.css';
import quoteStyles from './quote.module.css';
import { RepeatedNote } from './repeated-note.tsx';
import { ResponseForm } from './response-form.tsx';
import { useSettledComment } from './settled-comment.ts';
import { TakeBackButton } from './take-back-button.tsx';
import { useCommentActions } from './use-comment-actions.ts';
import { isCommentOpen } from './work-queue.ts';

type Props = {
  readonly text: ShownText;
  readonly options: OwnCopyOptions;
  readonly comment: ShownComment;
  readonly here: boolean;
  readonly onShow: () => void;
  /** Asks what became of it; null where no text is shown. */
  readonly onWhy: ((anchor: HTMLElement) => void) | null;
};

/** One comment: its author, the words it quotes, its proposal, and the answers to it. */
export function CommentCard({ text, options, comment, here, onShow, onWhy }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const answers = useCommentActions(text.code);
  const card = useRef<HTMLDivElement>(null);
  const { quote, proposal, language, dated, at, proposalState } = comment;
  const repeated = useRepeatedProposal(text.code, comment);
  const clause = text.clauses.find(({ code }) => code === comment.clause);
  const settled = useSettledComment();
  const undoable = settled !== null && comment.answers.some(({ hash }) => hash === settled.answer) ? settled : null;
  const isTakenBack = useRef(false);
  const isOpen = isCommentOpen(comment);
  useEffect(() => {
    // The button that took the answer back is gone; what was answered is written in its place again.
    if (!isOpen || !isTakenBack.current) return;
    isTakenBack.current = false;
    card.current?.querySelector('textarea')?.focus();
  }, [isOpen]);
  useEffect(() => {
    if (here) card.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const date = dated === null ? formatMoment(at, speech) : formatDay(dated, speech);
  const where =
    comment.clause === null ? say('ui.comments.whole-text') : findShortClauseName(comment.clause, text, options, say);
  return (
    <Paper ref={card} withBorder p="xs" className={styles.card} data-here={here || undefined} data-card>
      <Stack gap={6}>
        <Group gap={6} wrap="nowrap" justify="space-between">
          <UnstyledButton onClick={onShow} className={styles.head}>
            <Text size="sm" fw={600} span>
              {getAuthorName(comment)}
            </Text>
            <Text size="xs" c="dimmed" span>
              {` · ${where}${language === null ? '' : ` · ${language.toUpperCase()}`} · ${date}`}
            </Text>
          </UnstyledButton>
          {onWhy !== null && comment.clause !== null && (
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              title={say('why.title')}
              aria-label={`${say('why.title')} ${getAuthorName(comment)}`}
              onClick={({ currentTarget }) => onWhy(currentTarget)}
            >
              <Route size={14} aria-hidden />
            </ActionIcon>
          )}
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon size="sm" variant="subtle" color="gray" aria-label={say('ui.comments.more')}>
                <EllipsisVertical size={14} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => void answers.withdraw(comment)}>{say('ui.comments.withdraw')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </Group>
        <CommentSource negotiation={text.code} comment={comment} />
        <Group gap={4}>
          <Badge size="sm" variant="default" tt="none" fw={400}>
            {say(`ui.comments.kind.${comment.kind}`)}
          </Badge>
          {isOpen && (
            <Badge size="sm" variant="light" tt="none" fw={400}>
              {say('ui.comments.open')}
            </Badge>
          )}
          {comment.answers.length > 1 && (
            <Badge size="sm" color="red" variant="light" tt="none" fw={400}>
              {say('ui.comments.two-answers')}
            </Badge>
          )}
        </Group>
        {quote !== null && (
          <blockquote className={quoteStyles.quote} lang={language ?? undefined}>
            {quote.text}
          </blockquote>
        )}
        {quote !== null &&
          clause !== undefined &&
          !isQuoteLocated(
            clause.body[language ?? ''] ?? '',
            comment,
            selectLanguageOptions(options, language ?? ''),
          ) && (
            <Text size="xs" className={styles.moved}>
              {say('ui.comments.words-changed')}
            </Text>
          )}
        <Text size="sm" className={styles.body}>
          {comment.body}
        </Text>
        {proposal !== null && (
          <div>
            <Text size="xs" fw={600}>
              {say('ui.comments.proposal')}
            </Text>
            <DiffWords
              language={language ?? ''}
              changes={quote === null ? [{ kind: 'inserted', text: proposal }] : diffText(quote.text, proposal)}
            />
            {proposalState?.state === 'done' && <Text size="xs">{say('ui.comments.proposal-done')}</Text>}
            {proposalState?.clash != null && (
              <div className={styles.clash} lang={language ?? undefined}>
                <Text size="xs" fw={600}>
                  {say('ui.comments.proposal-clash')}
                </Text>
                <DiffWords
                  language={language ?? ''}
                  changes={diffText(proposalState.clash.base, proposalState.clash.ours)}
                />
              </div>
            )}
          </div>
        )}
        {repeated !== undefined && <RepeatedNote earlier={repeated} />}
        {comment.answers.map((answer) => (
          <div key={answer.hash} className={styles.answer}>
            <Text size="sm" fw={600}>
              {say(`cli.disposition.${answer.disposition}`)}
            </Text>
            {answer.text !== '' && <Text size="sm">{answer.text}</Text>}
            <Text size="xs" c="dimmed">
              {[
                answer.actor.name,
                formatMoment(answer.at, speech),
                ...(answer.version === null ? [] : [say('ui.comments.with-version')]),
              ].join(' · ')}
            </Text>
          </div>
        ))}
        {undoable !== null && (
          <TakeBackButton
            undo={undoable.undo}
            onTaking={(isTaking) => {
              isTakenBack.current = isTaking;
            }}
          />
        )}
        {comment.answers.length !== 1 && <ResponseForm negotiation={text.code} comment={comment} />}
      </Stack>
    </Paper>
  );
}

function isQuoteLocated(source: string, { quote }: ShownComment, options: RenderOptions): boolean {
  const shown = renderShownSource(source, options);
  return shown !== null && quote !== null && locateQuotedRange(shown.marks, shown.rendered, quote) !== null;
}

/** The proposal that was not accepted before and that this comment brings again; read once for all cards of a clause. */
function useRepeatedProposal(negotiation: string, { id, clause, proposal }: ShownComment) {
  const enabled = proposal !== null && clause !== null;
  const { data } = useRead('comments.repeated', { negotiation, clause: clause ?? '' }, { enabled });
  return data?.find(({ comment }) => comment === id)?.earlier;
}
