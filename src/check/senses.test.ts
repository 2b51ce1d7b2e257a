import { beforeAll, describe, expect, it } from 'vitest';
import { type Loaded, load } from '../../corpus/findings/load.ts';
import { compareBead, RELATED, UNRELATED } from './doubt.ts';
import { layOut } from './lay-out.ts';
import { viewArticle } from './view.ts';

let loaded: Loaded;
beforeAll(async () => {
  loaded = await load();
});

/** How far the English supports a Japanese word, and what in it has no counterpart. */
function look(ja: string, en: string, word: string): { support: number; uncovered: readonly string[] } {
  const { article, sources, alignment } = layOut({ ja, en }, loaded);
  const view = viewArticle(article, sources, alignment, {
    lexicon: loaded.lexicon,
    glossary: [],
    terms: [],
  });
  const [bead] = view.beads;
  if (bead === undefined) throw new Error('no bead');
  const compared = compareBead(bead);
  const doubt = compared.doubts.find(({ token }) => token.surface === word);
  return {
    support: doubt?.support ?? Number.NaN,
    uncovered: compared.uncovered.map(({ lower }) => lower),
  };
}

describe('a word is supported', () => {
  it.each([
    ['by a sense', '選挙が近い。', 'The election is near.', '選挙'],
    ['by a compound', '首相が記者会見を開いた。', 'The prime minister held a news conference.', '首相'],
    ['by the family of a sense', '軍が侵攻した。', 'The invasion by the army began.', '侵攻'],
    ['as a loan', 'インタビューに応じた。', 'He gave an interview.', 'インタビュー'],
    ['by its sound', 'ロドリゲスが来た。', 'Rodriguez came.', 'ロドリゲス'],
    ['by characters it shares', '新しい調査法を示した。', 'They presented a new survey.', '調査'],
  ])('%s: %s', (_, ja, en, word) => {
    expect(look(ja, en, word).support).toBeGreaterThan(RELATED);
  });
});

describe('a word is without support', () => {
  it.each([
    ['経線が近い。', 'The election is near.', '経線', ['election']],
    ['大きなイルカが木に登った。', 'A large squirrel climbed the tree.', 'イルカ', ['squirrel']],
    ['猫が会議で話した。', 'The ambassador spoke at the meeting.', '猫', ['ambassador']],
  ])('%s', (ja, en, word, uncovered) => {
    const seen = look(ja, en, word);
    expect(seen.support).toBeLessThan(UNRELATED);
    expect(seen.uncovered).toEqual(uncovered);
  });
});
