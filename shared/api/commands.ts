import type { z } from 'zod';
import type { CommandTable } from './command-table.ts';
import { actionsCommands } from './commands/actions.ts';
import { agreementsCommands } from './commands/agreements.ts';
import { checksCommands } from './commands/checks.ts';
import { clausesCommands } from './commands/clauses.ts';
import { commentsCommands } from './commands/comments.ts';
import { comparisonsCommands } from './commands/comparisons.ts';
import { draftsCommands } from './commands/drafts.ts';
import { homeCommands } from './commands/home.ts';
import { negotiationsCommands } from './commands/negotiations.ts';
import { peopleCommands } from './commands/people.ts';
import { processCommands } from './commands/process.ts';
import { programCommands } from './commands/program.ts';
import { repliesCommands } from './commands/replies.ts';
import { signingCommands } from './commands/signing.ts';
import { storeCommands } from './commands/store.ts';
import { travelCommands } from './commands/travel.ts';

/**
 * All commands, for all hosts: the kind, the input and the output of each. Handlers and clients take their types from
 * here.
 */
export const commands = {
  ...peopleCommands,
  ...homeCommands,
  ...negotiationsCommands,
  ...clausesCommands,
  ...commentsCommands,
  ...comparisonsCommands,
  ...repliesCommands,
  ...draftsCommands,
  ...agreementsCommands,
  ...checksCommands,
  ...processCommands,
  ...signingCommands,
  ...travelCommands,
  ...actionsCommands,
  ...storeCommands,
  ...programCommands,
} as const satisfies CommandTable;

export type CommandName = keyof typeof commands;
export type Input<N extends CommandName> = z.infer<(typeof commands)[N]['input']>;
export type Output<N extends CommandName> = z.infer<(typeof commands)[N]['output']>;
