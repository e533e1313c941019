import { useTextPage } from '../../clause/text-page-context.ts';
import styles from '../clause.module.css';
import titleStyles from './title.module.css';

/** Both sides' signature blocks, ours on the left (D11); one above the other where a word would not fit next to the other. */
export function SignatureBlocks({ language }: { readonly language: string }) {
  const { text } = useTextPage();
  const sides = [...text.parties].sort((a, b) => (a.side === b.side ? 0 : a.side === 'ours' ? -1 : 1));
  return (
    <div className={`${styles.cell} ${titleStyles.signaturePlace}`} lang={language}>
      <div className={titleStyles.signatures}>
        {sides.map((side) => (
          <div key={side.code} className={titleStyles.signature}>
            <p>
              <strong>{side.signatureHeading[language] ?? side.ministry[language] ?? side.code}</strong>
            </p>
            {side.signatory.name === '' ? (
              <div className={titleStyles.signatureSpace} />
            ) : (
              <p>
                <strong>{side.signatory.name}</strong>
              </p>
            )}
            <p>{side.signatory.title[language] ?? ''}</p>
          </div>
        ))}
      </div>
    </div>
  );
}
