import { type BrowserWindow, dialog } from 'electron';
import { formatMessage } from '../../../shared/i18n/format-message.ts';
import { interfaceLanguages } from '../../../shared/model/interface-languages.mjs';

type RestartQuestion = {
  /** Keys of the texts in `ui.crashed`. */
  readonly title: string;
  readonly about: string;
  readonly restart: string;
  /** What else is known, in the language of the person. */
  readonly reason?: string | null;
};

/** Which page does not respond: a text in `ui.crashed`. */
export type HungTitle = 'hung-title' | 'hung-projector-title';

/**
 * Asks whether a page that does not respond is to be opened again; false to wait, or if the window is gone or `signal` says
 * that it responds.
 */
export async function askAboutHungPage(window: BrowserWindow, title: HungTitle, signal: AbortSignal): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Naskah',
    message: sayInAll(title, '\n'),
    detail: sayInAll('hung-about', '\n\n'),
    buttons: [sayInAll('hung-wait', ' / '), sayInAll('reopen', ' / ')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  });
  return response === 1 && !signal.aborted && !window.isDestroyed();
}

/** Asks whether what has stopped again is to be started again; false to quit, or if the window is gone. */
export async function askToRestart(
  window: BrowserWindow,
  { title, about, restart, reason = null }: RestartQuestion,
): Promise<boolean> {
  // A page that never loaded was never shown.
  window.show();
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Naskah',
    message: sayInAll(title, '\n'),
    detail: [...(reason === null ? [] : [reason]), sayInAll(about, '\n\n')].join('\n\n'),
    buttons: [sayInAll(restart, ' / '), sayInAll('quit', ' / ')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 0 && !window.isDestroyed();
}

/** In every language of the interface: whoever sits here may not have chosen one. */
function sayInAll(key: string, between: string): string {
  return interfaceLanguages.map((one) => formatMessage(one, `ui.crashed.${key}`)).join(between);
}
