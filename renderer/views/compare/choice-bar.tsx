import { ActionIcon, Button, NativeSelect, SegmentedControl, VisuallyHidden } from '@mantine/core';
import { ArrowLeftRight, CornerDownLeft } from 'lucide-react';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import type { ShownFile, ShownNegotiation, ShownText } from '../../../shared/model/shown.ts';
import { formatDay } from '../../components/format-date.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { findShortClauseName } from '../../features/clause/clause-name.ts';
import { buildOwnCopyOptions } from '../../features/clause/shown-source.ts';
import { useDamagedOptions } from '../../features/clause/use-damaged-options.ts';
import type { ComparisonChoice, ComparisonMode } from '../../features/compare/sides/comparison-address.ts';
import { findNewestDraft, listChoiceGroups } from '../../features/compare/sides/comparison-choices.ts';
import type { ChosenSide } from '../../features/compare/sides/side.ts';
import { SidePicker } from '../../features/compare/sides/side-picker.tsx';
import type { ComputerFilePicker } from '../../features/compare/sides/use-computer-files.ts';
import { formatTitleLine } from '../../features/negotiations/title-line.ts';
import styles from './compare-view.module.css';

type Props = {
  readonly choice: ComparisonChoice;
  /** Whether a person chose the sides, as opposed to the defaults. */
  readonly chosen: boolean;
  readonly text: ShownText | undefined;
  readonly texts: readonly ShownNegotiation[];
  readonly files: readonly ShownFile[];
  readonly languages: readonly string[];
  readonly language: string | null;
  /** Whether the language need not be chosen, because it is read from the words. */
  readonly isLanguageGuessed: boolean;
  readonly computer: ComputerFilePicker;
  readonly onChoose: (part: Partial<ComparisonChoice>) => void;
};

/** Selects what is compared: the text, two or three ways, the sides, and the language. */
export function ChoiceBar(props: Props) {
  const { choice, chosen, text, texts, files, languages, language, isLanguageGuessed, computer, onChoose } = props;
  const { speech, say } = useInterfaceLanguage();
  const { old, next, way } = choice;
  const damaged = useDamagedOptions(text?.code ?? null, 'draft');
  const words = {
    working: say('ui.compare.working'),
    draft: ({ label, date }: { label: string; date: string }) =>
      say('ui.compare.draft', { label, date: formatDay(date, speech) }),
    version: (hash: string, code: string) => {
      const clause =
        text === undefined
          ? say('ui.comments.absent-clause')
          : findShortClauseName(code, text, buildOwnCopyOptions(text), say);
      return say('ui.compare.version', { hash, clause });
    },
    computer: (name: string) => say('ui.compare.computer-file', { name }),
    group: (group: 'working' | 'ours' | 'theirs' | 'files' | 'computer' | 'damaged') =>
      say(`ui.compare.group.${group}`),
  };
  const groups = (which: 'any' | 'base' | 'theirs', side: ChosenSide | null) =>
    listChoiceGroups(which, side, text, files, words, damaged);
  const counter = findNewestDraft(text, 'counterpart');
  return (
    <div className={styles.bar} role="toolbar" aria-label={say('ui.compare.bar')}>
      <VisuallyHidden component="h1">{say('ui.compare.title')}</VisuallyHidden>
      {(texts.length > 1 || text === undefined) && (
        <NativeSelect
          size="xs"
          w="11rem"
          aria-label={say('ui.compare.text')}
          value={choice.negotiation ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChoose({ negotiation: value === '' ? null : value, old: null, next: null, language: null })
          }
          data={[
            { value: '', label: say('ui.compare.no-text') },
            ...texts.map((one) => ({ value: one.code, label: formatTitleLine(one, speech) })),
          ]}
        />
      )}
      {text !== undefined && (
        <SegmentedControl
          size="xs"
          aria-label={say('ui.compare.way.label')}
          value={way}
          onChange={(value) => onChoose({ way: value as ComparisonMode, old: null, next: null })}
          data={(['two', 'three'] as const).map((value) => ({ value, label: say(`ui.compare.way.${value}`) }))}
        />
      )}
      <SidePicker
        label={say(way === 'two' ? 'ui.compare.old' : 'ui.compare.base')}
        groups={groups(way === 'two' ? 'any' : 'base', old)}
        side={old}
        computer={way === 'two' ? computer : null}
        onChoose={(side) => onChoose({ old: side })}
      />
      {way === 'two' && (
        <ActionIcon
          variant="default"
          aria-label={say('ui.compare.swap')}
          title={say('ui.compare.swap')}
          onClick={() => onChoose({ old: next, next: old })}
        >
          <ArrowLeftRight size={15} aria-hidden />
        </ActionIcon>
      )}
      <SidePicker
        label={say(way === 'two' ? 'ui.compare.next' : 'ui.compare.theirs')}
        groups={groups(way === 'two' ? 'any' : 'theirs', next)}
        side={next}
        computer={computer}
        onChoose={(side) => onChoose({ next: side })}
      />
      {languages.length > 0 && (
        <NativeSelect
          size="xs"
          w="8.5rem"
          aria-label={say('ui.compare.language')}
          value={language ?? ''}
          onChange={({ currentTarget: { value } }) => onChoose({ language: value === '' ? null : value })}
          data={[
            ...(isLanguageGuessed ? [{ value: '', label: say('ui.compare.language-guessed') }] : []),
            ...languages.map((value) => ({ value, label: formatLanguageDisplayName(value, speech) })),
          ]}
        />
      )}
      {way === 'two' && !chosen && counter !== undefined && (
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<CornerDownLeft size={14} aria-hidden />}
          onClick={() => onChoose({ old: null, next: { of: 'draft', draft: counter.code } })}
        >
          {say('ui.compare.newest', { label: counter.label })}
        </Button>
      )}
    </div>
  );
}
