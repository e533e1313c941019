import type { CommandName, commands } from '../../shared/api/commands.ts';
import type { Topic } from '../../shared/api/result.ts';

export type ReadName = { [N in CommandName]: (typeof commands)[N]['kind'] extends 'write' ? never : N }[CommandName];
export type WriteName = Exclude<CommandName, ReadName>;

const textTopics: readonly Topic[] = ['negotiations', 'clauses', 'drafts', 'comments'];

/** Which topics make the answer of a command stale; 'all' means any record. */
const topicsByRead: { readonly [N in ReadName]: readonly Topic[] | 'all' } = {
  'person.show': ['person'],
  'templates.show': [],
  'home.show': [...textTopics, 'units', 'store', 'condition'],
  'negotiations.list': textTopics,
  'negotiations.copies': ['store', 'exports'],
  'texts.show': textTopics,
  'clauses.history': [...textTopics, 'positions'],
  'clauses.diff': ['clauses', 'drafts'],
  'clauses.why': [...textTopics, 'units', 'exports'],
  'comments.list': ['comments', 'clauses', 'units'],
  'comments.repeated': ['comments', 'units'],
  'comparisons.read': textTopics,
  'comparisons.make': textTopics,
  'comparisons.file-differences': textTopics,
  'comparisons.document': textTopics,
  'comparisons.answer-choices': textTopics,
  'comparisons.merge': textTopics,
  'files.list': ['comments'],
  'files.cut': [],
  'files.parts': [],
  'files.pack': [],
  'requests.list': ['comments', 'units', 'drafts'],
  'replies.preview': textTopics,
  'exports.preview': textTopics,
  'replies.list': ['comments', 'units'],
  'units.list': ['units'],
  'typing.list': ['clauses'],
  'settings.show': [],
  'settings.managed': [],
  'search.find': textTopics,
  'actions.list': 'all',
  'records.list': 'all',
  'records.verify': 'all',
  'records.damaged': ['condition', 'units', ...textTopics],
  'store.typings': ['condition', 'clauses'],
  'store.settings': ['condition'],
  'store.backup': [],
  'store.show': ['store', 'negotiations'],
  'store.condition': ['condition'],
  'store.check': [],
  'program.show': [],
  'brackets.list': textTopics,
  'meetings.list': textTopics,
  'checks.list': textTopics,
  'terms.list': ['negotiations'],
  'readiness.show': textTopics,
  'process.show': ['negotiations'],
  'summary.show': [...textTopics, 'units'],
  'stances.list': ['clauses', 'positions', 'negotiations'],
  'looks.show': ['negotiations'],
  'looks.test': [],
  'printers.show': [],
  'signing.list': ['exports', 'negotiations', 'drafts'],
  'files.verify': ['exports'],
};

export const isReadName = (name: CommandName): name is ReadName => Object.hasOwn(topicsByRead, name);

/**
 * Whether a change may affect the answer of a command. Changes of the store, or without topics, affect every answer.
 */
export function isStaleAfterChange(name: string, topics: readonly Topic[]): boolean {
  const by = (topicsByRead as { readonly [name: string]: readonly Topic[] | 'all' })[name];
  if (by === undefined) return false;
  return by === 'all' || topics.length === 0 || topics.includes('store') || topics.some((topic) => by.includes(topic));
}
