import { resolve } from 'node:path';
import type { Input, Output } from '../../../../shared/api/commands.ts';
import type { FileDifferences, RedlineRemark } from '../../../../shared/model/comparison/redline-remark.ts';
import { composeText } from '../../../../shared/model/compose-text.ts';
import { isContainerName } from '../../../../shared/model/incoming/container-name.ts';
import { compareFiles } from '../../../core/compare-files.ts';
import type { ProgramResources } from '../../../core/context.ts';
import { UsageError } from '../../usage-error.ts';
import { checkTargetFile, isSameFile, readFileBytes, readFileName, writeFileAtomically } from '../../user-files.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { readPaper } from '../parse/read-paper.ts';
import { formatComparison, type ShownFiles } from '../print/format-comparison.ts';
import { type CommandAction, type CommandOutcome, runCommand } from './action.ts';
import { writeStoredFile } from './write-stored-file.ts';

type ComparedInput = Input<'comparisons.make'>['old'];
type ComparisonOutput = Output<'comparisons.make'>;

/** Compares two files without any store, and records nothing; null if a side names a text of the store. */
export function compareFilesWithoutStore(
  args: ParsedArguments,
  resources: ProgramResources,
): Promise<CommandOutcome> | null {
  const [old, next] = [parseComparedSide(args.argument('OLD')), parseComparedSide(args.argument('NEW'))];
  return old.of === 'bytes' && next.of === 'bytes' && args.option('third') === null
    ? compareGivenFiles(args, resources, old, next)
    : null;
}

type FileInput = Extract<ComparedInput, { of: 'bytes' }>;

async function compareGivenFiles(
  args: ParsedArguments,
  resources: ProgramResources,
  old: FileInput,
  next: FileInput,
): Promise<CommandOutcome> {
  const targets = resolveTargets(args);
  refuseAnswerOptions(args);
  refuseWordOptions(args, true);
  const { as, paper, template, author, date, formatting, keepRevisions } = readComparisonFormat(args);
  const look = {
    as,
    paper,
    formatting,
    keepRevisions,
    template: resources.template(template ?? resources.templates()[0] ?? ''),
    author,
    date,
  };
  const bytes = ({ name, base64 }: FileInput) => ({ name, bytes: Buffer.from(base64, 'base64') });
  const { out, pdf } = targets;
  const { shown, differences, written, printed, areWordFiles } = await compareFiles(bytes(old), bytes(next), {
    language: readLanguage(args),
    readerWorker: resources.readerWorker,
    look: out === null && pdf === null ? null : look,
    pdf: pdf !== null,
  });
  if (pdf !== null && printed !== null) writeFileAtomically(pdf, printed);
  if (out !== null && written !== null) writeFileAtomically(out, written.bytes);
  const redline = !areWordFiles ? null : written === null || as === 'table' ? 'possible' : 'written';
  return createOutcome(shown, differences, targets, { remarks: written?.remarks ?? [], redline });
}

export function createCompareAction(args: ParsedArguments): CommandAction {
  const [old, next] = [parseComparedSide(args.argument('OLD')), parseComparedSide(args.argument('NEW'))];
  const comments = args.options('comment').map(parseComment);
  refuseWordOptions(args, old.of === 'bytes' && next.of === 'bytes');
  return async (core) => {
    const targets = resolveTargets(args);
    const isRedline = args.option('as') !== 'table' && args.option('third') === null;
    const asked = { theirs: old, own: next, language: args.option('language') };
    const answer = isRedline ? await runCommand(core, 'comparisons.answer-choices', asked) : null;
    if (answer === null) refuseAnswerOptions(args);
    const isFiles = old.of === 'bytes' && next.of === 'bytes';
    const named = args.option('language') ?? answer?.language ?? null;
    const both = { old, next, language: named ?? (isFiles ? null : 'id'), chosen: [] };
    const value = await runCommand(core, 'comparisons.make', both);
    const make = (pdf: boolean) => {
      const format = readComparisonFormat(args);
      if (answer === null) {
        const third = args.option('third') === null ? {} : { third: parseComparedSide(args.option('third') ?? '') };
        return runCommand(core, 'comparisons.export', { ...both, ...third, ...format, pdf });
      }
      const { author, date } = format;
      const [copy, reference] = [args.option('copy'), args.option('answers')];
      const { language } = both;
      return runCommand(core, 'comparisons.answer', {
        ...asked,
        language,
        copy,
        reference,
        comments,
        author,
        date,
        pdf,
      });
    };
    let remarks: readonly RedlineRemark[] = [];
    // The PDF first: where none can be made, nothing is written.
    for (const [path, isPdf] of [
      [targets.pdf, true],
      [targets.out, false],
    ] as const) {
      if (path === null) continue;
      const made = await make(isPdf);
      writeStoredFile(core, made.file.sha256, path);
      remarks = made.remarks;
    }
    const differences =
      value.changes.length > 0
        ? null
        : await runCommand(core, 'comparisons.file-differences', { old, next, language: both.language });
    return createOutcome(value, differences, targets, { remarks, redline: null });
  };
}

