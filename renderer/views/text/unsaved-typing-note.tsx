import { Button, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { ShownText } from '../../../shared/model/shown.ts';
import { DiscardButton } from '../../components/discard-button.tsx';
import { countLostWords } from '../../components/lost-words.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { formatClauseLabel } from '../../features/clause/clause-label.ts';
import { formatRemovedTitle } from '../../features/clause/clause-name.ts';
import { buildOwnCopyOptions } from '../../features/clause/shown-source.ts';
import { type SpareTyping, useStoreSpare } from '../../features/clause/spare-typings.ts';
import type { EditTarget } from '../../features/clause/text-page-context.ts';
import type { UnsavedTyping } from '../../features/clause/typing-session.ts';
import type { UnsavedTypings } from '../../features/clause/use-typings.ts';
import styles from './workbench.module.css';

type Props = {
  readonly text: ShownText;
  readonly typings: UnsavedTypings;
  readonly spares: readonly SpareTyping[];
  readonly onEdit: (place: EditTarget) => void;
};

/** Offers typing that was never saved. */
export function UnsavedTypingNote({ text, typings, spares, onEdit }: Props) {
  const say = useTranslate();
  const options = useMemo(() => buildOwnCopyOptions(text), [text]);
  const store = useStoreSpare(text.code);
  const unsaved: readonly (UnsavedTyping | SpareTyping)[] = [...typings.all, ...spares];
  if (unsaved.length === 0) return null;
  return (
    <div className={styles.kept} role="status">
      <Text size="sm">{say('ui.text.kept', { count: unsaved.length })}</Text>
      {unsaved.slice(0, 6).map((typing) => {
        const { clause: code, language } = typing;
        const spare = 'name' in typing ? typing.name : null;
        const key = spare ?? `${code}${language}`;
        const clause = text.clauses.find((one) => one.code === code);
        const removed = text.removed.find((one) => one.code === code);
        const name =
          clause !== undefined
            ? formatClauseLabel(clause, text, say)
            : removed === undefined
              ? say('ui.text.kind.paragraph')
              : formatRemovedTitle(removed, text, options, say);
        return clause === undefined ? (
          <DiscardButton
            key={key}
            size="compact-xs"
            label={say('ui.text.kept-removed', { clause: name, language: language.toUpperCase() })}
            countLost={() => countLostWords(`${typing.heading}\n${typing.body}`, '')}
            onDiscard={() => {
              if (spare === null) {
                typings.drop(code, language);
                return () => void typings.restore(typing);
              }
              store(spare, null);
              return () => store(spare, typing);
            }}
          />
        ) : (
          <Button key={key} size="compact-xs" variant="default" onClick={() => onEdit({ clause: code, language })}>
            {spare === null
              ? `${name} (${language.toUpperCase()})`
              : say('ui.text.spare-of', { clause: name, language: language.toUpperCase() })}
          </Button>
        );
      })}
    </div>
  );
}
