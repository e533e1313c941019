import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A paragraph as pandoc reads it; a line break is a line feed, emphasis is between asterisks. */
export type PandocBlock =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'cell'; readonly text: string }
  | {
      readonly kind: 'item';
      readonly text: string;
      readonly level: number;
      readonly value: number;
      /** As pandoc names them: Decimal, LowerAlpha; Period, OneParen, TwoParens. */
      readonly style: string;
      readonly delimiter: string;
    };

type Node = { readonly t: string; readonly c?: unknown };

/**
 * In: a .docx file; how to treat its tracked changes. Out: everything that pandoc reads in it, in order, the title
 * block first.
 */
export async function readPandocBlocks(file: string, changes: 'accept' | 'reject' = 'accept'): Promise<PandocBlock[]> {
  const options = ['-f', 'docx', '-t', 'json', `--track-changes=${changes}`, file];
  const { stdout } = await run('pandoc', options, { maxBuffer: 2 ** 28 });
  const { meta, blocks } = JSON.parse(stdout) as { meta: { title?: Node }; blocks: Node[] };
  const title = meta.title
    ? meta.title.t === 'MetaBlocks'
      ? nodes(meta.title.c)
      : [{ t: 'Para', c: meta.title.c }]
    : [];
  return [
    ...title.map((node) => ({ kind: 'title' as const, text: readInlines(node.c) })),
    ...flattenBlocks(blocks, 'paragraph', 0),
  ];
}

const nodes = (value: unknown): readonly Node[] => value as readonly Node[];

function flattenBlocks(blocks: readonly Node[], kind: 'paragraph' | 'cell', level: number): PandocBlock[] {
  return blocks.flatMap((block): PandocBlock[] => {
    switch (block.t) {
      case 'Para':
      case 'Plain':
        return [{ kind, text: readInlines(block.c) }];
      case 'Header':
        return [{ kind: 'heading', text: readInlines((block.c as unknown[])[2]) }];
      case 'OrderedList':
        return flattenOrderedList(block.c as Ordered, level);
      case 'Table':
        return readCells(block.c).flatMap((cell) => flattenBlocks(cell, 'cell', 0));
      default:
        throw new Error(`pandoc reads a ${block.t}`);
    }
  });
}

/** In: a .docx file. Out: the author and date of each change that pandoc reads. */
export async function readPandocChanges(file: string): Promise<string[]> {
  const options = ['-f', 'docx', '-t', 'json', '--track-changes=all', file];
  const { stdout } = await run('pandoc', options, { maxBuffer: 2 ** 28 });
  return stdout.match(/\["(paragraph-)?(insertion|deletion)"\],\[\["author",".*?"\],\["date",".*?"\]\]/g) ?? [];
}

type Ordered = readonly [readonly [number, Node, Node], readonly (readonly Node[])[]];

function flattenOrderedList([[start, style, delimiter], items]: Ordered, level: number): PandocBlock[] {
  return items.flatMap(([own, ...rest], index) => [
    {
      kind: 'item' as const,
      text: readInlines(own?.c),
      level,
      value: start + index,
      style: style.t,
      delimiter: delimiter.t,
    },
    ...flattenBlocks(rest, 'paragraph', level + 1),
  ]);
}

/** The cells' blocks of a table's bodies: c = [attr, caption, columns, head, bodies, foot], each body's rows are its fourth. */
function readCells(table: unknown): (readonly Node[])[] {
  const bodies = (table as unknown[])[4] as readonly (readonly unknown[])[];
  const rows = bodies.flatMap((body) => body[3] as readonly (readonly unknown[])[]);
  return rows.flatMap((row) => (row[1] as readonly (readonly unknown[])[]).map((cell) => nodes(cell[4])));
}

function readInlines(value: unknown): string {
  return nodes(value ?? [])
    .map(({ t, c }): string => {
      switch (t) {
        case 'Str':
          return c as string;
        case 'Space':
          return ' ';
        case 'LineBreak':
          return '\n';
        case 'Strong':
          return readInlines(c);
        case 'Emph':
          return `*${readInlines(c)}*`;
        default:
          throw new Error(`pandoc reads a ${t} in a line`);
      }
    })
    .join('');
}
