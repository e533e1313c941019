import { Button, Group, Stack, Text } from '@mantine/core';
import { useCallback, useRef, useState } from 'react';
import type { ShownBracket } from '../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { languageName } from '../../ui/language-name.ts';
import { useNotice } from '../../ui/notice.tsx';
import { useSpeech } from '../../ui/speech.ts';
import { chipFace } from '../text/chip-face.ts';
import type { Chip } from '../text/chips.ts';
import { MarkEditor } from '../text/editor/mark-editor.tsx';
import { usePage } from '../text/page.ts';
import styles from './brackets.module.css';
import { useBracketWays } from './use-brackets.ts';

type Props = {
  readonly clause: ShownClause;
  /** The place in the languages in which it is settled. */
  readonly groups: readonly ShownBracket[];
  readonly onDone: () => void;
};

/** The agreed words of a place, language by language, beginning with what the first side proposes. */
export function SettleForm({ clause, groups, onDone }: Props) {
  const { text, options } = usePage();
  const { speech, say } = useSpeech();
  const notice = useNotice();
  const { settle } = useBracketWays(text.code);
  const words = useRef(new Map(groups.map(({ language, options: sides }) => [language, sides[0]?.source ?? ''])));
  const [busy, setBusy] = useState(false);
  const faceOf = useCallback((chip: Chip) => chipFace(chip, options.numbers, say), [options, say]);
  return (
    <form
      aria-label={say('ui.brackets.write')}
      onSubmit={async (event) => {
        event.preventDefault();
        setBusy(true);
        const done = await settle(
          clause,
          groups.map((group) => ({
            group,
            take: { words: (words.current.get(group.language) ?? '').normalize('NFC') },
          })),
        );
        setBusy(false);
        if (done) onDone();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <Stack gap={4}>
        {groups.map(({ language, part, options: sides }, n) => (
          <div key={language}>
            <Text size="xs" fw={600}>
              {say('ui.brackets.agreed-words', { language: languageName(language, speech) })}
            </Text>
            <div className={styles.field}>
              <MarkEditor
                handle={null}
                source={sides[0]?.source ?? ''}
                label={say('ui.brackets.agreed-words', { language: languageName(language, speech) })}
                language={language}
                options={options}
                oneLine={part === 'heading'}
                cursor={n === 0 ? (sides[0]?.source.length ?? 0) : null}
                base={null}
                faceOf={faceOf}
                onChange={(source) => words.current.set(language, source)}
                onRefused={() => notice.done(say('ui.text.mark-kept'))}
                onFocus={() => {}}
              />
            </div>
          </div>
        ))}
        <Group gap={4}>
          <Button size="compact-xs" type="submit" loading={busy}>
            {say('ui.brackets.settle')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={onDone}>
            {say('ui.text.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
