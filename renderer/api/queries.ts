import { useRead } from './use-command.ts';

export const usePerson = () => useRead('person.show', {});
/** Made anew each time it is looked at. */
export const useProgram = () => useRead('program.show', {}, { fresh: true });
export const useNegotiations = () => useRead('negotiations.list', {});
/** Read again whenever the screen opens: backups are made without a notification. */
export const useHome = () => useRead('home.show', {}, { fresh: true });
/** Files change without a notification from the core, so every component that shows this reads it again. */
export const useStoreSummary = () => useRead('store.show', {}, { fresh: true });
/** `fresh` also counts what was written since, of which nobody is told. */
export const useStoreCondition = (fresh = false) => useRead('store.condition', {}, { fresh });
export const useDamagedSettings = () => useRead('store.settings', {});
export const useDamagedTypings = () => useRead('store.typings', {});
export const useDamagedRecords = (negotiation: string | null) =>
  useRead('records.damaged', { negotiation: negotiation ?? '' }, { enabled: negotiation !== null });
export const useNegotiationText = (negotiation: string, draft: string | null = null) =>
  useRead('texts.show', { negotiation, draft });
export const useUnits = (negotiation: string) => useRead('units.list', { negotiation });
export const useComments = (negotiation: string, clause: string | null = null) =>
  useRead('comments.list', { negotiation, clause });
export const useReplies = (negotiation: string) => useRead('replies.list', { negotiation });
export const useUnsavedTyping = (negotiation: string) => useRead('typing.list', { negotiation });
export const useClauseHistory = (negotiation: string, clause: string | null) =>
  useRead('clauses.history', { negotiation, clause: clause ?? '' }, { enabled: clause !== null });
export const useSearchHits = (negotiation: string, words: string, limit = 50) =>
  useRead('search.find', { negotiation, words, limit }, { enabled: words.trim() !== '', keepPrevious: true });
export const useBrackets = (negotiation: string) => useRead('brackets.list', { negotiation });
export const useMeetings = (negotiation: string) => useRead('meetings.list', { negotiation });
export const useGlossaryTerms = (negotiation: string) => useRead('terms.list', { negotiation });
/** What the administrator of this computer sets; it does not change while the page is open. */
export const useManagedSettings = () => useRead('settings.managed', {});
export const useTemplates = () => useRead('templates.show', {});
