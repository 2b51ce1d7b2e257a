import { ArrowRightToLine } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Input, SearchField, ToggleButton } from 'react-aria-components';
import { TableVirtuoso } from 'react-virtuoso';
import { TERM_KINDS, type Term } from '../../src/term/term.ts';
import type { Surrounded } from '../read/difference.ts';
import { rowOfJa } from '../read/places.ts';
import { useRead, useReading } from '../read/reading.ts';
import { useSpeech } from '../speech.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Choices } from '../ui/choice.tsx';
import { join } from '../ui/join.ts';
import { useWorkbench } from '../workbench.ts';
import { contextOf, countOf, filterTerms } from './filter.ts';
import styles from './terms.module.css';

const EMPTY = { query: '', kind: undefined, severalForms: false } as const;

function InContext({ context, lang }: { readonly context: Surrounded; readonly lang: 'ja' | 'en' }) {
  return (
    <p lang={lang} className={lang === 'en' ? styles.source : undefined}>
      {context.before}
      <mark>{context.text}</mark>
      {context.after}
    </p>
  );
}

function Cells({ term }: { readonly term: Term }) {
  const { act } = useWorkbench();
  const reading = useReading();
  const { say } = useSpeech();
  const { article, index } = useRead((state) => state.prepared);
  const contexts = contextOf(article, term);
  const place = term.variants[0].places[0] ?? term.context.ja;
  const go = () => {
    act.show('read');
    reading.act.goTo(rowOfJa(index, article, place));
  };
  return (
    <>
      <td className={styles.en} lang="en">
        {term.en}
      </td>
      <td className={styles.ja}>
        <ul>
          {term.variants.map((variant) => (
            <li key={variant.form}>
              <span lang="ja" className={styles.form}>
                {variant.form}
              </span>
              <span className={styles.quiet}>× {variant.count}</span>
              {term.variants.length > 1 && (
                <span className={styles.status} data-status={variant.status}>
                  {say(`terms.status.${variant.status}`)}
                </span>
              )}
            </li>
          ))}
        </ul>
      </td>
      <td className={styles.kind}>{say(`terms.kind.${term.kind}`)}</td>
      <td className={styles.count} title={say('terms.count.each', { ja: countOf(term), en: term.enCount })}>
        {countOf(term)}
        <span className={styles.quiet}> / {term.enCount}</span>
      </td>
      <td className={styles.context}>
        {contexts.ja && <InContext lang="ja" context={contexts.ja} />}
        {contexts.en && <InContext lang="en" context={contexts.en} />}
      </td>
      <td className={styles.go}>
        <IconButton label={say('terms.context.go', { term: term.en })} onPress={go}>
          <ArrowRightToLine size={16} aria-hidden />
        </IconButton>
      </td>
    </>
  );
}

/** The glossary of the open article: what each English term is called, how often, and where. */
export function TermsView() {
  const { say } = useSpeech();
  const { terms } = useRead((state) => state.prepared.article);
  const [filter, setFilter] = useState<Parameters<typeof filterTerms>[1]>(EMPTY);
  const shown = useMemo(() => filterTerms(terms, filter), [terms, filter]);
  const kinds = TERM_KINDS.filter((kind) => terms.some((term) => term.kind === kind));
  if (terms.length === 0)
    return (
      <main className={styles.empty}>
        <h2>{say('terms.none')}</h2>
        <p className={styles.quiet}>{say('terms.none.what')}</p>
      </main>
    );
  return (
    <main className={styles.view} aria-label={say('terms.title')}>
      <div className={styles.filters}>
        <SearchField
          aria-label={say('terms.search')}
          value={filter.query}
          onChange={(query) => setFilter({ ...filter, query })}
        >
          <Input placeholder={say('terms.search')} className={join(styles.search)} />
        </SearchField>
        <Choices
          label={say('terms.kind')}
          labelHidden
          value={filter.kind ?? 'every'}
          onChange={(kind) => setFilter({ ...filter, kind: kind === 'every' ? undefined : kind })}
          choices={(['every', ...kinds] as const).map((kind) => ({
            value: kind,
            label: say(`terms.kind.${kind}`),
          }))}
        />
        <ToggleButton
          className={join(styles.toggle)}
          isSelected={filter.severalForms}
          onChange={(severalForms) => setFilter({ ...filter, severalForms })}
        >
          {say('terms.only-variants')}
        </ToggleButton>
        <output className={styles.quiet}>
          {say('terms.total', { shown: shown.length, all: terms.length })}
        </output>
      </div>
      {shown.length === 0 ? (
        <div className={styles.empty}>
          <p>{say('terms.filtered')}</p>
          <Button onPress={() => setFilter(EMPTY)}>{say('findings.filtered.clear')}</Button>
        </div>
      ) : (
        <TableVirtuoso
          className={join(styles.table)}
          data={[...shown]}
          fixedHeaderContent={() => (
            <tr>
              <th scope="col">{say('terms.en')}</th>
              <th scope="col">{say('terms.ja')}</th>
              <th scope="col">{say('terms.kind')}</th>
              <th scope="col" className={styles.count}>
                {say('terms.count')}
              </th>
              <th scope="col">{say('terms.context')}</th>
              <td />
            </tr>
          )}
          itemContent={(_, term) => <Cells term={term} />}
        />
      )}
    </main>
  );
}
