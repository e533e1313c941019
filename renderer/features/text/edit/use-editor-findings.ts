import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import type { Translate } from '../../../components/use-translate.ts';
import { useLiveChecks } from '../../checks/use-live-checks.ts';
import { useTextPage } from '../../clause/text-page-context.ts';
import { applyUnsavedTypings } from '../../clause/unsaved-words.ts';
import type { MarkEditorHandle } from '../../mark-editor/mark-editor.tsx';
import { buildMarkedFindings, findNextFinding, type KeyedFinding, listEditorFindings } from './marked-findings.ts';

type EditorPart = 'heading' | 'body';
type EditorHandles = { readonly [P in EditorPart]: RefObject<MarkEditorHandle | null> };

/** Manages the findings in the typed words: marks them in the editors, and fixes the one at the cursor with one key. */
export function useEditorFindings(
  clause: ShownClause,
  language: string,
  handles: EditorHandles,
  now: RefObject<{ readonly heading: string; readonly body: string }>,
  say: Translate,
) {
  const { text, typings } = useTextPage();
  const readTyped = () => applyUnsavedTypings(clause, typings.of(clause.code));
  const { found, typed } = useLiveChecks(text, readTyped, language);
  const [at, setAt] = useState<string | null>(null);
  const findings = useMemo(() => listEditorFindings(found?.findings ?? [], clause.code), [found, clause.code]);
  const editorHandles = useRef(handles);
  useEffect(() => typed(now.current), [typed, now]);
  useEffect(() => {
    if (found === null) return;
    for (const part of ['heading', 'body'] as const)
      editorHandles.current[part].current?.mark(found.of[part], buildMarkedFindings(findings, part, say));
  }, [found, findings, say]);

  const placeOf = ({ key, finding }: KeyedFinding) => {
    const part: EditorPart = finding.place?.part === 'heading' ? 'heading' : 'body';
    const editor = editorHandles.current[part].current;
    const place = editor?.placeOf(key) ?? null;
    return editor == null || place === null ? null : { part, editor, ...place };
  };
  const here = findings.find(({ key }) => key === at) ?? null;
  const fix = () => {
    const place = here === null ? null : placeOf(here);
    const words = here?.finding.fix ?? null;
    if (place === null || words === null) return;
    const { part, editor, from, to } = place;
    editor.replace(from, now.current[part].slice(from, to), words);
  };
  return {
    findings,
    here: here?.finding ?? null,
    typed,
    /** Reports which finding is at the cursor. */
    setAt,
    fix,
    /** Goes to the next finding, wrapping around at the end. */
    next: () => {
      const next = findNextFinding(findings, at);
      const place = next === undefined ? null : placeOf(next);
      place?.editor.select(place.to, place.from);
    },
  };
}
