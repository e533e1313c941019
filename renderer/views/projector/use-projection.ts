import { type RefObject, useEffect, useRef, useState } from 'react';
import type { MessageKey } from '../../../shared/i18n/format-message.ts';
import type { ShownClause, ShownText } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import type { Problem } from '../../api/problem.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { hasTwoHeads, isLocked } from '../../features/clause/agreement-status.ts';
import { useTodaysMeeting } from '../../features/meeting/use-todays-meeting.ts';
import type { ProjectorCommand, ProjectorMode } from '../../features/projector/key-command.ts';
import {
  createProjectedPosition,
  findProjectedIndex,
  findTypedClause,
} from '../../features/projector/projected-position.ts';
import type { ProjectedWritingHandle } from '../../features/projector/projected-writing.tsx';
import type { ProjectorAction } from '../../features/projector/projector-prompt.ts';
import type { ProjectorExit } from '../../features/projector/projector-report.ts';
import { chooseAgreeStep, chooseEditStep } from '../../features/projector/projector-steps.ts';
import type { TypedClauseWords } from '../../features/projector/table-typing.ts';
import { useDigitSequence } from '../../features/projector/use-digit-sequence.ts';
import { useLiveEdits } from '../../features/projector/use-live-edits.ts';
import { useLiveTyping } from '../../features/projector/use-live-typing.ts';
import type { ProjectedLanguages } from '../../features/projector/use-projected-languages.ts';
import { useProjectorKeys } from '../../features/projector/use-projector-keys.ts';
import { isProjectorWindow } from '../../features/projector/window/projector-window.ts';
import { useSentReports } from '../../features/projector/window/use-window-reports.ts';
import { useWindowSteps } from '../../features/projector/window/use-window-steps.ts';
import { useProjectorQuestion } from './use-projector-question.ts';

type ProjectionOptions = {
  readonly text: ShownText;
  readonly place: number;
  readonly languages: ProjectedLanguages;
  readonly options: RenderOptions;
  readonly writing: RefObject<ProjectedWritingHandle | null>;
  readonly resize: (by: 1 | -1 | 0) => void;
  readonly onPlace: (place: number) => void;
  readonly onLeave: (left: ProjectorExit) => void;
};

