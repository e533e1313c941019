import type { CommandName, commands, Input, Output } from '../../../shared/api/commands.ts';
import type { Reading, Writing } from '../context.ts';
import * as accepting from './accept.ts';
import * as applications from './application.ts';
import * as brackets from './brackets.ts';
import * as briefs from './brief.ts';
import * as checks from './checks.ts';
import * as clauses from './clauses.ts';
import * as comments from './comments.ts';
import * as comparisonFiles from './comparison-file.ts';
import * as comparisons from './comparisons.ts';
import * as creating from './create.ts';
import * as discussions from './discussion.ts';
import * as drafts from './drafts.ts';
import * as exports from './exports.ts';
import * as files from './files.ts';
import * as foreignDrafts from './foreign-draft.ts';
import * as history from './history.ts';
import * as looks from './looks.ts';
import * as matrix from './matrix.ts';
import * as meetings from './meetings.ts';
import * as merging from './merge.ts';
import * as negotiations from './negotiations.ts';
import * as people from './person.ts';
import * as places from './places.ts';
import * as positions from './positions.ts';
import * as printers from './printers.ts';
import * as processes from './process.ts';
import * as readiness from './readiness.ts';
import * as records from './records.ts';
import * as replies from './replies.ts';
import * as requests from './requests.ts';
import * as sample from './sample.ts';
import * as search from './search.ts';
import * as settings from './settings.ts';
import * as settling from './settle-brackets.ts';
import * as signingSets from './signing/sets.ts';
import * as signing from './signing/signing.ts';
import * as stances from './stances.ts';
import * as statuses from './statuses.ts';
import * as store from './store.ts';
import * as templates from './templates.ts';
import * as terms from './terms.ts';
import * as testPrints from './test-print.ts';
import * as texts from './texts.ts';
import * as typing from './typing.ts';
import * as undoing from './undo.ts';
import * as units from './units.ts';
import * as verifying from './verify.ts';
import * as waivers from './waivers.ts';

/** A handler for every command of the contract: a missing one, or one of another shape, does not compile. */
type Handlers = {
  readonly [N in CommandName]: (typeof commands)[N]['kind'] extends 'read'
    ? (context: Reading, input: Input<N>) => Output<N>
    : (typeof commands)[N]['kind'] extends 'derive'
      ? (context: Reading, input: Input<N>) => () => Promise<Output<N>>
      : (context: Writing, input: Input<N>) => Output<N> | Promise<Output<N>>;
};

export const handlers: Handlers = {
  'person.show': people.show,
  'person.set': people.set,
  'templates.show': templates.show,
  'sample.load': sample.load,
  'negotiations.list': negotiations.list,
  'negotiations.create': creating.create,
  'negotiations.archive': creating.archive,
  'negotiations.describe': negotiations.describe,
  'negotiations.delete': negotiations.remove,
  'texts.show': texts.show,
  'clauses.history': history.history,
  'clauses.diff': history.diff,
  'clauses.write': clauses.write,
  'clauses.create': creating.createClause,
  'clauses.place': places.place,
  'translations.confirm': clauses.confirm,
  'comments.list': comments.list,
  'comments.make': comments.make,
  'comments.answer': comments.answer,
  'comments.revise': comments.revise,
  'comments.accept': accepting.accept,
  'requests.list': requests.list,
  'requests.send': requests.send,
  'replies.preview': replies.preview,
  'replies.apply': replies.apply,
  'replies.list': units.replies,
  'replies.receive': units.receive,
  'units.list': units.list,
  'positions.take': positions.take,
  'typing.list': typing.list,
  'typing.keep': typing.keep,
  'typing.discard': typing.discard,
  'records.undo': undoing.undo,
  'settings.show': settings.show,
  'settings.set': settings.set,
  'drafts.describe': drafts.describe,
  'drafts.freeze': drafts.freeze,
  'search.find': search.find,
  'drafts.receive': foreignDrafts.receive,
  'exports.make': exports.make,
  'exports.preview': exports.preview,
  'files.list': files.list,
  'matrix.export': matrix.exportMatrix,
  'files.cut': files.cut,
  'comparisons.read': comparisons.read,
  'comparisons.make': comparisons.make,
  'comparisons.merge': merging.merge,
  'comparisons.pair': comparisons.pair,
  'comparisons.export': comparisonFiles.exportFile,
  'statuses.set': statuses.set,
  'brackets.list': brackets.list,
  'brackets.settle': settling.settle,
  'brackets.explain': brackets.explain,
  'meetings.list': meetings.list,
  'meetings.hold': meetings.hold,
  'checks.list': checks.list,
  'checks.waive': waivers.waive,
  'terms.list': terms.list,
  'terms.define': terms.define,
  'process.show': processes.show,
  'process.stage': processes.setStage,
  'process.step': processes.recordStep,
  'process.guidelines': processes.writeGuidelines,
  'process.signing': processes.recordSigning,
  'stances.list': stances.list,
  'assessments.make': stances.assess,
  'readiness.show': readiness.show,
  'readiness.pass': readiness.pass,
  'brief.export': briefs.exportBrief,
  'application.export': applications.exportApplication,
  'meetings.export': discussions.exportDiscussion,
  'looks.show': looks.show,
  'looks.set': looks.set,
  'looks.test': testPrints.testPrint,
  'printers.show': printers.show,
  'signing.make': signing.make,
  'signing.list': signingSets.list,
  'files.verify': verifying.verify,
  'records.list': records.list,
  'records.verify': records.verify,
  'store.rebuild': store.rebuildStore,
  'store.show': store.show,
  'store.backup': store.backup,
  'store.restore': store.restore,
};
