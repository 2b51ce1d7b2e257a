import type { ReactNode } from 'react';
import type { GlossaryForm } from '../../src/term/glossary.ts';
import { useSpeech } from '../speech.tsx';
import styles from './glossary.module.css';

/** A Japanese form of a term with its reading, where that says more; `children` tell the rest of it. */
export function FormWords({
  form: { form, reading },
  children,
}: {
  readonly form: Pick<GlossaryForm, 'form' | 'reading'>;
  readonly children: ReactNode;
}) {
  return (
    <span className={styles.words}>
      <span lang="ja" className={styles.form}>
        {form}
      </span>
      {reading !== '' && reading !== form && (
        <span lang="ja" className={styles.quiet}>
          {reading}
        </span>
      )}
      {children}
    </span>
  );
}

/** How often a form stands in the articles; `children` say more of that. */
export function FormUses({
  form: { count, articles },
  children,
}: {
  readonly form: Pick<GlossaryForm, 'count' | 'articles'>;
  readonly children?: ReactNode;
}) {
  const { say } = useSpeech();
  return (
    <span className={styles.quiet}>
      {count === 0
        ? say('glossary.form.unused')
        : say('glossary.form.uses', { times: count, count: articles })}
      {children}
    </span>
  );
}
