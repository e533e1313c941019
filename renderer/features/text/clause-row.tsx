import type { ShownClause } from '../../../shared/model/shown.ts';
import { ClauseCell } from './clause-cell.tsx';
import { ClauseEditor } from './clause-editor.tsx';
import { ClauseStatus } from './clause-status.tsx';
import { usePage } from './page.ts';

/** One clause in every language that is shown, and what waits in it. */
export function ClauseRow({ clause }: { readonly clause: ShownClause }) {
  const { languages, editing } = usePage();
  return (
    <>
      {languages.map((language) =>
        editing?.clause === clause.code && editing.language === language ? (
          <ClauseEditor key={language} clause={clause} place={editing} />
        ) : (
          <ClauseCell key={language} clause={clause} language={language} />
        ),
      )}
      <ClauseStatus clause={clause} />
    </>
  );
}
