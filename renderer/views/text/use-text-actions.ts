import { useLocation } from 'wouter';
import type { ShownComment } from '../../../shared/model/shown.ts';
import { useActions } from '../../components/actions.ts';
import { saveOpenClause } from '../../features/clause/open-editor.ts';
import { drawerTabs } from '../../features/clause/text-page-context.ts';
import { useCommentActions } from '../../features/comments/use-comment-actions.ts';
import {
  canBeApplied,
  findNextPending,
  findQueueStep,
  isCommentOpen,
  type QueueItem,
} from '../../features/comments/work-queue.ts';
import { tabFaces } from './drawer-tabs.ts';
import type { ComparisonBase } from './use-comparison-base.ts';
import type { TextNavigation } from './use-text-navigation.ts';

/** The dialogs above the text. */
export type TextDialog = 'freeze' | 'export' | 'files' | 'describe' | 'request' | 'terms';

type TextActionOptions = {
  readonly code: string;
  readonly readOnly: boolean;
  readonly place: TextNavigation;
  readonly waiting: readonly QueueItem[];
  /** The codes of the clauses, in text order. */
  readonly order: readonly string[];
  readonly comments: readonly ShownComment[];
  readonly base: ComparisonBase;
  readonly showFind: () => void;
  readonly openDialog: (dialog: TextDialog) => void;
};

/** Registers the actions on the text, with menu items and keys. */
export function useTextActions({
  code,
  readOnly,
  place,
  waiting,
  order,
  comments,
  base,
  showFind,
  openDialog,
}: TextActionOptions) {
  const answers = useCommentActions(code);
  const [, goTo] = useLocation();
  const { here, editing, drawer } = place;
  const current = place.comment === null ? undefined : comments.find(({ id }) => id === place.comment);
  const accepts = editing === null && !readOnly && current !== undefined && isCommentOpen(current);
  const go = (item: QueueItem | null) => {
    if (item === null) return;
    place.showComment(item.comment, item.clause);
    if (item.comment !== null) place.setDrawer('comments');
  };
  const walk = (by: 1 | -1) => go(findQueueStep(waiting, order, { here, comment: place.comment }, by));
  const acceptAndGoOn = async () => {
    if (current === undefined) return;
    const next = findNextPending(waiting, current.id);
    const done = canBeApplied(current) ? await answers.accept(current) : await answers.answer(current, 'accepted');
    if (done) go(next);
  };
  const cannotChange = readOnly ? 'ui.palette.why.read-only' : 'ui.palette.why.no-clause';
  useActions([
    { id: 'draft.freeze', menu: 'file', label: 'ui.text.freeze', group: 2, run: () => openDialog('freeze') },
    {
      id: 'text.export',
      menu: 'file',
      label: 'ui.text.action.export',
      key: 'F12',
      group: 2,
      run: () => openDialog('export'),
    },
    { id: 'text.describe', menu: 'file', label: 'ui.action.describe', group: 2, run: () => openDialog('describe') },
    { id: 'files.show', menu: 'file', label: 'ui.action.files', group: 3, run: () => openDialog('files') },
    {
      id: 'clause.edit',
      menu: 'edit',
      label: 'ui.text.action.edit',
      key: 'F2',
      group: 1,
      enabled: editing === null && !readOnly && here !== null,
      reason: editing === null ? cannotChange : 'ui.palette.why.editing',
      run: () => here !== null && place.ways.edit({ clause: here, language: findFocusedLanguage() ?? place.language }),
    },
    {
      id: 'clause.save',
      menu: 'edit',
      label: 'ui.text.action.save',
      key: 'Ctrl+S',
      group: 1,
      enabled: editing !== null,
      reason: 'ui.palette.why.not-editing',
      run: saveOpenClause,
    },
    ...(editing === null
      ? []
      : [
          {
            id: 'clause.leave',
            menu: 'edit',
            label: 'ui.text.action.leave',
            key: 'Escape',
            group: 1,
            run: () => place.ways.leave(),
          } as const,
        ]),
    { id: 'text.find', menu: 'edit', label: 'ui.text.find', key: 'Ctrl+F', group: 3, run: showFind },
    {
      id: 'text.language',
      menu: 'text',
      label: 'ui.text.action.language',
      key: 'F6',
      group: 1,
      run: place.nextLanguage,
    },
    { id: 'requests.send', menu: 'text', label: 'ui.request.action', group: 2, run: () => openDialog('request') },
    {
      id: 'replies.gather',
      menu: 'text',
      label: 'ui.gather.action',
      group: 2,
      run: () => goTo(`/gather/${code}`),
    },
    {
      id: 'matrix.show',
      menu: 'text',
      label: 'ui.matrix.action',
      group: 2,
      run: () => goTo(`/matrix/${code}`),
    },
    {
      id: 'queue.next',
      menu: 'comments',
      label: 'ui.text.action.next',
      key: 'Alt+ArrowDown',
      group: 1,
      enabled: waiting.length > 0,
      reason: 'ui.palette.why.nothing-waits',
      run: () => walk(1),
    },
    {
      id: 'queue.previous',
      menu: 'comments',
      label: 'ui.text.action.previous',
      key: 'Alt+ArrowUp',
      group: 1,
      enabled: waiting.length > 0,
      reason: 'ui.palette.why.nothing-waits',
      run: () => walk(-1),
    },
    {
      id: 'queue.accept',
      menu: 'comments',
      label: editing === null ? 'ui.text.action.accept' : 'ui.text.action.save',
      key: 'Ctrl+Enter',
      group: 1,
      enabled: editing !== null || accepts,
      reason: readOnly ? 'ui.palette.why.read-only' : 'ui.palette.why.no-comment',
      run: () => (editing === null ? void acceptAndGoOn() : saveOpenClause()),
    },
    {
      id: 'comment.make',
      menu: 'comments',
      label: 'ui.text.action.comment',
      key: 'Ctrl+Alt+M',
      group: 2,
      enabled: !readOnly,
      reason: 'ui.palette.why.read-only',
      run: place.beginComment,
    },
    {
      id: 'text.changes',
      menu: 'view',
      label: 'ui.text.action.changes',
      key: 'F9',
      group: 1,
      checked: base.on,
      enabled: base.code !== null,
      reason: 'ui.palette.why.no-draft',
      run: base.toggle,
    },
    ...drawerTabs.map((tab) => ({
      id: `drawer.${tab}`,
      menu: 'view' as const,
      label: tabFaces[tab].label,
      key: tabFaces[tab].key,
      group: 2,
      checked: drawer === tab,
      run: () => place.setDrawer(drawer === tab ? null : tab),
    })),
  ]);
}

function findFocusedLanguage(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-clause]')?.dataset.language;
}
