import type { SourceSpan } from '../../align/alignment.ts';
import { compareNames } from '../../align/names.ts';
import { keepingFor } from '../../base/keeping.ts';
import type { Span } from '../../base/span.ts';
import type { Name } from '../../language/mention.ts';
import { foldSpelling } from '../../term/spelling.ts';
import { isClear, katakanaParts, timesUsed, type Usage } from '../../term/usage.ts';
import { defineCheck } from '../define-check.ts';
import { likeness } from '../name-evidence.ts';
import { japaneseIn, otherWordsFor } from '../offices.ts';
import type { ArticleView, BeadView } from '../view.ts';
import { meets } from '../words.ts';

/** From this likeness on (0–1) an English name is the one that the Japanese name stands for. */
const OWN = 0.6;
/** From this likeness on a spelling seen elsewhere is that name, too. */
const SAME = 0.85;
const SHORTEST = 3;

/** What stands in the article, and what articles written in Japanese have in its place. */
interface Departure {
  readonly at: Span;
  readonly seen: string;
  readonly usual: string;
  readonly times: number;
  readonly rarely: number;
  /** The name in the English that both are spellings of. */
  readonly en?: SourceSpan;
}

/** Whether two names may be one person: the same, or one a part of the other (金 and 金正恩, ショイグ and セルゲイ・ショイグ). */
const isOnePerson = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short !== '' && (long.startsWith(short) || katakanaParts(long).includes(short));
};

/** Who is given an office, and how often; a surname and the office may have been read as one word. */
const holdersOf = keepingFor((office: string, { titles, counts }: Usage) => {
  const holders: { readonly name: string; readonly times: number }[] = [];
  for (const [name, own] of titles)
    for (const [title, times] of own) if (title.endsWith(office)) holders.push({ name, times });
  for (const [form, times] of counts)
    if (form.endsWith(office)) holders.push({ name: form.slice(0, -office.length), times });
  return holders;
});

/** How often somebody is given an office. */
const timesGiven = (usage: Usage, person: string, office: string): number =>
  holdersOf(office, usage).reduce(
    (sum, { name, times }) => (isOnePerson(name, person) ? sum + times : sum),
    0,
  );

/** The office of a person where articles written in Japanese give the same person another word for it. */
function departureOfOffice({ form, title }: Name, usage: Usage): Departure | undefined {
  const seen = title === undefined ? undefined : japaneseIn(title.form);
  if (title === undefined || seen === undefined) return undefined;
  const rarely = timesGiven(usage, form, seen);
  const [best] = otherWordsFor(seen)
    .map((usual) => ({ usual, times: timesGiven(usage, form, usual) }))
    .filter(({ times }) => isClear(times, rarely))
    .sort((one, other) => other.times - one.times);
  return best && { at: { start: title.end - seen.length, end: title.end }, seen, rarely, ...best };
}

/** What newspapers shorten 大臣 to: 国防大臣 → 国防相; 外務大臣 → 外務相, 外相. */
const shortened = (stem: string): readonly string[] => [
  `${stem}相`,
  ...(stem.endsWith('務') ? [`${stem.slice(0, -1)}相`] : []),
];

/** Ministers whom articles written in Japanese call by the short word. */
function* departuresOfMinisters({ ja, article }: BeadView, usage: Usage): Generator<Departure> {
  const [first, last] = [ja.tokens[0], ja.tokens.at(-1)];
  if (first === undefined || last === undefined) return;
  for (const match of article.text.slice(first.start, last.end).matchAll(/(\p{Script=Han}{2,4})大臣/gu)) {
    const [seen, stem = ''] = match;
    const [usual] = shortened(stem).filter((it) => isClear(timesUsed(usage, it), timesUsed(usage, seen)));
    const start = first.start + match.index;
    if (usual === undefined) continue;
    const [times, rarely] = [timesUsed(usage, usual), timesUsed(usage, seen)];
    yield { at: { start, end: start + seen.length }, seen, usual, times, rarely };
  }
}