/** Manages the position in the projected text, the edits made at the table, and the current meaning of every key. */
export function useProjection(projection: ProjectionOptions) {
  const { text, languages, options, writing, resize, onPlace, onLeave } = projection;
  const todays = useTodaysMeeting(text.code);
  const table = useLiveEdits(text, todays);
  useSentReports(table.reports);
  const typing = useLiveTyping(text.code);
  const typeDigit = useDigitSequence();
  const notice = useNotice();
  const say = useTranslate();
  const [position, setPosition] = useState(() => createProjectedPosition(text.clauses, projection.place));
  /** The id of the clause being edited. */
  const [writtenClause, setWrittenClause] = useState<string | null>(null);
  const [footerNote, setFooterNote] = useState<MessageKey | null>(null);
  /** The version being edited; replaced by a newer one only after a person was informed of it. */
  const base = useRef<string | null>(null);
  const busy = useRef(false);

  const place = findProjectedIndex(text.clauses, position);
  const clause = text.clauses[place];
  // Where the clause is gone, nobody goes on writing into the one that takes its place.
  const isWriting = writtenClause !== null && writtenClause === clause?.id;
  const stop = () => setWrittenClause(null);
  useEffect(() => onPlace(place), [place, onPlace]);

  const goTo = (next: number) => {
    if (text.clauses[next] === undefined) return;
    setPosition(createProjectedPosition(text.clauses, next));
    setFooterNote(null);
  };
  /** Runs one edit and shows its result in the footer. */
  const run = async (doing: Promise<Problem | null>, done: MessageKey): Promise<Problem | null> => {
    const problem = await doing;
    setFooterNote(problem === null ? done : 'ui.projector.unsaved');
    return problem;
  };
  const once = (doing: () => Promise<unknown>) => {
    if (busy.current) return;
    busy.current = true;
    void doing().finally(() => {
      busy.current = false;
    });
  };
  const leave = () => onLeave({ clause: clause?.code ?? null, reports: table.reports });
  const write = (one: ShownClause) => {
    base.current = one.version;
    setFooterNote(null);
    setWrittenClause(one.id);
  };
  const discard = (andLeave: boolean) => {
    const putBack = clause === undefined ? null : typing.discard(clause.code);
    // Shown in the workbench after the projected screen closes.
    if (putBack !== null) notice.done(say('ui.discard.done'), { undo: async () => putBack() });
    stop();
    if (andLeave) leave();
  };
  const act = (action: ProjectorAction) => {
    switch (action.do) {
      case 'close':
        return leave();
      case 'agree':
        return once(() => run(table.agree(action.clause, action.status), 'ui.projector.saved'));
      case 'reopen':
        return once(() => run(table.reopen(action.clause, action.reason), 'ui.projector.reopened'));
      case 'settle':
        return once(() => run(table.settle(action.clause, action.place, action.option), 'ui.projector.saved'));
      case 'discard':
        return discard(action.leave);
    }
  };
  const question = useProjectorQuestion({
    text,
    clause,
    languages: languages.shown,
    options,
    meeting: todays.meeting,
    act,
  });
  const askToLeave = () => question.ask({ kind: 'leave' });
  const refuseTwoHeads = (one: ShownClause) => {
    table.reportTwoHeads(one);
    setFooterNote('ui.projector.not-yet');
  };

  const edit = () => {
    const step = chooseEditStep(clause);
    if (clause === undefined || step === null) return;
    if (step === 'write') write(clause);
    else question.ask({ kind: 'locked' });
  };
  const agree = () => {
    const step = chooseAgreeStep(clause);
    if (clause === undefined || step === null) return;
    if (step === 'two-heads') refuseTwoHeads(clause);
    else if (step === 'brackets-left') setFooterNote('ui.projector.bracketed');
    else question.ask({ kind: step === 'ask-agreement' ? 'agree' : 'locked' });
  };
  const stopWriting = (andLeave = false) => {
    if (Object.keys(writing.current?.changed() ?? {}).length > 0) question.ask({ kind: 'discard', leave: andLeave });
    else {
      stop();
      if (andLeave) leave();
    }
  };
  const save = () =>
    once(async () => {
      const words = writing.current?.changed() ?? {};
      if (clause === undefined || Object.keys(words).length === 0) return stop();
      const problem = await run(table.write(clause, base.current, words), 'ui.projector.saved');
      if (problem === null) {
        typing.done(clause.code);
        stop();
      }
      if (problem?.code !== 'parent-stale') return;
      base.current = clause.version;
      setFooterNote('ui.projector.overtaken');
    });

  useWindowSteps('projector', text.code, isProjectorWindow() ? (clause?.code ?? null) : null, (code) => {
    // Whoever writes or is asked stays where that is.
    if (isProjectorWindow() && !isWriting && question.asked === null)
      goTo(text.clauses.findIndex((one) => one.code === code));
  });
  const mode: ProjectorMode = question.asked !== null ? 'asked' : isWriting ? 'writing' : 'reading';
  const cancel = () => {
    question.cancel();
    if (isWriting) writing.current?.focus();
  };
  const jump = (digit: number) => goTo(findTypedClause(text.clauses, typeDigit(digit)));
  const meant: { readonly [M in Extract<ProjectorCommand, string>]: () => void } = {
    leave: () => (isWriting ? stopWriting(true) : leave()),
    // Never closes the screen: people press it twice, and a browser in full screen consumes one of the presses.
    escape: () => {
      if (question.asked !== null) cancel();
      else if (isWriting) stopWriting();
      else askToLeave();
    },
    next: () => goTo(place + 1),
    previous: () => goTo(place - 1),
    edit,
    save,
    agree,
    brackets: () => {
      if (mode === 'asked' && question.asked?.kind !== 'settle') return;
      if (clause !== undefined && !isLocked(clause) && hasTwoHeads(clause)) return refuseTwoHeads(clause);
      once(async () => {
        const found = await question.askBrackets().catch(() => null);
        setFooterNote(found === null ? 'ui.projector.unread' : found ? null : 'ui.projector.no-brackets');
      });
    },
    'first-language': languages.nextFirst,
    'second-language': languages.nextSecond,
    larger: () => resize(1),
    smaller: () => resize(-1),
    'usual-size': () => resize(0),
  };
  useProjectorKeys(mode, (meaning) => {
    if (typeof meaning === 'string') meant[meaning]();
    else if ('bracket' in meaning) writing.current?.bracket(options.parties[meaning.bracket] ?? '');
    else if (mode === 'asked') question.answer(meaning.digit);
    else jump(meaning.digit);
  });
  return {
    place,
    clause,
    writing: isWriting,
    question: question.shown,
    said: footerNote,
    goTo,
    save,
    type: (language: string, words: TypedClauseWords | null) =>
      clause !== undefined && typing.type(clause.code, language, base.current, words),
    stopWriting: () => stopWriting(),
    askToLeave,
    cancel,
    /** A first click focuses a clause, a second one edits it. */
    point: (code: string) => {
      if (mode !== 'reading') return;
      if (code === clause?.code) edit();
      else goTo(text.clauses.findIndex((one) => one.code === code));
    },
  };
}
