import type { Translate } from '../../components/use-translate.ts';
import type { ChipFace } from './chip-widget.ts';
import type { Chip } from './chips.ts';

/** Returns the visible and spoken label of a chip. */
export function describeChip(chip: Chip, numbers: ReadonlyMap<string, string>, say: Translate): ChipFace {
  switch (chip.kind) {
    case 'alternat': {
      const other = chip.other === null ? '' : ` · ${say('ui.text.other-form', { words: chip.other })}`;
      return { text: chip.own, tag: chip.party, name: `${say('ui.text.alternat', { party: chip.party })}${other}` };
    }
    case 'ref': {
      const number = numbers.get(chip.code) ?? `‹${chip.code}?›`;
      return { text: number, tag: null, name: say('ui.text.reference', { number }) };
    }
    case 'escape':
      return { text: chip.sign, tag: null, name: '' };
    case 'open':
      return { text: chip.side === null ? '[' : `[${chip.side}: `, tag: null, name: '' };
    case 'close':
      return { text: ']', tag: null, name: '' };
  }
}
