/** What the screen of a text does for others without leaving it: it keeps its draft, panels and unsaved words. */
type OpenText = {
  readonly code: string;
  readonly showClause: (clause: string) => void;
  readonly showComment: (comment: string, clause: string | null) => void;
  /** Null shows the working text. */
  readonly showDraft: (draft: string | null) => void;
};

type Errand = { readonly code: string; readonly run: (text: OpenText) => void };

let openText: OpenText | null = null;
let pendingErrand: Errand | null = null;

/** Registers the open text, which then does what it was opened for; returns a function that unregisters it. */
export function registerOpenText(offered: OpenText): () => void {
  openText = offered;
  const errand = pendingErrand;
  pendingErrand = null;
  if (errand?.code === offered.code) errand.run(offered);
  return () => {
    if (openText === offered) openText = null;
  };
}

/** Does something in a text if it is open. False if it is not: it is then done when the text opens next. */
export function runInOpenText(code: string, run: Errand['run']): boolean {
  pendingErrand = openText?.code === code ? null : { code, run };
  if (openText?.code !== code) return false;
  run(openText);
  return true;
}
