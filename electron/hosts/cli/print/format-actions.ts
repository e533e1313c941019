import type { Output } from '../../../../shared/api/commands.ts';
import { formatAction } from '../../../../shared/i18n/format-action.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { ShownAction } from '../../../../shared/model/action.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';

/** Lists actions, the newest first, by day; each with the name by which it is undone, and what became of it. */
export function formatActions({ actions, more }: Output<'actions.list'>, speech: InterfaceLanguage): string {
  const days = Map.groupBy(actions, ({ at }) => at.slice(0, 10));
  const lines = [...days].flatMap(([day, all]) => [day, ...all.map((one) => `  ${formatRow(one, speech)}`)]);
  const count = formatMessage(speech, 'cli.actions', { count: actions.length });
  return [...lines, count, ...(more ? [formatMessage(speech, 'cli.actions-more')] : [])].join('\n');
}

function formatRow(action: ShownAction, speech: InterfaceLanguage): string {
  const state = formatState(action, speech);
  const what = formatAction(action, speech, (code) => code);
  return `${action.action.slice(0, 8)}  ${action.at.slice(11, 16)}  ${action.actor.name}  ${what}${state === null ? '' : `  ‹${state}›`}`;
}

function formatState({ state, undoneBy, kept }: ShownAction, speech: InterfaceLanguage): string | null {
  if (kept === null && state === 'done') return null;
  const why = kept === null ? '' : formatMessage(speech, `action.kept.${kept}`);
  const key = state === 'done' ? 'kept' : kept === null ? 'undone' : 'kept-undone';
  return formatMessage(speech, `cli.action-state.${key}`, { by: undoneBy?.actor.name ?? '', why });
}

export const formatUndoneAction = ({ action }: Output<'actions.undo'>, speech: InterfaceLanguage): string =>
  formatMessage(speech, 'cli.action-undone', { what: formatAction(action, speech, (code) => code) });

export const formatRedoneAction = ({ action }: Output<'actions.redo'>, speech: InterfaceLanguage): string =>
  formatMessage(speech, 'cli.action-redone', { what: formatAction(action, speech, (code) => code) });
