import { describe, expect, it } from 'vitest';
import { load } from '../../corpus/findings/load.ts';
import { findInBead } from './check.ts';
import { layOut } from './lay-out.ts';
import { mistranslation } from './rules/mistranslation.ts';
import { type DoubtTrees, growFrom } from './trees.ts';
import { viewArticle } from './view.ts';

const engine = await load();

const always = growFrom({ measures: 'support', base: 9, trees: '0' });
const never = growFrom({ measures: 'support', base: -9, trees: '0' });
/** Nobody marks a word, except that post-editors change what `changed` says. */
const withChanges = (changed: DoubtTrees['changed'], draft = always): DoubtTrees => ({
  doubtful: never,
  grave: never,
  draft,
  changed,
  scale: { said: 1 },
});
const beforeStops = growFrom({ measures: '1=。', base: -9, trees: '0<0.5 0 18' });

function marked(ja: string, en: string, doubts: DoubtTrees): readonly string[] {
  const { article, sources, alignment } = layOut({ ja, en }, engine);
  const view = viewArticle(article, sources, alignment, {
    lexicon: engine.lexicon,
    glossary: [],
    terms: [],
    doubts,
  });
  return view.beads
    .flatMap((bead) => findInBead(bead, [mistranslation]))
    .filter(({ confidence }) => confidence >= 0.5)
    .flatMap((finding) => finding.ja.map(({ start, end }) => ja.slice(start, end)));
}

describe('what post-editors are likely to change', () => {
  const ja = '市は古い橋を修理します。';
  const en = 'The city repairs the old bridge.';
  it.each([
    ['an ending by itself', beforeStops, always, ['ます']],
    ['words side by side as one, with their ending', always, always, ['市', '古い橋', '修理します']],
    ['nothing where nobody changes anything', never, always, []],
    ['nothing in what is no draft', always, never, []],
  ] as const)('marks %s', (_, changed, draft, expected) => {
    expect(marked(ja, en, withChanges(changed, draft))).toEqual(expected);
  });

  it('leaves an address as it is, and asks after a name in Latin letters', () => {
    const changes = withChanges(always);
    expect(
      marked('詳細は www.example.org にある。', 'Details are at www.example.org.', changes),
    ).not.toContain('example');
    expect(marked('橋は Brandell が設計した。', 'Brandell designed the bridge.', changes)).toContain(
      'Brandell',
    );
  });
});
