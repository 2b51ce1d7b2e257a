/**
 * Other ways to spoil a good translation than those of `perturbations.ts`, so that nothing is learnt from one way alone.
 * Predicates are turned word by word, anywhere in the sentence, where the
 * first way replaces endings from a list; names give way to others of their own script; clauses go that no comma parts.
 */
import type { JapaneseToken } from '../src/language/token.ts';
import { type Change, type Material, pick } from './perturbations.ts';

/** What this way can plant; a name is put for another or left out. */
export const OTHERWISE = ['names', 'dropped', 'negation', 'omission'] as const;
export type Otherwise = (typeof OTHERWISE)[number];

const NEGATIVE_ROW: ReadonlyMap<string, string> = new Map(
  [...'うわ くか ぐが すさ つた ぬな ぶば むま るら'.split(' ')].map(([last = '', row = '']) => [last, row]),
);
/** Verbs in -iru and -eru that are of the five rows all the same. */
const FIVE_ROWED = /(?:[入帰走知切限減要散滑握蘇甦返照覆遮参練焦しは]|かえ|はし|かぎ|まい|い)る$/u;

/** 書く → 書か, 見る → 見, する → し: what stands before ない. Undefined where the row is not known. */
function beforeNai({ base, surface }: JapaneseToken): string | undefined {
  if (base === 'ある') return '';
  if (base.endsWith('する')) return `${base.slice(0, -2)}し`;
  if (base === '来る') return '来';
  if (base === 'くる') return 'こ';
  const root = base.slice(0, -1);
  if (!base.endsWith('る')) return `${root}${NEGATIVE_ROW.get(base.slice(-1)) ?? ''}`;
  const five =
    surface.endsWith('っ') ||
    surface.endsWith('り') ||
    FIVE_ROWED.test(base) ||
    !/(?:[いきしちにひみりぎじびえけせてねへめれげぜでべ見出得着寝経似煮射居診鑑])る$/u.test(base);
  return five ? `${root}ら` : root;
}

/** What may follow a predicate that can be turned: an end, a quotation, a particle that joins clauses. */
const ENDS = /^(?:[。、」』）]|$|が、|けれど|ので|ため|から|と(?:[^い]|$)|こと|もの|[\p{Script=Han}ァ-ヺ])/u;
/** Negative in form alone; taking the ending away would leave no Japanese. */
const IN_FORM =
  /(?:しか[^、。]{0,20}|だけで|ばかりで|のみで|かも(?:しれ|知れ)|違い|ちがい|過ぎ|すぎ|ほかなら|他なら|わけでは|なければ[^、。]{0,3}|なくては[^、。]{0,3}|わけには[いゆ]か|ざるを[得え]|やむを[得え]|欠かせ|少なく|まもな|間もな|限ら|仕方が|とんでも|問わ)$/u;

interface Place {
  readonly before: JapaneseToken | undefined;
  readonly verb: JapaneseToken | undefined;
  readonly token: JapaneseToken;
  readonly next: JapaneseToken | undefined;
  readonly behind: string;
  readonly ahead: string;
}

const change = (from: JapaneseToken, to: JapaneseToken, text: string): Change => ({
  start: from.start,
  end: to.end,
  text,
});

const isTurnable = (verb: JapaneseToken): boolean =>
  verb.pos === 'VERB' || (verb.pos === 'AUX' && /^(?:れる|られる|せる|させる|いる|できる)$/.test(verb.base));

/** An affirmative predicate made negative. */
function deny({ verb, token, next, behind, before }: Place): Change | undefined {
  if (before?.base === 'ない' || before?.base === 'ん') return undefined;
  if (token.base === 'ます' && verb !== undefined) {
    if (token.surface === 'ます' && ENDS.test(behind)) return change(token, token, 'ません');
    if (token.surface === 'まし' && next?.surface === 'た') return change(token, next, 'ませんでした');
  }
  if ((token.surface === 'た' || token.surface === 'だ') && token.base === 'た' && ENDS.test(behind)) {
    if (verb === undefined || !isTurnable(verb)) return undefined;
    const root = beforeNai(verb);
    return root === undefined || verb.base === 'ある' ? undefined : change(verb, token, `${root}なかった`);
  }
  if (isTurnable(token) && token.form === '基本形' && ENDS.test(behind)) {
    if (token.base === 'ある' && before?.surface === 'で') return change(before, token, 'ではない');
    const root = beforeNai(token);
    return root === undefined ? undefined : change(token, token, `${root}ない`);
  }
  if (token.surface === 'です' && before?.pos === 'NOUN' && ENDS.test(behind))
    return change(token, token, 'ではありません');
  if (token.surface === 'だ' && token.base === 'だ' && before?.pos === 'NOUN' && ENDS.test(behind))
    return change(token, token, 'ではない');
  if (token.surface === 'だっ' && next?.surface === 'た') return change(token, next, 'ではなかった');
  return undefined;
}