/** The parts of a name that articles written in Japanese never spell so, but so that it is the same name. */
function* departuresOfSpelling(bead: BeadView, usage: Usage, own: ReadonlySet<string>): Generator<Departure> {
  const { lexicon } = bead.article;
  for (const name of bead.ja.names) {
    for (const seen of katakanaParts(name.form)) {
      if (seen.length < SHORTEST || usage.names.has(seen) || timesUsed(usage, seen) > 0) continue;
      const part = { ...name, form: seen };
      const meant = bead.en.names.filter((it) => likeness(part, it.form, [it], lexicon) >= OWN);
      if (meant.length === 0 && bead.en.names.length > 0) continue;
      for (const [usual, times] of usage.names) {
        if (usual.length < SHORTEST || own.has(usual)) continue;
        const en = meant.find((it) => compareNames(usual, it.form, lexicon) >= SAME);
        if (en === undefined && (meant.length > 0 || foldSpelling(seen) !== foldSpelling(usual))) continue;
        const start = name.start + name.form.indexOf(seen);
        yield {
          at: { start, end: start + seen.length },
          seen,
          usual,
          times,
          rarely: 0,
          ...(en ? { en } : {}),
        };
        break;
      }
    }
  }
}

function* departures(bead: BeadView, usage: Usage, own: ReadonlySet<string>): Generator<Departure> {
  const offices = bead.ja.names.flatMap((name) => departureOfOffice(name, usage) ?? []);
  yield* offices;
  for (const minister of departuresOfMinisters(bead, usage)) {
    if (!offices.some(({ at }) => meets(at, minister.at))) yield minister;
  }
  yield* departuresOfSpelling(bead, usage, own);
}

const ownNames = ({ beads }: ArticleView): ReadonlySet<string> =>
  new Set(beads.flatMap(({ ja }) => ja.names.flatMap(({ form }) => katakanaParts(form))));

/**
 * Newsrooms agree on what they call an office and how they write a foreign name; a translation that does otherwise reads
 * foreign. Nothing is taken for granted: only articles written in Japanese that the user gives say what is usual, and only
 * where they say one word and hardly ever the other. A short form of the usual word is left alone, and so is a name
 * that the article writes both ways, which is the matter of its spellings.
 */
export const usage = defineCheck({
  id: 'usage',
  category: 'terminology/inconsistent',
  severity: 'minor',
  reads: 'japanese',
  examples: [
    {
      ja: '国防大臣は新しい計画を発表した。',
      native: ['国防相が会見した。', '国防相は辞めないと語った。'],
      finds: ['国防大臣'],
      fixed: '国防相は新しい計画を発表した。',
    },
    {
      ja: 'ルスラン・ドガエフ党委員長が工場を訪れた。',
      native: ['ドガエフ総書記が演説した。', 'ドガエフ総書記は、工場に触れなかった。'],
      finds: ['委員長'],
      fixed: 'ルスラン・ドガエフ党総書記が工場を訪れた。',
    },
    {
      ja: 'メルクナーの部隊が町に入った。',
      en: 'The Merkner unit entered the town.',
      native: ['メルクネルの戦闘員が町を囲んだ。', '町に残ったメルクネルは少ない。'],
      finds: ['メルクナー'],
      fixed: 'メルクネルの部隊が町に入った。',
    },
    {
      ja: '国防大臣は新しい計画を発表した。',
      native: ['国防相が会見した。国防大臣も同席した。', '国防相は辞めない。'],
      finds: [],
    },
    {
      ja: '国防大臣は新しい計画を発表した。',
      finds: [],
    },
    {
      ja: 'ドガエフ大統領が工場を訪れた。',
      native: ['ボリソフ首相が演説した。', 'ボリソフ首相は語った。'],
      finds: [],
    },
  ],
  *findInArticle(view) {
    const { usage } = view;
    if (usage === undefined) return;
    const own = ownNames(view);
    // What a glossary says of a word is decided, whatever newsrooms write.
    const decided = new Set(view.glossary.flatMap(({ ja, forbidden }) => [ja, ...forbidden]));
    for (const bead of view.beads) {
      for (const { at, seen, usual, times, rarely, en } of departures(bead, usage, own)) {
        if (decided.has(seen)) continue;
        yield {
          ja: [at],
          ...(en === undefined ? {} : { en: [{ file: en.file, start: en.start, end: en.end }] }),
          message: 'check.usage.found',
          values: { seen, usual, times, rarely, articles: usage.articles },
          confidence: isClear(times, rarely) ? 0.65 : 0.55,
          suggestions: [{ ...at, text: usual }],
        };
      }
    }
  },
});
