import type { ShownText } from '../../../shared/model/shown.ts';
import { useActions } from '../../components/actions.ts';
import { getOpenEditor } from '../../features/clause/open-editor.ts';
import type { CleanReading } from './use-clean-reading.ts';
import type { TextNavigation } from './use-text-navigation.ts';

type AgreementActionOptions = {
  readonly text: ShownText;
  readonly readOnly: boolean;
  readonly place: TextNavigation;
  readonly clean: CleanReading;
  /** Shows the terms; selected words start a new term. */
  readonly showTerms: () => void;
};

/** Registers the actions for brackets, agreement, checks and terms, with menu items and keys. */
export function useAgreementActions({ text, readOnly, place, clean, showTerms }: AgreementActionOptions) {
  const { here, editing } = place;
  const sides = [...text.parties].sort((a, b) => (a.side === b.side ? 0 : a.side === 'ours' ? -1 : 1));
  const bracket = (
    id: string,
    label: 'bracket' | 'bracket-theirs' | 'bracket-plain',
    side: string | null,
    key?: string,
  ) =>
    ({
      id,
      menu: 'edit',
      label: `ui.text.action.${label}`,
      ...(key === undefined ? {} : { key }),
      group: 2,
      enabled: !readOnly && editing === null,
      reason: readOnly ? 'ui.palette.why.read-only' : 'ui.palette.why.editing',
      run: () => place.bracketChosen(side),
    }) as const;
  useActions([
    bracket('text.bracket', 'bracket', sides[0]?.code ?? null, '['),
    bracket('text.bracket-theirs', 'bracket-theirs', sides[1]?.code ?? null, ']'),
    bracket('text.bracket-plain', 'bracket-plain', null),
    {
      id: 'finding.fix',
      menu: 'edit',
      label: 'ui.text.action.fix',
      key: 'Ctrl+.',
      group: 2,
      enabled: editing !== null,
      reason: 'ui.palette.why.not-editing',
      run: () => getOpenEditor()?.fix(),
    },
    {
      id: 'clause.agree',
      menu: 'text',
      label: 'ui.text.action.agree',
      key: 'F8',
      group: 1,
      enabled: !readOnly && here !== null,
      reason: readOnly ? 'ui.palette.why.read-only' : 'ui.palette.why.no-clause',
      run: place.askAgreement,
    },
    { id: 'terms.show', menu: 'text', label: 'ui.text.action.terms', key: 'Ctrl+Alt+I', group: 1, run: showTerms },
    {
      id: 'text.clean',
      menu: 'view',
      label: 'ui.text.action.clean',
      key: 'Ctrl+Alt+B',
      group: 1,
      checked: clean.on,
      run: () => {
        place.ways.leave();
        clean.toggle();
      },
    },
  ]);
}