/** A negative predicate made affirmative, also in the middle of a sentence. */
function affirm({ verb, token, next, behind, ahead, before }: Place): Change | undefined {
  if (IN_FORM.test(ahead) || /^(?:か|？|と(?:いけ|なら)|限り|うち|ように)/u.test(behind)) return undefined;
  if (token.surface === 'ませ' && next?.surface === 'ん') {
    const past = /^ん(?:でした)/.test(behind);
    const end = { ...next, end: next.end + (past ? 3 : 0) };
    return change(token, end, past ? 'ました' : 'ます');
  }
  if (token.base !== 'ない' || verb === undefined) return undefined;
  if (token.pos === 'AUX' && isTurnable(verb)) {
    if (token.surface === 'ない') return change(verb, token, verb.base);
    if (token.surface === 'なかっ' && next?.surface === 'た') {
      const past = pastOf(verb);
      return past === undefined ? undefined : change(verb, next, past);
    }
    return undefined;
  }
  // では(ない) → だ, が(ない) → がある
  if (token.pos === 'ADJ' || token.pos === 'AUX') {
    const isPast = token.surface === 'なかっ' && next?.surface === 'た';
    if (token.surface !== 'ない' && !isPast) return undefined;
    const last = isPast && next !== undefined ? next : token;
    if (before?.surface === 'では' || (before?.surface === 'は' && ahead.endsWith('では')))
      return { start: token.start - 2, end: last.end, text: isPast ? 'であった' : 'である' };
    if (/^[がはも]$/.test(before?.surface ?? '')) return change(token, last, isPast ? 'あった' : 'ある');
  }
  return undefined;
}

/** 見る → 見た, 書く → 書いた. */
function pastOf({ base }: JapaneseToken): string | undefined {
  if (base.endsWith('する')) return `${base.slice(0, -2)}した`;
  if (base === '来る' || base === 'くる') return base === '来る' ? '来た' : 'きた';
  const root = base.slice(0, -1);
  if (/行く$/.test(base)) return `${root}った`;
  const last = base.slice(-1);
  if (last === 'る') {
    const five =
      FIVE_ROWED.test(base) || !/[いきしちにひみりぎじびえけせてねへめれげぜでべ見出得着寝]る$/u.test(base);
    return five ? `${root}った` : `${root}た`;
  }
  const endings: Readonly<Record<string, string>> = {
    ...{ う: 'った', つ: 'った', く: 'いた', ぐ: 'いだ', す: 'した', ぬ: 'んだ', ぶ: 'んだ', む: 'んだ' },
  };
  const ending = endings[last];
  return ending === undefined ? undefined : root + ending;
}

function negation({ text, ja, random }: Material): Change | undefined {
  const { tokens } = ja;
  const places = tokens.map((token, at): Place => {
    const before = tokens[at - 1];
    return {
      ...{ token, before, next: tokens[at + 1], verb: before },
      behind: text.slice(token.end, ja.end),
      ahead: text.slice(ja.start, token.start),
    };
  });
  const taken = places.flatMap((place) => affirm(place) ?? []);
  const put = places.flatMap((place) => deny(place) ?? []);
  // Half of the time a negation that is there goes; else the last predicate is turned, or now and then another one.
  if (taken.length > 0 && random() < 0.5) return pick(taken, random);
  return random() < 0.6 ? put.at(-1) : pick(put, random);
}

const KATAKANA = /^[ァ-ヺー・＝]+$/u;

/** Another name of the same script. */
function names({ ja, otherNames, random }: Material): Change | undefined {
  const own = ja.names.filter(
    ({ script, doubtful, kind, form }) =>
      doubtful !== true &&
      kind !== 'product' &&
      form.length >= 2 &&
      (script === 'katakana' || script === 'kanji'),
  );
  const name = pick(own, random);
  if (name === undefined) return undefined;
  const others = otherNames.filter(
    (it) =>
      KATAKANA.test(it) === (name.script === 'katakana') &&
      !ja.names.some(({ form }) => form.includes(it) || it.includes(form)),
  );
  const other = pick(others, random);
  return other === undefined ? undefined : { start: name.start, end: name.end, text: other };
}

/** A name that goes with its title and its particle. */
function dropped({ text, ja, random }: Material): Change | undefined {
  const own = ja.names.flatMap(({ start, end, title, doubtful }) => {
    const to = Math.max(end, title?.end ?? end);
    const particle = /^(?:は|が|を|に|の|と|で|から|へ)(?=、?)/u.exec(text.slice(to, ja.end))?.[0];
    const from = Math.min(start, title?.start ?? start);
    return particle === undefined || doubtful === true
      ? []
      : [{ start: from, end: to + particle.length, text: '' }];
  });
  return pick(own, random);
}

const isContent = ({ pos }: JapaneseToken): boolean => ['NOUN', 'PROPN', 'VERB', 'NUM', 'ADJ'].includes(pos);
const FEWEST = 4;

/** Everything between two particles or marks that holds a few words of meaning: modifiers as well as clauses. */
function omission({ text, ja, random }: Material): Change | undefined {
  const edges = ja.tokens.filter(
    ({ surface, pos, detail }) =>
      surface === '、' || (pos === 'ADP' && /^[はがをにで]$/.test(surface)) || detail === '助詞-接続助詞',
  );
  const spans = edges.flatMap((first, at) =>
    edges.slice(at + 1, at + 5).flatMap((last) => {
      const inside = ja.tokens.filter((token) => token.start >= first.end && token.end <= last.end);
      const words = text.slice(first.end, last.end);
      const balanced = /^(?:[^「」『』（）()]|「[^「」]*」|（[^（）]*）)*$/u.test(words);
      const share = words.length / (ja.end - ja.start);
      return balanced && inside.filter(isContent).length >= FEWEST && share > 0.2 && share < 0.6
        ? [{ start: first.end, end: last.end, text: '' }]
        : [];
    }),
  );
  return pick(spans, random);
}

const MAKERS: Readonly<Record<Otherwise, (material: Material) => Change | undefined>> = {
  ...{ names, dropped, negation, omission },
};

/** Spoils a sentence in one of the other ways, when it offers an occasion. */
export const perturbOtherwise = (kind: Otherwise, material: Material): Change | undefined =>
  MAKERS[kind](material);
