import { Table } from '@mantine/core';
import { useTranslate } from '../../../components/use-translate.ts';
import styles from '../compare.module.css';
import { type ComparedCharacter, compareCharacters, listDifferingWords } from './spoof-words.ts';

type Props = { readonly old: string; readonly next: string };

/** Shows the characters of two words that look the same. */
export function CodePoints({ old, next }: Props) {
  const say = useTranslate();
  return listDifferingWords(old, next).map(([was, is]) => (
    <Table key={`${was} ${is}`} className={styles.points} withTableBorder verticalSpacing={2}>
      <Table.Caption>{say('ui.compare.spoof-points-of', { word: is })}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{say('ui.compare.old')}</Table.Th>
          <Table.Th scope="col">{say('ui.compare.next')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        <Table.Tr>
          {[compareCharacters(was, is), compareCharacters(is, was)].map((signs, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the old word and the new one
            <Table.Td key={n} valign="top">
              <CharacterList signs={signs} />
            </Table.Td>
          ))}
        </Table.Tr>
      </Table.Tbody>
    </Table>
  ));
}

function CharacterList({ signs }: { readonly signs: readonly ComparedCharacter[] }) {
  const say = useTranslate();
  return (
    <ol className={styles.signs}>
      {signs.map(({ sign, codePoint, differs }, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: characters have no identity other than their position
        <li key={n} data-differs={differs || undefined}>
          <span className={styles.sign}>{sign}</span>
          {codePoint}
          {differs && <b>{` ≠ ${say('ui.compare.spoof-differs')}`}</b>}
        </li>
      ))}
    </ol>
  );
}
