import {
  FileText,
  Folder,
  GitCompareArrows,
  type LucideIcon,
  MessageSquare,
  PenLine,
  Route,
  Table2,
} from 'lucide-react';
import { Link } from 'wouter';
import { listCurrentActions, useRegisteredActions } from '../../components/actions.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { isCommentOpen } from '../../features/comments/work-queue.ts';
import { findCommentsPlace, listUnansweredCounterDrafts } from './next-step.ts';
import type { OpenedText } from './opened-text.ts';
import styles from './places-rail.module.css';
import type { TextFacts } from './use-text-facts.ts';

type PlaceName = 'text' | 'comments' | 'compare' | 'matrix' | 'files' | 'process' | 'sign';
type CountedPlace = 'comments' | 'compare' | 'files' | 'sign';
type Place = {
  readonly name: PlaceName;
  readonly Icon: LucideIcon;
  readonly href: string;
  readonly isCurrent: boolean;
  /** How much waits there, and what kind of thing it is. */
  readonly count?: { readonly of: CountedPlace; readonly n: number; readonly role: 'wait' | 'them' | 'block' };
};

type Props = { readonly opened: OpenedText; readonly facts: TextFacts };

/** The places of a text, with what waits in each. */
export function PlacesRail({ opened, facts }: Props) {
  const say = useTranslate();
  const { text, comments = [], waitingFiles, blocking } = facts;
  const { code } = text;
  const isCommentsOpen = useRegisteredActions().some(({ id, checked }) => id === 'drawer.comments' && checked === true);
  const isText = opened.screen === 'text';
  const isProcess = opened.screen === 'sign' && opened.part === 'process';
  const places: readonly Place[] = [
    { name: 'text', Icon: FileText, href: `/text/${code}`, isCurrent: isText && !isCommentsOpen },
    {
      name: 'comments',
      Icon: MessageSquare,
      href: findCommentsPlace(code, comments),
      isCurrent: isText && isCommentsOpen,
      count: { of: 'comments', n: comments.filter(isCommentOpen).length, role: 'wait' },
    },
    {
      name: 'compare',
      Icon: GitCompareArrows,
      href: `/compare/${code}`,
      isCurrent: opened.screen === 'compare',
      count: { of: 'compare', n: listUnansweredCounterDrafts(text).length, role: 'them' },
    },
    { name: 'matrix', Icon: Table2, href: `/matrix/${code}`, isCurrent: opened.screen === 'matrix' },
    {
      name: 'files',
      Icon: Folder,
      href: `/gather/${code}`,
      isCurrent: opened.screen === 'gather',
      count: { of: 'files', n: waitingFiles, role: 'them' },
    },
    { name: 'process', Icon: Route, href: `/sign/${code}/process`, isCurrent: isProcess },
    {
      name: 'sign',
      Icon: PenLine,
      href: `/sign/${code}`,
      isCurrent: opened.screen === 'sign' && !isProcess,
      count: { of: 'sign', n: blocking ?? 0, role: 'block' },
    },
  ];
  return (
    <nav className={styles.rail} aria-label={say('ui.places.label')}>
      <ul className={styles.places}>
        {places.map((place) => (
          <li key={place.name}>
            <PlaceLink place={place} isText={isText} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PlaceLink({ place, isText }: { readonly place: Place; readonly isText: boolean }) {
  const say = useTranslate();
  const { name, Icon, href, isCurrent, count } = place;
  const words = say(`ui.places.${name}`);
  const waits = count === undefined || count.n === 0 ? null : count;
  return (
    <Link
      href={href}
      className={styles.place ?? ''}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={waits === null ? words : `${words}, ${say(`ui.places.count.${waits.of}`, { count: waits.n })}`}
      onClick={(event) => {
        // The open text shows and hides its comments itself, and keeps its place.
        if (!isText || (name !== 'text' && name !== 'comments')) return;
        event.preventDefault();
        if (!isCurrent)
          listCurrentActions()
            .find(({ id }) => id === 'drawer.comments')
            ?.run();
      }}
    >
      <Icon size={20} aria-hidden />
      <span className={styles.word}>{words}</span>
      {waits !== null && (
        <span className={styles.count} data-role={waits.role} aria-hidden>
          {waits.n}
        </span>
      )}
    </Link>
  );
}
