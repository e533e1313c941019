import { ActionIcon, Button, Group, NativeSelect, Text, VisuallyHidden } from '@mantine/core';
import {
  Check,
  ChevronDown,
  ChevronUp,
  FileDown,
  GitCompareArrows,
  type LucideIcon,
  Search,
  Snowflake,
} from 'lucide-react';
import type { ShownText } from '../../../shared/model/shown.ts';
import { listCurrentActions } from '../../components/actions.ts';
import { formatDay } from '../../components/format-date.ts';
import { useInterfaceLanguage, useTranslate } from '../../components/use-translate.ts';
import { formatReadableText } from '../../features/clause/shown-source.ts';
import { type DrawerTab, drawerTabs, useTextPage } from '../../features/clause/text-page-context.ts';
import { useDamagedOptions } from '../../features/clause/use-damaged-options.ts';
import { LanguageToggle } from '../../features/text/language-toggle.tsx';
import { formatTabLabel, type TabCounts, tabFaces } from './drawer-tabs.ts';
import type { ComparisonBase } from './use-comparison-base.ts';
import type { TextDialog } from './use-text-actions.ts';
import type { TextNavigation } from './use-text-navigation.ts';
import styles from './workbench.module.css';

type Props = {
  readonly working: ShownText;
  readonly draft: string | null;
  readonly onDraft: (draft: string | null) => void;
  readonly languages: readonly string[];
  readonly onLanguages: (languages: readonly string[]) => void;
  readonly base: ComparisonBase;
  /** The number of pending items. */
  readonly waiting: number;
  readonly place: TextNavigation;
  readonly counts: TabCounts;
  readonly onFind: () => void;
  readonly onDialog: (dialog: TextDialog) => void;
};

const runAction = (id: string) =>
  listCurrentActions()
    .find((action) => action.id === id)
    ?.run();

/** The comments have their place in the rail, and positions are looked at rarely: they are tabs of the panel. */
const barTabs = drawerTabs.filter((tab) => tab !== 'comments' && tab !== 'positions');

