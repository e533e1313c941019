import type { CommandName, commands, Input, Output } from '../../../shared/api/commands.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { listMeetings } from '../queries/agreements/list-meetings.ts';
import { listStances } from '../queries/agreements/list-stances.ts';
import { showProcess } from '../queries/agreements/show-process.ts';
import { listCommentRequests } from '../queries/comments/comment-requests.ts';
import { listUnits } from '../queries/comments/list-units.ts';
import { listRepeatedComments } from '../queries/comments/rejected-proposals.ts';
import { listReplies } from '../queries/comments/replies.ts';
import { showHome } from '../queries/home/show-home.ts';
import { explainClause } from '../queries/provenance/explain-clause.ts';
import { showReadiness } from '../queries/signing/readiness.ts';
import * as signingSets from '../queries/signing/signing-sets.ts';
import { showSummary } from '../queries/summary/show-summary.ts';
import { checkTravel } from '../queries/travel/check-travel.ts';
import * as actions from './actions/actions.ts';
import * as brackets from './agreements/brackets.ts';
import * as discussions from './agreements/export-discussion.ts';
import * as meetings from './agreements/meetings.ts';
import * as settling from './agreements/settle-brackets.ts';
import * as statuses from './agreements/statuses.ts';
import * as checks from './checks/checks.ts';
import * as readiness from './checks/readiness.ts';
import * as terms from './checks/terms.ts';
import * as waivers from './checks/waive-finding.ts';
import * as history from './clauses/clause-history.ts';
import * as clauses from './clauses/clauses.ts';
import * as places from './clauses/place-clause.ts';
import * as positions from './clauses/positions.ts';
import * as texts from './clauses/texts.ts';
import * as accepting from './comments/accept-comment.ts';
import * as comments from './comments/comments.ts';
import * as answers from './comparisons/answer-in-their-file.ts';
import * as comparisons from './comparisons/comparisons.ts';
import * as comparisonFiles from './comparisons/export-comparison.ts';
import * as merging from './comparisons/propose-three-way-merge.ts';
import * as documents from './comparisons/show-compared-document.ts';
import * as foreignDrafts from './drafts/counter-draft.ts';
import * as drafts from './drafts/drafts.ts';
import * as exports from './drafts/exports.ts';
import * as creating from './negotiations/create-negotiation.ts';
import * as deleting from './negotiations/delete-negotiation.ts';
import * as negotiations from './negotiations/negotiations.ts';
import * as sample from './negotiations/sample.ts';
import * as templates from './negotiations/templates.ts';
import * as people from './people/person.ts';
import * as settings from './people/settings.ts';
import * as typing from './people/typing.ts';
import * as applications from './process/export-application.ts';
import * as briefs from './process/export-brief.ts';
import * as initialsSheets from './process/export-initials-sheet.ts';
import * as summaries from './process/export-summary.ts';
import * as processes from './process/process.ts';
import * as stances from './process/stances.ts';
import * as matrix from './replies/export-matrix.ts';
import * as memos from './replies/export-memo.ts';
import * as files from './replies/files.ts';
import { packFiles } from './replies/pack-files.ts';
import * as replies from './replies/replies.ts';
import * as requests from './replies/requests.ts';
import * as signing from './signing/create-signing-set.ts';
import * as looks from './signing/print-layout.ts';
import * as printers from './signing/printers.ts';
import * as testPrints from './signing/test-print.ts';
import * as verifying from './signing/verify-file.ts';
import * as backingUp from './store/back-up-store.ts';
import * as conditions from './store/condition.ts';
import * as damagedInput from './store/damaged-input.ts';
import * as program from './store/program.ts';
import * as records from './store/records.ts';
import * as restoring from './store/restore-backup.ts';
import * as search from './store/search.ts';
import * as store from './store/store.ts';
import * as undoing from './store/undo-record.ts';
import * as travels from './travel/make-travel-set.ts';

