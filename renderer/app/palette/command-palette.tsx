import { Kbd, Modal, VisuallyHidden } from '@mantine/core';
import {
  Check,
  FileText,
  type LucideIcon,
  MessageSquare,
  Pilcrow,
  Search,
  Settings2,
  Snowflake,
  Zap,
} from 'lucide-react';
import { Fragment, type KeyboardEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { isMacPlatform, listKeyCaps } from '../keyboard-shortcut.ts';
import styles from './palette.module.css';
import { type PaletteEntry, type PaletteGroup, paletteGroups } from './palette-entry.ts';
import { foldEntries, rankEntries } from './rank-entries.ts';
import { useRecentEntries } from './recent-entries.ts';
import { usePaletteEntries } from './use-palette-entries.ts';

/** More are not read; another word of the query narrows them down. */
const MAX_SHOWN = 50;
/** Those that are offered before anything is typed, besides what was used recently. */
const OFFERED: readonly PaletteGroup[] = ['actions', 'texts', 'settings'];

const groupIcons: { readonly [G in PaletteGroup]: LucideIcon } = {
  actions: Zap,
  clauses: Pilcrow,
  comments: MessageSquare,
  drafts: Snowflake,
  texts: FileText,
  settings: Settings2,
};

type Section = { readonly name: PaletteGroup | 'recent' | null; readonly entries: readonly PaletteEntry[] };

const steps: { readonly [key: string]: number } = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

type Props = {
  /** The code of the text of the screen; null if it has none. */
  readonly opened: string | null;
  readonly onClose: () => void;
};

/** Finds actions, clauses, comments, drafts, texts and settings by their words, and does what is chosen. */
export function CommandPalette({ opened, onClose }: Props) {
  const say = useTranslate();
  const list = useId();
  const field = useRef<HTMLInputElement | null>(null);
  // At once: the dialog's own focus comes a moment later, and what is typed until then would be keys of the screen below.
  const takeField = useCallback((drawn: HTMLInputElement | null) => {
    field.current = drawn;
    drawn?.focus();
  }, []);
  const [restorePlace] = useState(rememberPlace);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [recent, noteRecent] = useRecentEntries();
  const { entries, reading, problem, retry } = usePaletteEntries(opened);
  const folded = useMemo(() => foldEntries(entries), [entries]);
  const sections = useMemo(() => {
    const ranked = rankEntries(folded, query, recent);
    return query.trim() === '' ? listOffered(ranked, recent) : [{ name: null, entries: ranked.slice(0, MAX_SHOWN) }];
  }, [folded, query, recent]);
  const shown = sections.flatMap((section) => section.entries);
  const current = Math.min(at, shown.length - 1);
  const isWhole = !reading && problem === null;
  const buildOptionId = (n: number) => `${list}-${n}`;
  useEffect(() => {
    document.getElementById(`${list}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, current]);
  const leave = (entry: PaletteEntry | null) => {
    onClose();
    // The action finds the focus and the selected words where they were, once the palette is gone.
    setTimeout(() => {
      restorePlace();
      entry?.run();
    });
  };
  const choose = (entry: PaletteEntry | undefined) => {
    if (entry === undefined || entry.reason !== null) return;
    noteRecent(entry.id);
    leave(entry);
  };
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(shown[current]);
    else if (step !== undefined && shown.length > 0) setAt(moveWithin(current, step, shown.length));
    else return;
    event.preventDefault();
  };
  const countBefore = (section: Section) =>
    sections.slice(0, sections.indexOf(section)).reduce((sum, one) => sum + one.entries.length, 0);
  return (
    <Modal.Root
      opened
      onClose={() => leave(null)}
      size="42rem"
      yOffset="10vh"
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={say('ui.palette.title')}>
        <div className={styles.field}>
          <Search size={18} aria-hidden />
          <input
            ref={takeField}
            data-autofocus
            className={styles.input}
            role="combobox"
            aria-expanded
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={shown.length === 0 ? undefined : buildOptionId(current)}
            aria-label={say('ui.palette.title')}
            placeholder={say(opened === null ? 'ui.palette.placeholder' : 'ui.palette.placeholder-text')}
            autoComplete="off"
            spellCheck={false}
            value={query}
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              setAt(0);
            }}
            onKeyDown={press}
          />
        </div>
        <div id={list} className={styles.list} role="listbox" aria-label={say('ui.palette.title')}>
          {sections.map((section) => {
            const options = section.entries.map((entry, n) => {
              const place = countBefore(section) + n;
              return (
                <PaletteOption
                  key={entry.id}
                  id={buildOptionId(place)}
                  entry={entry}
                  isCurrent={place === current}
                  onPoint={() => setAt(place)}
                  onChoose={() => choose(entry)}
                />
              );
            });
            if (section.name === null) return <Fragment key="">{options}</Fragment>;
            const name = say(`ui.palette.group.${section.name}`);
            return (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
              <div key={section.name} role="group" aria-label={name}>
                <p className={styles.group} aria-hidden>
                  {name}
                </p>
                {options}
              </div>
            );
          })}
        </div>
        {shown.length === 0 && reading && <Loading />}
        {/* What was not read may be what is sought, whatever else was found. */}
        {problem !== null && (
          <div className={styles.failed}>
            <FailureAlert
              problem={problem}
              onRetry={() => {
                retry();
                field.current?.focus();
              }}
            />
          </div>
        )}
        {shown.length === 0 && isWhole && <p className={styles.none}>{say('ui.palette.none')}</p>}
        <VisuallyHidden role="status">
          {query.trim() === '' || !isWhole ? '' : say('ui.palette.count', { count: shown.length })}
        </VisuallyHidden>
        <p className={styles.foot} aria-hidden>
          <span>
            <Kbd size="xs">↑</Kbd> <Kbd size="xs">↓</Kbd> {say('ui.palette.hint-choose')}
          </span>
          <span>
            <Kbd size="xs">Enter</Kbd> {say('ui.palette.hint-do')}
          </span>
          <span>
            <Kbd size="xs">Esc</Kbd> {say('ui.palette.hint-close')}
          </span>
        </p>
      </Modal.Content>
    </Modal.Root>
  );
}

type OptionProps = {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly isCurrent: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
};

function PaletteOption({ id, entry, isCurrent, onPoint, onChoose }: OptionProps) {
  const { group, label, detail, key, isChecked, reason } = entry;
  const Icon = isChecked ? Check : groupIcons[group];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and its keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field names the current option
    <div
      id={id}
      role="option"
      className={styles.option}
      aria-selected={isCurrent}
      aria-disabled={reason !== null}
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Icon size={16} aria-hidden className={styles.icon} />
      <span className={styles.label}>{label}</span>
      <span className={styles.detail}>{reason ?? detail}</span>
      {key !== null && (
        <span className={styles.keys}>
          {listKeyCaps(key, isMacPlatform()).map((cap) => (
            <Kbd key={cap} size="xs">
              {cap}
            </Kbd>
          ))}
        </span>
      )}
    </div>
  );
}

/** What was used recently, then everything else by group. */
function listOffered(ranked: readonly PaletteEntry[], recent: readonly string[]): Section[] {
  const used = ranked.filter(({ id }) => recent.includes(id));
  const others = ranked.filter(({ id }) => !recent.includes(id));
  const groups = paletteGroups.filter((group) => OFFERED.includes(group));
  return [
    { name: 'recent' as const, entries: used },
    ...groups.map((name) => ({ name, entries: others.filter(({ group }) => group === name) })),
  ].filter(({ entries }) => entries.length > 0);
}

/** A step of one goes around the ends, a longer one stops there. */
function moveWithin(from: number, by: number, count: number): number {
  if (Math.abs(by) === 1) return (from + by + count) % count;
  return Math.min(count - 1, Math.max(0, from + by));
}

/** Returns a function that restores the focus and the selected words of now. */
function rememberPlace(): () => void {
  const { activeElement } = document;
  const selection = getSelection();
  const range = selection === null || selection.isCollapsed ? null : selection.getRangeAt(0).cloneRange();
  return () => {
    if (activeElement instanceof HTMLElement && activeElement.isConnected) activeElement.focus({ preventScroll: true });
    if (range === null) return;
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  };
}
