import { Text } from '@mantine/core';
import { useCallback } from 'react';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import type { ShownBracket } from '../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { InlineForm } from '../../components/inline-form.tsx';
import { useNotice } from '../../components/notice.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { useTextPage } from '../clause/text-page-context.ts';
import { describeChip } from '../mark-editor/chip-face.ts';
import type { Chip } from '../mark-editor/chips.ts';
import { MarkEditor } from '../mark-editor/mark-editor.tsx';
import styles from './brackets.module.css';
import { useBracketActions } from './use-bracket-actions.ts';

/** The agreed words of a place as they are typed, by language. */
export type SettlementDraft = { readonly [language: string]: string };

type Props = {
  readonly clause: ShownClause;
  /** The place in each language in which it is settled. */
  readonly groups: readonly ShownBracket[];
  /** By language. */
  readonly typed: SettlementDraft;
  /** Null discards it. */
  readonly onType: (typed: SettlementDraft | null) => void;
};

/** Edits the agreed words of a place in each language, starting from the first side's proposal. */
export function SettleForm({ clause, groups, typed, onType }: Props) {
  const { text, options } = useTextPage();
  const { speech, say } = useInterfaceLanguage();
  const notice = useNotice();
  const { settle } = useBracketActions(text.code);
  const wordsOf = ({ language, options: sides }: ShownBracket) => typed[language] ?? sides[0]?.source ?? '';
  const faceOf = useCallback((chip: Chip) => describeChip(chip, options.numbers, say), [options, say]);
  return (
    <InlineForm
      label={say('ui.brackets.write')}
      submit={say('ui.brackets.settle')}
      onSubmit={() =>
        settle(
          clause,
          groups.map((group) => ({ group, take: { words: wordsOf(group) } })),
        )
      }
      onDone={() => onType(null)}
    >
      {groups.map((group, n) => {
        const { language, part } = group;
        return (
          <div key={language}>
            <Text size="xs" fw={600}>
              {say('ui.brackets.agreed-words', { language: formatLanguageDisplayName(language, speech) })}
            </Text>
            <div className={styles.field}>
              <MarkEditor
                handle={null}
                source={wordsOf(group)}
                label={say('ui.brackets.agreed-words', { language: formatLanguageDisplayName(language, speech) })}
                language={language}
                options={options}
                oneLine={part === 'heading'}
                cursor={n === 0 ? wordsOf(group).length : null}
                base={null}
                faceOf={faceOf}
                onChange={(source) => onType({ ...typed, [language]: source })}
                onRefused={() => notice.done(say('ui.text.mark-kept'))}
                onFocus={() => {}}
              />
            </div>
          </div>
        );
      })}
    </InlineForm>
  );
}
