import type { Clue } from '../../src/align/alignment.ts';
import { explainBead } from '../../src/align/evidence.ts';
import type { PageBead } from '../../src/api/project-views.ts';
import { useSpeech } from '../speech.tsx';
import type { Arranged } from './places.ts';
import styles from './why.module.css';

const KINDS = ['name', 'number', 'date', 'term', 'latin', 'word'] as const satisfies readonly Clue['kind'][];

/** A share between nothing and all, as a bar and a number. */
function Share({ name, value }: { readonly name: string; readonly value: number }) {
  const { say } = useSpeech();
  const percent = Math.round(value * 100);
  return (
    <div className={styles.share}>
      <dt>{name}</dt>
      <dd>
        <span className={styles.bar} aria-hidden="true">
          <span style={{ width: `${percent}%` }} />
        </span>
        {say('arrange.why.percent', { percent })}
      </dd>
    </div>
  );
}

/** What both sides have in common, a sort at a time, the strongest first. */
function Clues({ page, clues }: { readonly page: Arranged; readonly clues: readonly Clue[] }) {
  const { say } = useSpeech();
  if (clues.length === 0) return <p className={styles.quiet}>{say('arrange.why.no-clues')}</p>;
  return (
    <dl className={styles.clues}>
      {KINDS.map((kind) => {
        const some = clues.filter((clue) => clue.kind === kind);
        if (some.length === 0) return null;
        return (
          <div key={kind}>
            <dt>{say(`arrange.why.clues.${kind}`)}</dt>
            <dd>
              {some.map(({ ja, en }) => (
                <span key={`${ja.start}:${en.file}:${en.start}`} className={styles.clue}>
                  <span lang="ja">{page.ja.text.slice(ja.start, ja.end)}</span>
                  <span aria-hidden="true"> ↔ </span>
                  <span lang="en">{page.en[en.file]?.text.slice(en.start, en.end)}</span>
                </span>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Why a row is a row: who said so, the reason in words, and the numbers it rests on. */
export function Why({ page, bead }: { readonly page: Arranged; readonly bead: PageBead }) {
  const { say, tell } = useSpeech();
  const { coverageJa, coverageEn, length, position, clues } = bead.evidence;
  const isPair = bead.ja.length > 0 && bead.en.length > 0;
  const reason = explainBead(bead, { ja: page.ja.text, en: (file) => page.en[file]?.text ?? '' });
  return (
    <div className={styles.why}>
      <h3>{say(isPair ? 'arrange.why.title' : 'arrange.why.title.alone')}</h3>
      {bead.by !== undefined && <p>{say(`arrange.why.${bead.by}`)}</p>}
      {bead.by !== 'made' && <p>{tell(reason)}</p>}
      {isPair && (
        <dl className={styles.shares}>
          <Share name={say('arrange.why.coverage-ja')} value={coverageJa} />
          <Share name={say('arrange.why.coverage-en')} value={coverageEn} />
          <Share name={say('arrange.why.length')} value={length} />
          <Share name={say('arrange.why.position')} value={position} />
        </dl>
      )}
      <Clues page={page} clues={clues} />
    </div>
  );
}