/** Has a handler for every command of the contract: a missing one, or one of another type, does not compile. */
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
  'home.show': showHome,
  'negotiations.list': negotiations.listNegotiations,
  'negotiations.create': creating.createNegotiation,
  'negotiations.archive': negotiations.archiveNegotiation,
  'negotiations.describe': negotiations.describeNegotiation,
  'negotiations.copies': deleting.listNegotiationCopies,
  'negotiations.delete': deleting.removeNegotiation,
  'texts.show': texts.showText,
  'clauses.history': history.showClauseHistory,
  'clauses.diff': history.diffClauseVersions,
  'clauses.why': explainClause,
  'clauses.write': clauses.writeClauseTexts,
  'clauses.write-together': clauses.writeClausesTogether,
  'clauses.create': places.createClause,
  'clauses.place': places.placeClause,
  'clauses.place-together': places.placeClausesTogether,
  'translations.confirm': clauses.confirmTranslation,
  'translations.confirm-together': clauses.confirmTranslationsTogether,
  'comments.list': comments.listComments,
  'comments.repeated': listRepeatedComments,
  'comments.make': comments.makeComment,
  'comments.answer': comments.answerComment,
  'comments.answer-together': comments.answerCommentsTogether,
  'comments.revise': comments.reviseComment,
  'comments.accept': accepting.acceptCommentProposal,
  'comments.accept-together': accepting.acceptProposalsTogether,
  'requests.list': listCommentRequests,
  'requests.send': requests.sendCommentRequest,
  'requests.memo': memos.exportRequestMemo,
  'replies.preview': replies.showReplyPreview,
  'replies.apply': replies.applyReplyItems,
  'replies.list': listReplies,
  'replies.receive': replies.recordNoInput,
  'units.list': listUnits,
  'positions.take': positions.takePosition,
  'typing.list': typing.listTyping,
  'typing.keep': typing.saveTyping,
  'typing.discard': typing.discardTyping,
  'records.undo': undoing.undoRecord,
  'records.undo-together': undoing.undoRecordsTogether,
  'settings.show': settings.showInterfaceSettings,
  'settings.managed': settings.showManagedSettings,
  'settings.set': settings.changeInterfaceSetting,
  'drafts.describe': drafts.describeDraft,
  'drafts.freeze': drafts.freezeDraft,
  'search.find': search.searchNegotiation,
  'drafts.receive': foreignDrafts.receiveCounterDraft,
  'exports.make': exports.exportTextFile,
  'exports.preview': exports.previewTextExport,
  'files.pack': packFiles,
  'files.list': files.listReceivedFiles,
  'matrix.export': matrix.exportCommentMatrix,
  'files.cut': files.segmentHeldFiles,
  'files.parts': files.listFileParts,
  'comparisons.read': comparisons.readComparedTexts,
  'comparisons.make': comparisons.makeComparison,
  'comparisons.file-differences': comparisons.listFileDifferences,
  'comparisons.document': documents.showComparedDocument,
  'comparisons.merge': merging.proposeThreeWayMerge,
  'comparisons.pair': comparisons.recordClausePairs,
  'comparisons.answer-choices': answers.listAnswerChoices,
  'comparisons.answer': answers.answerInTheirFile,
  'comparisons.export': comparisonFiles.exportComparisonFile,
  'statuses.set': statuses.setClauseStatus,
  'statuses.set-together': statuses.setClauseStatusesTogether,
  'brackets.list': brackets.listBrackets,
  'brackets.settle': settling.settleBrackets,
  'brackets.explain': brackets.explainBracket,
  'brackets.explain-together': brackets.explainBracketsTogether,
  'meetings.list': listMeetings,
  'meetings.hold': meetings.recordMeeting,
  'checks.list': checks.listCheckFindings,
  'checks.waive': waivers.waiveFinding,
  'checks.waive-together': waivers.waiveFindingsTogether,
  'terms.list': terms.listTerms,
  'terms.define': terms.defineTerm,
  'process.show': showProcess,
  'process.stage': processes.setProcessStage,
  'process.step': processes.recordProcessStep,
  'process.guidelines': processes.writeDelegationGuidelines,
  'process.signing': processes.recordSigning,
  'stances.list': listStances,
  'assessments.make': stances.assessClause,
  'readiness.show': showReadiness,
  'readiness.pass': readiness.passReadinessPoint,
  'brief.export': briefs.exportDelegationBrief,
  'summary.show': showSummary,
  'summary.export': summaries.exportSummary,
  'application.export': applications.exportApplicationAnnex,
  'initials-sheet.export': initialsSheets.exportInitialsSheet,
  'meetings.export': discussions.exportDiscussionRecord,
  'looks.show': looks.showPrintLayout,
  'looks.set': looks.setPrintLayout,
  'looks.test': testPrints.createTestPrint,
  'printers.show': printers.showPrinters,
  'signing.make': signing.createSigningSet,
  'signing.list': signingSets.listSigningSets,
  'files.verify': verifying.verifyExportedFile,
  'travel.check': checkTravel,
  'travel.make': travels.makeTravelSet,
  'actions.list': actions.listActions,
  'actions.undo': actions.undoAction,
  'actions.redo': actions.redoAction,
  'records.list': records.listNegotiationRecords,
  'records.verify': records.verifyNegotiationRecords,
  'records.damaged': conditions.listNegotiationDamage,
  'store.rebuild': store.rebuildStore,
  'program.show': program.showProgram,
  'store.show': store.showStore,
  'store.condition': conditions.showStoreCondition,
  'store.check': conditions.checkWholeStore,
  'store.typings': damagedInput.listDamagedInput,
  'store.settings': damagedInput.listDamagedSettingWords,
  'store.discard': damagedInput.discardDamagedInput,
  'store.backup': backingUp.backUpStore,
  'store.restore': restoring.restoreBackup,
};
