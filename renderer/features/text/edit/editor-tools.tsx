import { Button, Menu } from '@mantine/core';
import { ArrowLeftRight, Brackets, Hash, Italic } from 'lucide-react';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { useNotice } from '../../../components/notice.tsx';
import { useTranslate } from '../../../components/use-translate.ts';
import { formatClauseLabel } from '../../clause/clause-label.ts';
import { getOpenEditor } from '../../clause/open-editor.ts';
import { renderShownSource, selectLanguageOptions } from '../../clause/shown-source.ts';
import { useTextPage } from '../../clause/text-page-context.ts';
import type { WrapKind } from '../../clause/wrap-kind.ts';
import styles from './editor-tools.module.css';

/** The marks that can be applied to words where the cursor was last, since nobody types braces here. */
export function EditorTools() {
  const say = useTranslate();
  const notice = useNotice();
  const { text, options, languages } = useTextPage();
  const small = { size: 'compact-xs', variant: 'default' } as const;
  const heading = (clause: ShownClause) =>
    languages
      .map(
        (language) =>
          renderShownSource(clause.heading[language] ?? '', selectLanguageOptions(options, language))?.rendered.text,
      )
      .find(Boolean) ?? '';
  const clauses = text.clauses.filter((one) => one.number !== null);
  const toggle = (by: WrapKind) => {
    if (getOpenEditor()?.toggle(by) === false) notice.done(say('ui.text.choose-words'));
  };
  return (
    <div className={styles.tools} role="toolbar" aria-label={say('ui.text.tools')}>
      <Menu returnFocus={false}>
        <Menu.Target>
          <Button {...small} leftSection={<Brackets size={14} aria-hidden />}>
            {say('ui.text.bracket')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {text.parties.map(({ code: side }) => (
            <Menu.Item key={side} onClick={() => toggle({ of: 'bracket', side })}>
              {say('ui.text.bracket-of', { side })}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => toggle({ of: 'bracket', side: null })}>{say('ui.text.bracket-plain')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Menu returnFocus={false}>
        <Menu.Target>
          <Button {...small} leftSection={<ArrowLeftRight size={14} aria-hidden />}>
            {say('ui.text.swaps')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {text.parties.map(({ code: party }) => (
            <Menu.Item key={party} onClick={() => toggle({ of: 'alternat', party })}>
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
            <Menu.Item key={clause.code} onClick={() => getOpenEditor()?.insert(`{ref:${clause.code}}`)}>
              {`${formatClauseLabel(clause, text, say)} ${heading(clause)}`}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button {...small} leftSection={<Italic size={14} aria-hidden />} onClick={() => toggle({ of: 'italics' })}>
        {say('ui.text.italics')}
      </Button>
    </div>
  );
}
