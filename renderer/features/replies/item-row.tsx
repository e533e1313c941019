import { Button, Checkbox, Group, NativeSelect, Textarea } from '@mantine/core';
import { CircleCheck, EyeOff, PencilLine } from 'lucide-react';
import { memo, useId, useState } from 'react';
import { type CommentKind, commentKind } from '../../../shared/model/comment.ts';
import type { ReplyItem } from '../../../shared/model/incoming/reply-preview.ts';
import type { RejectedProposal } from '../../../shared/model/provenance.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { isAppliedByDefault } from '../../../shared/rules/is-applied-by-default.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { RepeatedNote } from '../comments/repeated-note.tsx';
import { ClauseSelect, useItemPlaceName } from './clause-select.tsx';
import { ItemWords, useClaimedAuthor } from './item-words.tsx';
import { chooseItems, type ItemChoice } from './receive/inbox.ts';
import styles from './replies.module.css';

type Props = {
  readonly file: string;
  readonly item: ReplyItem;
  readonly taking: ItemChoice | undefined;
  readonly text: ShownText;
  readonly options: RenderOptions;
  readonly language: string;
  /** Whether the file holds other languages too. */
  readonly isInSeveral: boolean;
  /** The proposal that was not accepted before and that it brings again. */
  readonly repeated: RejectedProposal | null;
};

/** One detected item: its kind and place, and whether it becomes a comment, of which kind and with which text. */
export const ItemRow = memo(function ItemRow(props: Props) {
  const { file, item, taking = {}, text, options, language, isInSeveral, repeated } = props;
  const say = useTranslate();
  const [open, setOpen] = useState(false);
  const name = useId();
  const claim = useClaimedAuthor(item);
  const where = useItemPlaceName({ item, chosen: taking.clause, text, options });
  const { isApplied: taken = isAppliedByDefault(item), kind = item.kind, body = item.body } = taking;
  const answers = item.parent !== null;
  const set = (part: ItemChoice) => chooseItems(file, [item.key], part);
  return (
    <li className={styles.item} data-answers={answers || undefined} data-left={!taken || undefined}>
      <Checkbox
        checked={taken}
        aria-labelledby={name}
        onChange={(event) => set({ isApplied: event.currentTarget.checked })}
      />
      <div className={styles.found}>
        <div className={styles.about} id={name}>
          <strong>{isInSeveral ? `${where} (${language.toUpperCase()})` : where}</strong>
          {item.change !== null && <span>{say(`ui.gather.change.${item.change}`)}</span>}
          {item.source === 'marks' && (
            <span>{item.formatting.map((one) => say(getFormattingMessageKey(one))).join(', ')}</span>
          )}
          {answers && <span>{say('ui.gather.answers')}</span>}
          {claim !== null && <span>{claim}</span>}
          {item.resolved && (
            <span className={styles.tag}>
              <CircleCheck size={13} aria-hidden />
              {say('ui.gather.resolved')}
            </span>
          )}
          {item.unseen && (
            <span className={styles.tag} data-tone="warning">
              <EyeOff size={13} aria-hidden />
              {say('ui.gather.unseen')}
            </span>
          )}
        </div>
        <ItemWords item={item} language={language} />
        {repeated !== null && <RepeatedNote earlier={repeated} />}
        {(open || item.place === null) && item.source !== 'noise' && (
          <ClauseSelect
            item={item}
            chosen={taking.clause}
            text={text}
            options={options}
            onChoose={(clause) => set({ clause })}
          />
        )}
        {open && (
          <Textarea
            size="xs"
            autosize
            minRows={2}
            autoFocus
            label={say('ui.gather.body')}
            value={body}
            onChange={(event) => set({ body: event.currentTarget.value })}
          />
        )}
      </div>
      <Group gap={6} wrap="nowrap" align="flex-start">
        <NativeSelect
          size="xs"
          w="13.5rem"
          aria-label={say('ui.gather.kind-of', { item: where })}
          value={kind}
          onChange={(event) => set({ kind: event.currentTarget.value as CommentKind })}
          data={commentKind.options.map((value) => ({ value, label: say(`ui.comments.kind.${value}`) }))}
        />
        <Button
          size="xs"
          variant="default"
          aria-expanded={open}
          aria-label={`${say('ui.gather.edit')}: ${where}`}
          leftSection={<PencilLine size={14} aria-hidden />}
          onClick={() => setOpen(!open)}
        >
          {say('ui.gather.edit')}
        </Button>
      </Group>
    </li>
  );
});

const knownFormatting = ['bold', 'italic', 'underline', 'strike', 'colour', 'highlight', 'paragraph'] as const;

function getFormattingMessageKey(what: string) {
  const known = knownFormatting.find((one) => one === what);
  return known === undefined ? 'ui.gather.mark.other' : (`ui.gather.mark.${known}` as const);
}
