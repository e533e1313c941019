import { useTextPage } from '../../clause/text-page-context.ts';
import styles from '../clause.module.css';
import titleStyles from './title.module.css';

/** Both sides' signature blocks, ours on the left (D11). */
export function SignatureBlocks({ language }: { readonly language: string }) {
  const { text } = useTextPage();
  const sides = [...text.parties].sort((a, b) => (a.side === b.side ? 0 : a.side === 'ours' ? -1 : 1));
  return (
    <div className={styles.cell} lang={language}>
      <div className={titleStyles.signatures}>
        {sides.map((side) => (
          <p key={side.code}>
            <strong>{side.signatureHeading[language] ?? side.ministry[language] ?? side.code}</strong>
          </p>
        ))}
        {sides.map((side) =>
          side.signatory.name === '' ? (
            <div key={side.code} className={titleStyles.signatureSpace} />
          ) : (
            <p key={side.code}>
              <strong>{side.signatory.name}</strong>
            </p>
          ),
        )}
        {sides.map((side) => (
          <p key={side.code}>{side.signatory.title[language] ?? ''}</p>
        ))}
      </div>
    </div>
  );
}
