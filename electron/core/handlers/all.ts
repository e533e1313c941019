import type { CommandName, commands, Input, Output } from '../../../shared/api/commands.ts';
import type { ReadContext, WriteContext } from '../context.ts';
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
    ? (context: ReadContext, input: Input<N>) => Output<N>
    : (typeof commands)[N]['kind'] extends 'derive'
      ? (context: ReadContext, input: Input<N>) => () => Promise<Output<N>>
      : (context: WriteContext, input: Input<N>) => Output<N> | Promise<Output<N>>;
};

export const handlers: Handlers = {
  'person.show': people.showPerson,
  'person.set': people.setPerson,
  'templates.show': templates.showTemplates,
  'sample.load': sample.loadSampleNegotiation,
  'negotiations.list': negotiations.listNegotiations,
  'negotiations.create': creating.createNegotiation,
  'negotiations.archive': creating.archiveNegotiation,
  'negotiations.describe': negotiations.describeNegotiation,
  'negotiations.delete': negotiations.removeNegotiation,
  'texts.show': texts.showText,
  'clauses.history': history.showClauseHistory,
  'clauses.diff': history.diffClauseVersions,
  'clauses.write': clauses.writeClauseTexts,
  'clauses.create': creating.createClause,
  'clauses.place': places.placeClause,
  'translations.confirm': clauses.confirmTranslation,
  'comments.list': comments.listComments,
  'comments.make': comments.makeComment,
  'comments.answer': comments.answerComment,
  'comments.revise': comments.reviseComment,
  'comments.accept': accepting.acceptCommentProposal,
  'requests.list': requests.listCommentRequests,
  'requests.send': requests.sendCommentRequest,
  'replies.preview': replies.showReplyPreview,
  'replies.apply': replies.applyReplyItems,
  'replies.list': units.listReplies,
  'replies.receive': units.recordNoInput,
  'units.list': units.listUnits,
  'positions.take': positions.takePosition,
  'typing.list': typing.listTyping,
  'typing.keep': typing.saveTyping,
  'typing.discard': typing.discardTyping,
  'records.undo': undoing.undoRecord,
  'settings.show': settings.showInterfaceSettings,
  'settings.set': settings.changeInterfaceSetting,
  'drafts.describe': drafts.describeDraft,
  'drafts.freeze': drafts.freezeDraft,
  'search.find': search.searchNegotiation,
  'drafts.receive': foreignDrafts.receiveCounterDraft,
  'exports.make': exports.exportTextFile,
  'exports.preview': exports.previewTextExport,
  'files.list': files.listReceivedFiles,
  'matrix.export': matrix.exportCommentMatrix,
  'files.cut': files.segmentHeldFiles,
  'comparisons.read': comparisons.readComparedTexts,
  'comparisons.make': comparisons.makeComparison,
  'comparisons.merge': merging.proposeThreeWayMerge,
  'comparisons.pair': comparisons.recordClausePairs,
  'comparisons.export': comparisonFiles.exportComparisonFile,
  'statuses.set': statuses.setClauseStatus,
  'brackets.list': brackets.listBrackets,
  'brackets.settle': settling.settleBrackets,
  'brackets.explain': brackets.explainBracket,
  'meetings.list': meetings.listMeetings,
  'meetings.hold': meetings.recordMeeting,
  'checks.list': checks.listCheckFindings,
  'checks.waive': waivers.waiveFinding,
  'terms.list': terms.listTerms,
  'terms.define': terms.defineTerm,
  'process.show': processes.showProcess,
  'process.stage': processes.setProcessStage,
  'process.step': processes.recordProcessStep,
  'process.guidelines': processes.writeDelegationGuidelines,
  'process.signing': processes.recordSigning,
  'stances.list': stances.listStances,
  'assessments.make': stances.assessClause,
  'readiness.show': readiness.showReadiness,
  'readiness.pass': readiness.passReadinessPoint,
  'brief.export': briefs.exportDelegationBrief,
  'application.export': applications.exportApplicationAnnex,
  'meetings.export': discussions.exportDiscussionRecord,
  'looks.show': looks.showPrintLayout,
  'looks.set': looks.setPrintLayout,
  'looks.test': testPrints.createTestPrint,
  'printers.show': printers.showPrinters,
  'signing.make': signing.createSigningSet,
  'signing.list': signingSets.listSigningSets,
  'files.verify': verifying.verifyExportedFile,
  'records.list': records.listNegotiationRecords,
  'records.verify': records.verifyNegotiationRecords,
  'store.rebuild': store.rebuildStore,
  'store.show': store.showStore,
  'store.backup': store.backUpStore,
  'store.restore': store.restoreBackup,
};
