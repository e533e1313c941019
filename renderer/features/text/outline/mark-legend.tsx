import { ChevronDown, ChevronUp } from 'lucide-react';
import { useSetting } from '../../../api/settings.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import { getStatusMessageKey } from '../../clause/agreement-status.ts';
import { type ClauseMark, MarkSign } from './clause-marks.tsx';
import styles from './outline.module.css';

/** Says what the marks of the outline mean; it can be folded, and stays so. */
export function MarkLegend() {
  const say = useTranslate();
  const [shown, setShown] = useSetting('ui.text.legend', 'on');
  const isOpen = shown === 'on';
  const marks: readonly ClauseMark[] = [
    ...(['open', 'agreed-ad-referendum', 'agreed', 'initialled'] as const).map((kind) => ({
      kind,
      text: say(getStatusMessageKey(kind)),
      short: '',
    })),
    { kind: 'bad', text: say('ui.text.legend.bad'), short: '' },
    { kind: 'changed', text: say('ui.text.changed'), short: '' },
    { kind: 'bracket', text: say('ui.text.legend.bracket'), short: '' },
    { kind: 'comment', text: say('ui.text.legend.comment'), short: '' },
    { kind: 'stale', text: say('ui.text.legend.stale'), short: 'RU' },
  ];
  return (
    <section className={styles.legend} aria-label={say('ui.text.legend.title')}>
      <button
        type="button"
        className={styles.legendHead}
        aria-expanded={isOpen}
        onClick={() => setShown(isOpen ? 'off' : 'on')}
      >
        {say('ui.text.legend.title')}
        {isOpen ? <ChevronDown size={14} aria-hidden /> : <ChevronUp size={14} aria-hidden />}
      </button>
      {isOpen && (
        <dl className={styles.meanings}>
          {marks.map((mark) => (
            <div key={mark.kind}>
              <dt aria-hidden>
                <MarkSign mark={mark} />
              </dt>
              <dd>{mark.text}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
