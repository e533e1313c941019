import type { CommandName, Input, Output } from '../../../../shared/api/commands.ts';
import type { Result } from '../../../../shared/api/result.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import type { Core } from '../../../core/core.ts';

/** The outcome of a command: `text` is for people, `value` for `--json`; with `found` the exit code is 1. */
export type CommandOutcome = {
  readonly value: unknown;
  readonly text: (speech: InterfaceLanguage) => string;
  readonly found?: boolean;
  /** The text says already what is damaged in the store. */
  readonly showsCondition?: boolean;
  /** The text lists records, and may lack some that nobody has checked yet. */
  readonly showsRecords?: boolean;
};

/** The work that remains once the command line is parsed and valid; `speech` is the language that it speaks. */
export type CommandAction = (core: Core, speech: InterfaceLanguage) => Promise<CommandOutcome>;

/** A core returns a refusal as a result; this error carries it to the one place that prints it. */
export class CommandRefusal extends Error {
  readonly error: Extract<Result<never>, { ok: false }>['error'];
  constructor(error: CommandRefusal['error']) {
    super(error.message);
    this.error = error;
  }
}

export async function runCommand<N extends CommandName>(core: Core, name: N, input: Input<N>): Promise<Output<N>> {
  const result = await core.call(name, input);
  if (!result.ok) throw new CommandRefusal(result.error);
  return result.value;
}

/** Runs one command of the contract and prints its outcome. */
export function createCommandAction<N extends CommandName>(
  name: N,
  input: Input<N>,
  text: (value: Output<N>, speech: InterfaceLanguage) => string,
): CommandAction {
  return async (core) => {
    const value = await runCommand(core, name, input);
    return { value, text: (speech) => text(value, speech) };
  };
}
