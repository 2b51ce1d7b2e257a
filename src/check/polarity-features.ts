/** What speaks for and against a negation that was lost or gained; `bench/fit-polarity.ts` learnt what each is worth. */
import type { Span } from '../base/span.ts';
import { compareBead } from './doubt.ts';
import { endingOf } from './ending.ts';
import type { Measures } from './logistic.ts';
import { isNegativeWord } from './negation-ja.ts';
import { type Compared, compareNegations, type Gained, type Lost } from './negation-match.ts';
import type { BeadView } from './view.ts';
import { wholeEnglish, wholeJapanese } from './words.ts';

/** Characters of Japanese in a sentence of ordinary length. */
const USUAL = 50;
/** Shorter ones are alike. */
const SHORT = 30;
/** More than so many negations of one kind say no more. */
const MANY = 3;
/** What may stand between a negation and the end of what is said. */
const CLOSES =
  /^(?:です|でした|た|だ|の|ん|ます|でし)*(?:。|」|』|）|$|、?(?:と|って)(?:述べ|語|話|言|し|の|発表|伝え|報|コメント|指摘|主張|説明|強調))/u;
const BEHIND = 16;

const atMost = (count: number): number => Math.min(MANY, count) / MANY;

/** What is the same for every negation of a bead. */
function ofBead(view: BeadView, { ja, en, left }: Compared): Measures {
  const japanese = wholeJapanese(view);
  const english = wholeEnglish(view);
  const compared = compareBead(view);
  const unsupported = compared.doubts.filter(({ support }) => support < 0.15).length;
  return {
    long: Math.log(Math.max(SHORT, japanese.length) / USUAL),
    sentences: Math.log(Math.max(1, (japanese.match(/[。！？]/g) ?? []).length)),
    ratio: Math.log(Math.max(1, japanese.length) / Math.max(1, 0.45 * english.length)),
    asked: Number(/\?|？/.test(english)),
    balance: Math.max(-2, Math.min(2, ja.length - en.length)),
    uncovered: compared.uncovered.length / Math.max(1, compared.english),
    unsupported: unsupported / Math.max(1, compared.doubts.length),
    'left.ja': atMost(left.ja),
    'left.en': atMost(left.en),
  };
}

