import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import type { ReportUpdate } from '../../../../shared/model/store/store-update.ts';
import { writeOutputLine } from '../../write-output.ts';

/** A shorter update needs no line, and nobody reads lines faster. */
const INTERVAL_MS = 1000;

/** Prints on standard error how far an update of the store is, and first that it may be interrupted. */
export function createUpdatePrinter(
  speech: InterfaceLanguage,
  print = (line: string) => writeOutputLine(2, line),
  readClock = () => performance.now(),
): ReportUpdate {
  const say = (key: string, details = {}) => print(formatMessage(speech, key, details));
  let last: number | null = null;
  let isFirst = true;
  return ({ step, done, total }) => {
    const now = readClock();
    last ??= now;
    if (now - last < INTERVAL_MS) return;
    last = now;
    if (isFirst) say('cli.updating');
    isFirst = false;
    const number = (value: number) => value.toLocaleString(speech);
    say(`ui.update.step.${step}`, { done: number(done), total: number(total) });
  };
}
