import { type CommandName, commands } from '../../../shared/api/commands.ts';
import type { FailureCode } from '../../../shared/api/failure.ts';
import type { HostKind } from '../owner/own-data-folder.ts';

/**
 * What is logged. No field takes words of a person: names of commands and codes are ours, the rest are numbers, versions
 * and places in our own files.
 */
export type LogEvent =
  | { readonly event: 'start'; readonly version: string; readonly node: string; readonly system: string }
  | { readonly event: 'end'; readonly exit: number; readonly milliseconds: number }
  /** A command that took long. */
  | { readonly event: 'slow'; readonly command: LoggedCommand; readonly milliseconds: number }
  /** The store was brought up to date. */
  | { readonly event: 'update'; readonly milliseconds: number }
  | {
      readonly event: 'failure';
      readonly command: LoggedCommand | null;
      readonly code: FailureCode;
      /** Codes of the system or SQLite, or kinds of errors, the outermost first. */
      readonly causes: readonly string[];
      /** Places in our own files, the innermost first. */
      readonly at: readonly string[];
    };

/** A command of the contract, or the reception of a file; a name that is neither is not ours. */
export type LoggedCommand = CommandName | 'files.receive' | 'unknown';

export function nameLoggedCommand(name: string): LoggedCommand {
  if (name === 'files.receive') return name;
  return Object.hasOwn(commands, name) ? (name as CommandName) : 'unknown';
}

/** One line: the time in UTC, the host, its process, the event and its fields. */
export function formatLogEvent(event: LogEvent, host: HostKind, pid: number, at: Date): string {
  const { event: name, ...fields } = event;
  const words = Object.entries(fields).flatMap(([field, value]) => {
    const text = Array.isArray(value) ? value.join(',') : String(value);
    return value === null || text === '' ? [] : [`${field}=${text}`];
  });
  return [at.toISOString(), host.replace(' ', '-'), pid, name, ...words].join(' ');
}
