import { extractQuote } from '../../clause/comment-quotes.ts';
import {
  mapToSourceEnd,
  mapToSourceOffset,
  type OwnCopyOptions,
  renderShownSource,
  selectLanguageOptions,
} from '../../clause/shown-source.ts';
import type { TextPageState, WhyQuestion } from '../../clause/text-page-context.ts';
import { readSelectedWords, type SelectedWords } from './selected-words.ts';

type QuestionPage = Pick<TextPageState, 'text' | 'options' | 'base'>;

const CHANGED = 'ins[data-at], del[data-was]';

/** The changed words that hold an element, from their first run; null if there are none, or they are not saved. */
export function findChangedWords(element: Element | null): HTMLElement | null {
  const run = element?.closest<HTMLElement>(CHANGED) ?? null;
  if (run === null || run.closest('[data-clause]:not([data-unsaved])') === null) return null;
  let first = run;
  for (let before = run.previousElementSibling; isSameChange(before, run); before = before.previousElementSibling)
    first = before;
  return first;
}

function isSameChange(other: Element | null, run: HTMLElement): other is HTMLElement {
  return other instanceof HTMLElement && other.tagName === run.tagName && other.matches(CHANGED);
}

/** The question about changed words that begin with this run; null if they are no longer on the page. */
export function askAboutChange(page: QuestionPage, first: HTMLElement, isPassing: boolean): WhyQuestion | null {
  const part = first.closest<HTMLElement>('[data-part]')?.dataset.part === 'heading' ? 'heading' : 'body';
  const { clause, language } = first.closest<HTMLElement>('[data-clause]')?.dataset ?? {};
  if (clause === undefined || language === undefined) return null;
  const from = Number(first.dataset.at ?? first.dataset.was);
  let length = 0;
  for (let run: Element | null = first; isSameChange(run, first); run = run.nextElementSibling)
    length += run.textContent.length;
  const words = { clause, language, part, from, to: from + length } as const;
  return askAboutWords(page, words, { anchor: first, isPassing, isGone: first.tagName === 'DEL' });
}

/** The question about the selected words; null if none are. */
export function askAboutSelection(page: QuestionPage): WhyQuestion | null {
  const words = readSelectedWords();
  const anchor = document.getSelection()?.getRangeAt(0).startContainer.parentElement;
  if (words === null || anchor == null || anchor.closest('[data-unsaved]') !== null) return null;
  return askAboutWords(page, words, { anchor, isPassing: false, isGone: false });
}

type Asking = Pick<WhyQuestion, 'anchor' | 'isPassing'> & {
  /** Whether the offsets are of the base, which has words that the text no longer has. */
  readonly isGone: boolean;
};

function askAboutWords(
  { text, options, base }: QuestionPage,
  { clause: code, language, part, from, to }: SelectedWords,
  { isGone, ...asking }: Asking,
): WhyQuestion | null {
  const clause = text.clauses.find((one) => one.code === code);
  const before = clause === undefined ? undefined : base?.clauses.get(clause.id);
  const version = isGone ? before : clause;
  const own: OwnCopyOptions | undefined = isGone ? base?.options : options;
  if (clause === undefined || version === undefined || own === undefined) return null;
  const shown = renderShownSource(version[part][language] ?? '', selectLanguageOptions(own, language));
  if (shown === null) return null;
  const start = mapToSourceOffset(shown.rendered, from);
  const end = mapToSourceEnd(shown.rendered, to);
  const until = isGone ? clause.version : null;
  return {
    ...asking,
    clause: code,
    language,
    about: { of: 'range', version: version.version, until, part, start, end },
    quote: isGone || part === 'heading' ? null : extractQuote(shown.marks, shown.rendered, from, to),
  };
}

/**
 * What the keyboard asks about: the selected words, those under the pointer, or the next change of the cell after the one
 * that is explained; the whole clause if it shows no change.
 */
export function chooseQuestion(
  page: QuestionPage,
  cell: HTMLElement | null,
  last: HTMLElement | null,
): WhyQuestion | null {
  const selected = askAboutSelection(page);
  if (selected !== null || cell === null) return selected;
  const runs = [...cell.querySelectorAll<HTMLElement>(CHANGED)].filter((run) => findChangedWords(run) === run);
  const pointed = cell.querySelector(`:is(${CHANGED}):hover`);
  const first =
    last === null && pointed !== null ? findChangedWords(pointed) : runs[last === null ? 0 : runs.indexOf(last) + 1];
  const question = first == null ? null : askAboutChange(page, first, false);
  if (question !== null) return question;
  const { clause = '', language = null } = cell.dataset;
  return { clause, language, about: { of: 'clause' }, anchor: cell, quote: null, isPassing: false };
}
