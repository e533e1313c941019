import { type CommandName, commands, type Input, type Output } from '../../shared/api/commands.ts';
import { composeInput } from '../../shared/api/compose-input.ts';
import { Failure, type FailureDetails } from '../../shared/api/failure.ts';
import type { Result } from '../../shared/api/result.ts';
import { formatMessage } from '../../shared/i18n/format-message.ts';
import { findLengthFault } from '../../shared/model/fields.ts';
import type { TextFault } from '../../shared/model/text-fault.ts';
import type { ReadContext, WriteContext } from './context.ts';
import { handlers } from './handlers/all.ts';
import { refuseDamaged } from './refuse-damaged.ts';
import type { StoreMonitor } from './store/check/store-monitor.ts';
import { convertToFailure } from './store/convert-failure.ts';
import { isIndexCurrent } from './store/derive/index-version.ts';

/**
 * Parses the input, runs the command's handler and wraps its result; every failure becomes plain data here, after `failed`
 * was told what was thrown.
 */
export async function dispatchCommand<N extends CommandName>(
  name: N,
  input: unknown,
  mode: 'read' | 'write',
  reading: () => ReadContext,
  writing: () => WriteContext,
  monitor: StoreMonitor,
  failed: (problem: unknown) => void,
): Promise<Result<Output<N>>> {
  try {
    if (!Object.hasOwn(commands, name)) throw new Failure('command-unknown', { name: String(name) });
    const value = parseInput(name, input);
    const handler = handlers[name] as AnyHandler<N>;
    await refuseDamaged(name, value, reading().store, monitor);
    if (commands[name].kind !== 'write') {
      const context = reading();
      // One snapshot for everything that a command reads, while others may be writing.
      const read = context.store.db.transaction(() => {
        if (mode === 'read') assertIndexCurrent(context.store);
        return handler(context as WriteContext, value);
      })();
      return {
        ok: true,
        value: await (typeof read === 'function' ? (read as DeriveResult<N>)() : (read as Output<N>)),
      };
    }
    if (mode === 'read') throw new Failure('internal', { reason: 'a reading core cannot write' });
    return { ok: true, value: await (handler(writing(), value) as Promise<Output<N>>) };
  } catch (problem) {
    const failure = convertToFailure(problem, reading().store.path);
    failed(failure);
    return buildRefusal(failure);
  }
}

/** Another process may be rebuilding the derived tables, step by step. Throws `store-outdated`. */
function assertIndexCurrent({ db, path }: ReadContext['store']): void {
  if (!isIndexCurrent(db)) throw new Failure('store-outdated', { path });
}

/**
 * Read handlers are synchronous, so that they run in one transaction. Deriving handlers return the work to do after it.
 * The type of `handlers` enforces both.
 */
type AnyHandler<N extends CommandName> = (
  context: WriteContext,
  input: Input<N>,
) => Output<N> | Promise<Output<N>> | DeriveResult<N>;
type DeriveResult<N extends CommandName> = () => Promise<Output<N>>;

/** Converts an error to the plain data that crosses the host boundary; an unknown error becomes `internal`. */
export function buildRefusal(problem: unknown): {
  ok: false;
  error: { code: Failure['code']; message: string; details: FailureDetails };
} {
  const failure =
    problem instanceof Failure
      ? problem
      : new Failure('internal', { reason: problem instanceof Error ? problem.message : String(problem) }, problem);
  const { code, details } = failure;
  return { ok: false, error: { code, message: formatMessage('en', `error.${code}`, details), details } };
}

const textFailureCodes = {
  'control-character': 'text-control-character',
  'lone-surrogate': 'text-lone-surrogate',
} as const satisfies { readonly [C in TextFault['code']]?: Failure['code'] };

function parseInput<N extends CommandName>(name: N, input: unknown): Input<N> {
  const { input: schema } = commands[name];
  const asTyped = schema.safeParse(input);
  const result = asTyped.success ? asTyped : schema.safeParse(composeInput(input, asTyped.error.issues));
  if (result.success) return result.data as Input<N>;
  for (const issue of result.error.issues) {
    const fault = issue.code === 'custom' ? (issue.params as TextFault | undefined) : undefined;
    if (fault?.code === 'control-character' || fault?.code === 'lone-surrogate') {
      const { at, codePoint } = fault;
      throw new Failure(textFailureCodes[fault.code], { where: issue.path.join('.'), at, codePoint });
    }
  }
  const tooLong = findLengthFault(result.error.issues, input);
  if (tooLong !== null) throw new Failure('too-long', tooLong);
  const [first] = result.error.issues;
  throw new Failure('input-invalid', {
    command: name,
    where: first?.path.join('.') ?? '',
    reason: first?.message ?? '',
  });
}