/** What parts one statement from the next in English and in Japanese. */
const PARTS_ENGLISH =
  /^(?:[,;:"“”()–—]|who|which|that|but|while|and|because|after|before|when|if|as|though|although|since|until)$/;
const PARTS_JAPANESE = /^[、。「」『』（）]$/;
/** Farther off is all the same, in words. */
const FARTHEST = 15;

/** How far the answer stands from where the denied word is said, and how many statements lie between. */
function ofDistance(
  { answer, by, places }: Gained | Lost,
  words: readonly { readonly surface: string }[],
  parts: RegExp,
): Measures {
  if (by === undefined || places.length === 0) return {};
  const nearest = places.reduce((one, other) =>
    Math.abs(other - by.at) < Math.abs(one - by.at) ? other : one,
  );
  const [from, to] = [Math.min(nearest, by.at), Math.max(nearest, by.at)];
  const away = Math.min(FARTHEST, to - from) / FARTHEST;
  const parted = words.slice(from + 1, to).filter(({ surface }) => parts.test(surface.toLowerCase())).length;
  return { away, [`away.${answer}`]: away, parted: atMost(parted), [`parted.${answer}`]: atMost(parted) };
}

/** Verbs by which somebody reports what somebody said: these are hardly ever denied. */
const REPORTS = /^(?:言う|いう|述べる|語る|話す|伝える|発表|説明|指摘|報告|報じる|主張|強調|明かす|明らか)$/u;
const SAYS: ReadonlySet<string> = new Set(
  'say tell report announce explain add claim state note argue speak write according'.split(' '),
);

/** A negation that answers says less when it stands far off, denies something faintly, or is rendered by another word. */
function ofAnswer({ answer, by, apart, taken, own }: Gained | Lost, stem = 0): Measures {
  if (by === undefined) return { 'answer.none': 1 };
  const { strength, inForm } = by.cue;
  const affixed = Number('stem' in by.cue);
  return {
    'by.affix': affixed,
    'by.stem': stem,
    [`taken.${strength}`]: taken,
    [`answer.${answer}`]: 1,
    [`by.${strength}`]: 1,
    'by.form': Number(inForm === true),
    [`apart.${answer}`]: Math.min(10, apart) / 10,
    own,
  };
}

const named = (side: 'gained' | 'lost', measures: Measures): Measures =>
  Object.fromEntries(Object.entries(measures).map(([name, value]) => [`${side}.${name}`, value]));

/** Whether what is denied here is what a prefix denies there: 快適 in 快適ではない, "uncomfortable". */
function meansStem({ by, cue }: Gained, { article: { lexicon } }: BeadView): boolean {
  const stem = by?.cue.stem;
  if (stem === undefined) return false;
  return cue.heads.some(
    (head) =>
      lexicon.english(head.base).some(({ form }) => form === stem) ||
      lexicon.japanese(stem).some(({ form }) => form === head.base || form === head.surface),
  );
}

/** Measures of a negation in the Japanese that the English may not have. */
function featuresOfGained(one: Gained, compared: Compared, view: BeadView): Measures {
  const { text } = view.article;
  const { near } = compareBead(view).senses;
  const { start, end, heads, describes } = one.cue;
  const [head] = heads;
  const at = head === undefined ? -1 : view.ja.tokens.findIndex((it) => it.start === head.start);
  const behind = text.slice(end, end + BEHIND);
  const said = text.slice(start, end);
  const reports = head !== undefined && REPORTS.test(head.base);
  return named('gained', {
    bias: 1,
    ...ofBead(view, compared),
    ...ofAnswer(one, Number(meansStem(one, view))),
    ...ofDistance(one, view.en.tokens, PARTS_ENGLISH),
    // 拒否しなかった, 違法ではない: denied twice over.
    doubled: Number(head !== undefined && isNegativeWord(head.surface)),
    reports: Number(reports),
    reported: Number(reports && one.places.some((it) => SAYS.has(view.en.tokens[it]?.lemma ?? ''))),
    headless: Number(head === undefined),
    placed: Number(one.places.length > 0),
    support: near[at]?.[0]?.strength ?? 0,
    final: Number(CLOSES.test(behind)),
    past: Number(/かっ/.test(said) || behind.startsWith('でした')),
    polite: Number(/^(?:ん|ません)/.test(said)),
    zu: Number(/^(?:ず|ぬ|ざ|まい)/.test(said)),
    linked: Number(/^(?:が|けれど|けど|し|ため|ので|から|ば|と|、)/.test(behind)),
    asking: Number(/^(?:の?か|？|\?)/.test(behind)),
    describes: Number(describes === true),
    // まとまりのない, 根拠のない: what English has an adjective for.
    lacking: Number(describes === true && /[のがも]$/u.test(text.slice(0, start))),
  });
}

/** Measures of a negation in the English that the Japanese may not have. */
function featuresOfLost(one: Lost, compared: Compared, view: BeadView): Measures {
  const { covered } = compareBead(view).senses;
  const { file, start, heads } = one.cue;
  const source = view.article.sources[file]?.text ?? '';
  const [head] = heads;
  const at =
    head === undefined
      ? -1
      : view.en.tokens.findIndex((it) => it.file === head.file && it.start === head.start);
  const said = source.slice(start, one.cue.end).toLowerCase();
  return named('lost', {
    bias: 1,
    ...ofBead(view, compared),
    ...ofAnswer(one),
    ...ofDistance(one, view.ja.tokens, PARTS_JAPANESE),
    headless: Number(head === undefined),
    placed: Number(one.places.length > 0),
    support: covered[at] ?? 0,
    no: Number(said === 'no' || said === 'none'),
    never: Number(said === 'never'),
    short: Number(/^n['’]t$/.test(said)),
    opening: Number(/(?:^|[.!?"“”'‘’:]\s*)$/.test(source.slice(0, start))),
  });
}

/** More than this many words hardly belong to one predicate. */
const LONGEST = 8;
/** What renders the denied word this much less well (0–1) than the best does is not where it stands. */
const SURELY = 0.7;
/** The predicate that should have been negative: where the denied word stands, or else the end of the last sentence. */
export function predicateOf(view: BeadView, { places, cue }: Lost): Span | undefined {
  const { tokens } = view.ja;
  const { near } = compareBead(view).senses;
  const denied = new Set(
    cue.heads.map((head) => view.en.tokens.findIndex(({ start }) => start === head.start)),
  );
  const strengths = places.map((place) =>
    Math.max(0, ...(near[place] ?? []).map(({ at, strength }) => (denied.has(at) ? strength : 0))),
  );
  const least = Math.max(0, ...strengths) * SURELY;
  const likely = places.filter((_, index) => (strengths[index] ?? 0) >= least);
  const at =
    likely.findLast((it) => /^(?:動詞-自立|名詞-サ変接続|形容詞-自立)/.test(tokens[it]?.detail ?? '')) ??
    likely[0];
  if (at === undefined) {
    const last = view.ja.sentences.at(-1);
    const ending = last === undefined ? undefined : endingOf(last);
    return ending !== undefined && ending.words.length > 0 ? ending : last;
  }
  let to = at;
  while (to < at + LONGEST && !['PUNCT', undefined].includes(tokens[to + 1]?.pos)) to++;
  return { start: tokens[at]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}

/** A negation of one side with everything that was measured of it. */
export type Doubted =
  | { readonly side: 'gained'; readonly one: Gained; readonly measures: Measures }
  | { readonly side: 'lost'; readonly one: Lost; readonly measures: Measures };

/** Every negation of a bead that asks for an answer on the other side, however well it was answered. */
export function doubtedNegations(view: BeadView): readonly Doubted[] {
  const compared = compareNegations(view);
  return [
    ...compared.ja.map(
      (one): Doubted => ({ side: 'gained', one, measures: featuresOfGained(one, compared, view) }),
    ),
    ...compared.en.map(
      (one): Doubted => ({ side: 'lost', one, measures: featuresOfLost(one, compared, view) }),
    ),
  ];
}
