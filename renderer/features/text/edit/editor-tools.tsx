import { Button, Menu } from '@mantine/core';
import { ArrowLeftRight, Brackets, Hash, Italic } from 'lucide-react';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import { formatClauseLabel } from '../../clause/clause-label.ts';
import { renderShownSource, selectLanguageOptions } from '../../clause/shown-source.ts';
import { useTextPage } from '../../clause/text-page-context.ts';
import type { WrapKind } from '../../mark-editor/mark-edits.ts';
import styles from './editor-tools.module.css';

type Props = {
  readonly parties: readonly string[];
  /** The clauses that can be referenced. */
  readonly clauses: readonly ShownClause[];
  readonly onToggle: (by: WrapKind) => void;
  readonly onInsert: (source: string) => void;
};

/** The marks that can be applied to words, since nobody types braces here. */
export function EditorTools({ parties, clauses, onToggle, onInsert }: Props) {
  const say = useTranslate();
  const { text, options, languages } = useTextPage();
  const small = { size: 'compact-xs', variant: 'default' } as const;
  const heading = (clause: ShownClause) =>
    languages
      .map(
        (language) =>
          renderShownSource(clause.heading[language] ?? '', selectLanguageOptions(options, language))?.rendered.text,
      )
      .find(Boolean) ?? '';
  return (
    <div className={styles.tools} role="toolbar" aria-label={say('ui.text.tools')}>
      <Menu returnFocus={false}>
        <Menu.Target>
          <Button {...small} leftSection={<Brackets size={14} aria-hidden />}>
            {say('ui.text.bracket')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {parties.map((side) => (
            <Menu.Item key={side} onClick={() => onToggle({ of: 'bracket', side })}>
              {say('ui.text.bracket-of', { side })}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => onToggle({ of: 'bracket', side: null })}>{say('ui.text.bracket-plain')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Menu returnFocus={false}>
        <Menu.Target>
          <Button {...small} leftSection={<ArrowLeftRight size={14} aria-hidden />}>
            {say('ui.text.swaps')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {parties.map((party) => (
            <Menu.Item key={party} onClick={() => onToggle({ of: 'alternat', party })}>
              {say('ui.text.swaps-of', { party })}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Menu returnFocus={false}>
        <Menu.Target>
          <Button {...small} leftSection={<Hash size={14} aria-hidden />} disabled={clauses.length === 0}>
            {say('ui.text.refer')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah="50vh" style={{ overflowY: 'auto' }}>
          {clauses.map((clause) => (
            <Menu.Item key={clause.code} onClick={() => onInsert(`{ref:${clause.code}}`)}>
              {`${formatClauseLabel(clause, text, say)} ${heading(clause)}`}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button {...small} leftSection={<Italic size={14} aria-hidden />} onClick={() => onToggle({ of: 'italics' })}>
        {say('ui.text.italics')}
      </Button>
    </div>
  );
}
