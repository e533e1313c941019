import type { CommandName, commands, Input, Output } from '../../../shared/api/commands.ts';
import type { Reading, Writing } from '../context.ts';
import * as clauses from './clauses.ts';
import * as comments from './comments.ts';
import * as drafts from './drafts.ts';
import * as exports from './exports.ts';
import * as history from './history.ts';
import * as negotiations from './negotiations.ts';
import * as people from './person.ts';
import * as places from './places.ts';
import * as records from './records.ts';
import * as sample from './sample.ts';
import * as search from './search.ts';
import * as store from './store.ts';
import * as texts from './texts.ts';

/** A handler for every command of the contract: a missing one, or one of another shape, does not compile. */
type Handlers = {
  readonly [N in CommandName]: (typeof commands)[N]['kind'] extends 'read'
    ? (context: Reading, input: Input<N>) => Output<N>
    : (context: Writing, input: Input<N>) => Output<N> | Promise<Output<N>>;
};

export const handlers: Handlers = {
  'person.show': people.show,
  'person.set': people.set,
  'sample.load': sample.load,
  'negotiations.list': negotiations.list,
  'negotiations.describe': negotiations.describe,
  'negotiations.delete': negotiations.remove,
  'texts.show': texts.show,
  'clauses.history': history.history,
  'clauses.diff': history.diff,
  'clauses.write': clauses.write,
  'clauses.place': places.place,
  'translations.confirm': clauses.confirm,
  'comments.list': comments.list,
  'comments.make': comments.make,
  'comments.answer': comments.answer,
  'drafts.freeze': drafts.freeze,
  'search.find': search.find,
  'exports.make': exports.make,
  'records.list': records.list,
  'records.verify': records.verify,
  'store.rebuild': store.rebuildStore,
  'store.backup': store.backup,
  'store.restore': store.restore,
};
