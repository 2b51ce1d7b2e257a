import { once } from '../../base/keeping.ts';
import type { Span } from '../../base/span.ts';
import { defineCheck } from '../define-check.ts';
import { findHomophones, type Homophone } from '../homophones.ts';
import { type ArticleView, englishAt, japaneseAt } from '../view.ts';
import { meets } from '../words.ts';

/** What Korean news writes and Japanese newsrooms do not; the order is that of `docs/`. */
const KOREANISMS: readonly RegExp[] = [
  /去る ?[0-9０-９]+ ?(?:年|月|日|週間|世紀)/g,
  /国務委員長/g,
  /(?:国防部|外交部|法務部|教育部|環境部|国土部)(?:長官|次官|当局者)/g,
  /(?:南北|北韓|南韓|韓米|韓日)(?=関係|首脳|協力|同盟|会談|を|の)/g,
  /コロナ ?19/g,
  /(?:警告射撃|警護)を加え/g,
  /合同参謀本部は/g,
  /放射砲/g,
  // Words that no Japanese writes and that Korean spells like the right ones.
  /半西(?:方|側)/g,
  /国境日/g,
  /(?:行軍|行進)大型/g,
  /手袋列車/g,
];
/** Homophones from here on make it likely, and with one the turns of phrase must help. */
const ENOUGH_HOMOPHONES = 2;
/** How likely turns of phrase alone make it, by their number; Japanese papers that write about Korea have one or two. */
const BY_TURNS = [0, 0, 0.3, 0.55, 0.75];

function* turnsOf(view: ArticleView): Iterable<Span> {
  for (const pattern of KOREANISMS) {
    const sentence = view.sentences.find((it) => {
      pattern.lastIndex = 0;
      return pattern.test(japaneseAt(view, it));
    });
    if (sentence === undefined) continue;
    pattern.lastIndex = 0;
    const match = pattern.exec(japaneseAt(view, sentence));
    if (match === null) continue;
    const start = sentence.start + match.index;
    yield { start, end: start + match[0].length };
  }
}

/** How sure the word is wrong by itself, from what `bench/checks.ts` showed of each kind. */
function surenessOf({ listed, alone, wrong, korean }: Homophone): number {
  if (!listed) return [...wrong].some((character) => korean.includes(character)) ? 0.4 : 0.6;
  return alone ? 0.85 : 0.6;
}
/** What is sure by itself may speak for others. */
const SURE = 0.5;
/** In an article that came by way of Korean a word that may be a homophone is one; so much of the doubt remains. */
const DOUBT_LEFT = 0.6;

/** How likely the whole article came by way of Korean. */
function likelihood(homophones: number, turns: number): number {
  if (homophones >= ENOUGH_HOMOPHONES) return turns > 0 ? 0.9 : 0.75;
  if (homophones === 1) return turns > 0 ? 0.7 : 0.4;
  return BY_TURNS[Math.min(turns, BY_TURNS.length - 1)] ?? 0;
}

/** Likelier than this, the article itself is evidence. */
const LIKELY = 0.7;

const sureIn = once((view: ArticleView): readonly Homophone[] =>
  view.beads.flatMap((bead) => findHomophones(bead).filter((one) => surenessOf(one) > SURE)),
);
/** A turn that is a homophone as well is counted as that. */
const turnsIn = once((view: ArticleView): readonly Span[] =>
  [...turnsOf(view)].filter((turn) => !sureIn(view).some((one) => meets(one, turn))),
);

/**
 * Korean is written by sound, so that a machine which translates by way of Korean must guess which word was meant. Only
 * where the English has the other word of the same Korean reading, and nothing in it is near the Japanese one.
 */
export const pivotHomophone = defineCheck({
  id: 'pivot-homophone',
  category: 'accuracy/mistranslation',
  severity: 'major',
  reads: 'both',
  absorbs: ['wrong-term', 'mistranslation', 'look-alike'],
  examples: [
    {
      ja: '首脳は量子関係の強化で一致した。',
      en: 'The leaders agreed to strengthen bilateral relations.',
      finds: ['量子'],
      fixed: '首脳は両者関係の強化で一致した。',
    },
    {
      ja: '政権は半西方の姿勢を強めている。',
      en: 'The government is hardening its anti-Western stance.',
      finds: ['半西方'],
      fixed: '政権は反西側の姿勢を強めている。',
    },
    {
      ja: '一行は手袋列車で国境を越えた。',
      en: 'The party crossed the border in an armored train.',
      finds: ['手袋'],
      fixed: '一行は装甲列車で国境を越えた。',
    },
    {
      ja: '研究者は量子コンピューターを開発した。',
      en: 'Researchers have developed a quantum computer for bilateral projects.',
      finds: [],
    },
    {
      ja: '村はインド的支援を待っている。',
      en: 'The village is waiting for humanitarian aid.',
      finds: ['インド'],
    },
    {
      ja: '協定では、量子が春までに橋を直すことになる。',
      en: 'Under the deal, the two sides will repair the bridge by spring.',
      finds: ['量子'],
    },
    { ja: 'インドの人道支援が届いた。', en: 'Humanitarian aid from India has arrived.', finds: [] },
    { ja: '半年後に結果が出る。', en: 'The results will be out in half a year.', finds: [] },
  ],
  *findInBead(view) {
    const found = findHomophones(view);
    if (found.length === 0) return;
    const others = sureIn(view.article);
    const turns = turnsIn(view.article).length;
    for (const one of found) {
      const sureness = surenessOf(one);
      // A word is no evidence of its own.
      const beside = others.filter(({ wrong }) => wrong !== one.wrong).length;
      const doubt = (1 - sureness) * (likelihood(beside, turns) >= LIKELY ? DOUBT_LEFT : 1);
      const { start, end, wrong, right, korean, hangul, english } = one;
      yield {
        ja: [{ start, end }],
        en: [{ file: english.file, start: english.start, end: english.end }],
        message: korean === right ? 'check.pivot-homophone.word' : 'check.pivot-homophone.korean',
        values: { wrong, right, korean, hangul, en: englishAt(view, english) },
        confidence: 1 - doubt,
        suggestions: [{ start, end, text: right }],
      };
    }
  },
  *findInArticle(view) {
    const homophones = sureIn(view);
    const turns = turnsIn(view);
    const confidence = likelihood(homophones.length, turns.length);
    const marks = [...homophones, ...turns].map(({ start, end }) => ({ start, end }));
    if (confidence === 0 || marks.length < 2) return;
    yield {
      ja: marks,
      message: 'check.pivot-homophone.article',
      values: { words: marks.map((span) => japaneseAt(view, span)).join('、'), count: marks.length },
      confidence,
      severity: 'neutral',
    };
  },
});