/** Selects what is shown, the languages and the base of changes; contains the most frequent actions. */
export function TextBar(props: Props) {
  const { working, draft, onDraft, languages, onLanguages, base, waiting, place, counts, onFind, onDialog } = props;
  const { speech, say } = useInterfaceLanguage();
  const { options } = useTextPage();
  const shown = working.drafts.find(({ code }) => code === draft);
  const damaged = useDamagedOptions(working.code, 'draft');
  const all = shown?.languages ?? working.languages;
  const name = languages
    .map((language) => formatReadableText(working.title[language] ?? '', options))
    .find((title) => title !== '');
  return (
    <div className={styles.bar} role="toolbar" aria-label={say('ui.text.bar')}>
      <VisuallyHidden component="h1">{name}</VisuallyHidden>
      <NativeSelect
        size="xs"
        w="9rem"
        aria-label={say('ui.text.which')}
        value={draft ?? ''}
        onChange={(event) => onDraft(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        data={[
          { value: '', label: say('ui.text.working') },
          ...working.drafts.map(({ code, label, date, origin }) => ({
            value: code,
            label: say(origin === 'ours' ? 'ui.text.draft-of-ours' : 'ui.text.draft-of-theirs', {
              label,
              date: formatDay(date, speech),
            }),
          })),
          ...damaged,
        ]}
      />
      <LanguageToggle all={all} shown={languages} onChange={onLanguages} />
      <Group gap={4} wrap="nowrap">
        <Button
          size="compact-sm"
          variant={base.on ? 'light' : 'default'}
          aria-pressed={base.on}
          disabled={base.code === null}
          leftSection={<GitCompareArrows size={14} aria-hidden />}
          onClick={base.toggle}
          title={`${say('ui.text.action.changes')} (F9)`}
        >
          {say('ui.text.changes')}
        </Button>
        {base.on && base.drafts.length > 1 && (
          <NativeSelect
            size="xs"
            w="11rem"
            aria-label={say('ui.text.since')}
            value={base.code ?? ''}
            onChange={(event) => base.choose(event.currentTarget.value)}
            data={[
              ...base.drafts.map(({ code, label }) => ({ value: code, label: say('ui.text.since-draft', { label }) })),
              ...damaged,
            ]}
          />
        )}
      </Group>
      {draft !== null && (
        <Text size="sm" c="dimmed">
          {say('ui.text.read-only')}
        </Text>
      )}
      {draft === null && (
        <Group gap={4} wrap="nowrap">
          <Text size="sm">{say('ui.text.waiting', { count: waiting })}</Text>
          <ActionIcon
            variant="default"
            disabled={waiting === 0}
            aria-label={say('ui.text.action.previous')}
            title={`${say('ui.text.action.previous')} (Alt+↑)`}
            onClick={() => runAction('queue.previous')}
          >
            <ChevronUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            disabled={waiting === 0}
            aria-label={say('ui.text.action.next')}
            title={`${say('ui.text.action.next')} (Alt+↓)`}
            onClick={() => runAction('queue.next')}
          >
            <ChevronDown size={16} aria-hidden />
          </ActionIcon>
        </Group>
      )}
      <Group gap={2} wrap="nowrap" ml="auto">
        <BarButton
          Icon={Search}
          label={say('ui.text.find-short')}
          wordClass={styles.familiar}
          title={`${say('ui.text.find')} (Ctrl+F)`}
          onClick={onFind}
        />
        {barTabs.map((tab) => (
          <BarTab key={tab} tab={tab} counts={counts} place={place} />
        ))}
        {draft === null && (
          <BarButton
            Icon={Snowflake}
            label={say('ui.text.freeze')}
            title={say('ui.text.freeze')}
            onClick={() => onDialog('freeze')}
          />
        )}
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<FileDown size={14} aria-hidden />}
          onClick={() => onDialog('export')}
          title={`${say('ui.export.title')} (F12)`}
        >
          {say('ui.export.short')}
        </Button>
      </Group>
    </div>
  );
}

type BarButtonProps = {
  readonly Icon: LucideIcon;
  readonly label: string;
  readonly title: string;
  /** When the word is left out; by default in a narrow window. */
  readonly wordClass?: string | undefined;
  readonly onClick: () => void;
};

/** A button with its word, which a narrow window leaves to the screen readers. */
function BarButton({ Icon, label, title, wordClass = styles.word, onClick }: BarButtonProps) {
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      className={styles.labelled ?? ''}
      leftSection={<Icon size={16} aria-hidden />}
      aria-label={label}
      title={title}
      onClick={onClick}
    >
      <span className={wordClass}>{label}</span>
    </Button>
  );
}

type BarTabProps = { readonly tab: DrawerTab; readonly counts: TabCounts; readonly place: TextNavigation };

/** Opens and closes a tab of the drawer; shows its word with its count, or that nothing is pending. */
function BarTab({ tab, counts, place: { drawer, setDrawer } }: BarTabProps) {
  const say = useTranslate();
  const { Icon, key, label } = tabFaces[tab];
  const count = counts[tab] ?? null;
  const counted = formatTabLabel(tab, count, say);
  const name = count === 0 ? `${say(label)}: ${counted}` : counted;
  return (
    <Button
      size="compact-sm"
      variant={drawer === tab ? 'light' : 'subtle'}
      color={drawer === tab ? 'act' : 'gray'}
      className={styles.labelled ?? ''}
      leftSection={<Icon size={16} aria-hidden />}
      rightSection={count !== null && <span aria-hidden>{count === 0 ? <Check size={14} aria-hidden /> : count}</span>}
      aria-pressed={drawer === tab}
      title={`${name} (${key})`}
      onClick={() => setDrawer(drawer === tab ? null : tab)}
    >
      <VisuallyHidden>{name}</VisuallyHidden>
      <span className={styles.word} aria-hidden>
        {say(label)}
      </span>
    </Button>
  );
}
