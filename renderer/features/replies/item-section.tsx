import { Button, Checkbox, Text } from '@mantine/core';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { Output } from '../../../shared/api/commands.ts';
import type { ReplyItem } from '../../../shared/model/incoming/reply-preview.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { isAppliedByDefault } from '../../../shared/rules/is-applied-by-default.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { ItemRow } from './item-row.tsx';
import type { ReplySection } from './item-sections.ts';
import { chooseItems, type WaitingFile } from './receive/inbox.ts';
import styles from './replies.module.css';

/** How many are rendered at once: each has its own choices and words. */
const INITIAL_COUNT = 100;

type Props = {
  readonly section: ReplySection;
  readonly items: readonly ReplyItem[];
  readonly waiting: WaitingFile;
  readonly text: ShownText;
  readonly options: RenderOptions;
  /** The languages of the texts that the file may answer, by the index in each item. */
  readonly languages: readonly string[];
  /** Whether the file holds several of them. */
  readonly isInSeveral: boolean;
  readonly repeated: Output<'replies.preview'>['repeated'];
};

/** All items of one kind, selected together or one by one; formatting and noise are collapsed initially. */
export function ItemSection({ section, items, waiting, text, options, languages, isInSeveral, repeated }: Props) {
  const say = useTranslate();
  const [open, setOpen] = useState(section !== 'marks' && section !== 'noise');
  const [all, setAll] = useState(false);
  const list = useId();
  const taken = items.filter((item) => waiting.itemChoices[item.key]?.isApplied ?? isAppliedByDefault(item)).length;
  const Icon = open ? ChevronDown : ChevronRight;
  const title = say(`ui.gather.section.${section}`);
  return (
    <section className={styles.section} data-section={section} aria-label={title}>
      <div className={styles.sectionHead}>
        <h3 className={styles.title}>
          <button
            type="button"
            className={styles.fold}
            aria-expanded={open}
            aria-controls={open ? list : undefined}
            onClick={() => setOpen(!open)}
          >
            <Icon size={16} aria-hidden />
            {`${title} (${items.length})`}
          </button>
        </h3>
        <Checkbox
          size="xs"
          label={say('ui.gather.take-all')}
          aria-label={`${say('ui.gather.take-all')}: ${title}`}
          checked={taken === items.length}
          indeterminate={taken > 0 && taken < items.length}
          onChange={({ currentTarget: { checked } }) =>
            chooseItems(
              waiting.key,
              items.map(({ key }) => key),
              { isApplied: checked },
            )
          }
        />
      </div>
      {open && (
        <>
          <Text size="xs" c="dimmed" px="sm">
            {say(`ui.gather.about.${section}`)}
          </Text>
          <ul className={styles.items} id={list}>
            {items.slice(0, all ? items.length : INITIAL_COUNT).map((item) => (
              <ItemRow
                key={item.key}
                file={waiting.key}
                item={item}
                taking={waiting.itemChoices[item.key]}
                text={text}
                options={options}
                language={languages[item.sent ?? -1] ?? ''}
                isInSeveral={isInSeveral}
                repeated={repeated.find((one) => one.item === item.key)?.earlier ?? null}
              />
            ))}
          </ul>
          {!all && items.length > INITIAL_COUNT && (
            <Button size="compact-sm" variant="default" m="xs" onClick={() => setAll(true)}>
              {say('ui.gather.show-all', { count: items.length })}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
