import type { CommandName, commands } from '../../shared/api/commands.ts';
import type { Topic } from '../../shared/api/result.ts';

export type ReadName = { [N in CommandName]: (typeof commands)[N]['kind'] extends 'write' ? never : N }[CommandName];
export type WriteName = Exclude<CommandName, ReadName>;

const text: readonly Topic[] = ['negotiations', 'clauses', 'drafts', 'comments'];

/** After which changes a command's answer is read again; 'all' is whatever any record changes. */
const changedBy: { readonly [N in ReadName]: readonly Topic[] | 'all' } = {
  'person.show': ['person'],
  'templates.show': [],
  'negotiations.list': text,
  'texts.show': text,
  'clauses.history': [...text, 'positions'],
  'clauses.diff': ['clauses', 'drafts'],
  'comments.list': ['comments', 'clauses', 'units'],
  'comparisons.read': text,
  'comparisons.make': text,
  'comparisons.merge': text,
  'files.list': ['comments'],
  'files.cut': [],
  'requests.list': ['comments', 'units', 'drafts'],
  'replies.preview': text,
  'exports.preview': text,
  'replies.list': ['comments', 'units'],
  'units.list': ['units'],
  'typing.list': ['clauses'],
  'settings.show': [],
  'search.find': text,
  'records.list': 'all',
  'records.verify': 'all',
  'store.backup': [],
  'store.show': ['store', 'negotiations'],
  'brackets.list': text,
  'meetings.list': text,
  'checks.list': text,
  'terms.list': ['negotiations'],
  'readiness.show': text,
  'process.show': ['negotiations'],
  'stances.list': ['clauses', 'positions', 'negotiations'],
  'looks.show': ['negotiations'],
  'looks.test': [],
  'printers.show': [],
  'signing.list': ['exports', 'negotiations', 'drafts'],
  'files.verify': ['exports'],
};

export const isReadName = (name: CommandName): name is ReadName => Object.hasOwn(changedBy, name);

/** Whether a command's answer may differ after a change. After a change of the store, or one without topics, any may. */
export function staleAfter(name: string, topics: readonly Topic[]): boolean {
  const by = (changedBy as { readonly [name: string]: readonly Topic[] | 'all' })[name];
  if (by === undefined) return false;
  return by === 'all' || topics.length === 0 || topics.includes('store') || topics.some((topic) => by.includes(topic));
}