function createOutcome(
  value: ComparisonOutput,
  differences: FileDifferences | null,
  targets: ComparisonTargets,
  made: Pick<ShownFiles, 'remarks' | 'redline'>,
): CommandOutcome {
  const written = [targets.out, targets.pdf].filter((path) => path !== null);
  return {
    value: { ...value, differences, ...targets, remarks: made.remarks },
    text: (speech) => formatComparison(value, differences, { ...made, written }, speech),
  };
}

/** What only the written file has. */
const FILE_OPTIONS = ['third', 'as', 'author', 'date', 'paper', 'template', 'copy', 'answers', 'comment'];
/** What only an answer in their file has. */
const ANSWER_OPTIONS = ['copy', 'answers', 'comment'];

/** What only the redline of two Word files has. */
const WORD_OPTIONS = ['no-formatting', 'keep-revisions'];

function refuseWordOptions(args: ParsedArguments, isOfFiles: boolean): void {
  const given = WORD_OPTIONS.find((name) => args.switched(name));
  const isWritten = ['out', 'pdf'].some((name) => args.option(name) !== null);
  const isRedline = isOfFiles && isWritten && args.option('as') !== 'table';
  if (given !== undefined && !isRedline) throw new UsageError('word-files-only', { what: `--${given}` });
}

function refuseAnswerOptions(args: ParsedArguments): void {
  const namedOption = ANSWER_OPTIONS.find((name) => args.option(name) !== null);
  if (namedOption !== undefined) throw new UsageError('answer-only', { what: `--${namedOption}` });
}

/** `areas=Words for them`. Throws a UsageError for anything else. */
function parseComment(words: string): { clause: string; text: string } {
  const { clause, text } = /^(?<clause>[^=]+)=(?<text>.+)$/s.exec(words)?.groups ?? {};
  if (clause === undefined || text === undefined) throw new UsageError('comment', { what: words });
  return { clause: clause.trim(), text: composeText(text) };
}

/** The files to write, null for those that were not asked for. */
type ComparisonTargets = { readonly out: string | null; readonly pdf: string | null };

function resolveTargets(args: ParsedArguments): ComparisonTargets {
  const [out, pdf] = [args.option('out'), args.option('pdf')].map((path) => (path === null ? null : resolve(path)));
  if (out == null && pdf == null && FILE_OPTIONS.some((name) => args.option(name) !== null))
    throw new UsageError('missing', { what: '--out FILE.docx' });
  const compared = ['OLD', 'NEW'].map((name) => args.argument(name)).concat(args.option('third') ?? []);
  for (const path of [out, pdf]) {
    if (path == null) continue;
    if (compared.some((one) => isSameFile(one, path))) throw new UsageError('out-compared', { what: path });
    checkTargetFile(path, args.switched('replace'));
  }
  return { out: out ?? null, pdf: pdf ?? null };
}

const readLanguage = (args: ParsedArguments): string | null => args.option('language');

function readComparisonFormat(args: ParsedArguments) {
  const author = args.option('author');
  return {
    as: args.option('as') === 'table' ? ('table' as const) : ('redline' as const),
    paper: readPaper(args),
    template: args.option('template') ?? undefined,
    author: author === null ? null : composeText(author),
    date: args.option('date'),
    formatting: !args.switched('no-formatting'),
    keepRevisions: args.switched('keep-revisions'),
  };
}

/**
 * `a.docx`, `loi-belarus`, `loi-belarus@draft-1`, `loi-belarus/areas@1a2b3c4d`. Throws a UsageError for anything else.
 */
function parseComparedSide(words: string): ComparedInput {
  if (/\.(docx|doc|rtf|odt|pdf|txt)$/i.test(words) || isContainerName(readFileName(words)))
    return { of: 'bytes', name: readFileName(words), base64: readFileBytes(words).toString('base64') };
  const { negotiation, clause, version } =
    /^(?<negotiation>[^/@]+)(?:\/(?<clause>[^@]+))?(?:@(?<version>.+))?$/.exec(words)?.groups ?? {};
  if (negotiation === undefined) throw new UsageError('compared', { what: words });
  if (clause !== undefined) return { of: 'version', negotiation, clause, version: version ?? 'head' };
  return version === undefined ? { of: 'text', negotiation } : { of: 'draft', negotiation, draft: version };
}
