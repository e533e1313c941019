import type { MessageKey } from '../../../shared/i18n/format-message.ts';
import type { ShownComment, ShownText } from '../../../shared/model/shown.ts';
import { hasTwoHeads } from '../../features/clause/agreement-status.ts';
import { countOpenPlaces } from '../../features/clause/bracket-places.ts';
import { isCommentOpen } from '../../features/comments/work-queue.ts';

type NextStepFacts = {
  readonly text: ShownText;
  readonly comments: readonly ShownComment[];
  /** How many received files wait to be reviewed. */
  readonly waitingFiles: number;
};

/** What to do next with a text: the words of the button, and the location that it opens. */
export type NextStep = {
  readonly label: MessageKey;
  readonly details: { readonly count: number; readonly languages: readonly string[] };
  readonly place: string;
};

/** The placeholder for no clause in the location of a text. */
const NO_CLAUSE = '-';

/** Returns the counter-drafts that came after our newest draft, oldest first. */
export function listUnansweredCounterDrafts({ drafts }: Pick<ShownText, 'drafts'>): ShownText['drafts'] {
  return drafts.slice(drafts.findLastIndex(({ origin }) => origin === 'ours') + 1);
}

/** Returns the location of the comments, at the first that waits for an answer. */
export function findCommentsPlace(code: string, comments: readonly ShownComment[]): string {
  const [first] = comments.filter(isCommentOpen);
  return `/text/${code}/${first?.clause ?? NO_CLAUSE}/comments${first === undefined ? '' : `/${first.id}`}`;
}

/**
 * Chooses the next step, most urgent first: files that wait, clauses with two versions, comments, the counterpart's draft,
 * languages that are stale, brackets; then what is missing for the signing.
 */
export function chooseNextStep({ text, comments, waitingFiles }: NextStepFacts): NextStep {
  const { code, clauses } = text;
  const step = (label: MessageKey, place: string, count = 0, languages: readonly string[] = []): NextStep => ({
    label,
    place,
    details: { count, languages },
  });
  if (waitingFiles > 0) return step('ui.next.files', `/gather/${code}`, waitingFiles);
  const parted = clauses.filter(hasTwoHeads);
  if (parted[0] !== undefined) return step('ui.next.conflicts', `/text/${code}/${parted[0].code}`, parted.length);
  const open = comments.filter(isCommentOpen).length;
  if (open > 0) return step('ui.next.comments', findCommentsPlace(code, comments), open);
  const theirs = listUnansweredCounterDrafts(text).at(-1);
  if (theirs !== undefined)
    return step('ui.next.counter-draft', `/compare/${code}/two/-/${encodeURIComponent(`draft:${theirs.code}`)}`);
  const stale = clauses.find((clause) => clause.stale.length > 0);
  if (stale !== undefined) {
    const languages = text.languages.filter((language) => clauses.some((one) => one.stale.includes(language)));
    return step(
      'ui.next.stale',
      `/text/${code}/${stale.code}`,
      0,
      languages.map((one) => one.toUpperCase()),
    );
  }
  const brackets = countOpenPlaces(text);
  if (brackets > 0) return step('ui.next.brackets', `/text/${code}/${NO_CLAUSE}/brackets`, brackets);
  return step('ui.next.sign', `/sign/${code}`);
}
