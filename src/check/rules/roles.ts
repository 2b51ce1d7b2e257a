import type { EnglishSentence } from '../../language/analysis.ts';
import type { Name } from '../../language/mention.ts';
import type { JapaneseToken } from '../../language/token.ts';
import { mainClauseOf, type Transaction, transactionsIn } from '../clause-ja.ts';
import { type Draft, defineCheck } from '../define-check.ts';
import { compareBead } from '../doubt.ts';
import { governorOf, isPossessive, isSubjectLike, placeOf, subjectEnd, type Tokens } from '../role-en.ts';
import { counterparts } from '../same-name.ts';
import { type BeadView, englishAt, isPaired, japaneseAt, type Located } from '../view.ts';

/** A bead must be trusted this far before who does what in it is compared. */
const TRUSTED = 0.5;
/** From this nearness on (0–1) an English word may be what a predicate says. */
const SAYS = 0.3;
/** Words between an English verb and its object. */
const MOST_BETWEEN = 8;
/** A clause that was torn out is short; in characters. */
const LONGEST_CLAUSE = 40;
/** Both sides do these, or each side has its own word for them. */
const MUTUAL: ReadonlySet<string> = new Set(
  'meet marry divorce face fight join play resemble equal border follow precede accompany contact'.split(' '),
);
/** Words that tie a sentence to the one before it, as a writer does who splits one. */
const TIES = /^(?:そ|こ|また|しか|だが|一方|さら|なお|同|彼|両|特に|例えば)/;

/** An English sentence of a bead, with the index of its first word among those of the bead. */
interface Laid {
  readonly sentence: Located<EnglishSentence>;
  readonly first: number;
}

function layOutEnglish(view: BeadView): readonly Laid[] {
  let first = 0;
  return view.en.sentences.map((sentence) => {
    const laid = { sentence, first };
    first += sentence.tokens.length;
    return laid;
  });
}

/** Where in a sentence the words stand that may say what a Japanese word says. */
function placesOf(word: JapaneseToken, { sentence, first }: Laid, view: BeadView): readonly number[] {
  const { near } = compareBead(view).senses;
  const row = near[view.ja.tokens.indexOf(word)] ?? [];
  const places = row.filter(({ strength }) => strength >= SAYS).map(({ at }) => at - first);
  return [...new Set(places)].filter((at) => at >= 0 && at < sentence.tokens.length);
}

/** Whether a verb stands in the passive: "was seen", "seen by". */
const isPassive = (tokens: Tokens, verb: number): boolean =>
  tokens.slice(Math.max(0, verb - 3), verb).some((it) => it.pos === 'AUX' && it.lemma === 'be') ||
  tokens.slice(verb + 1, verb + 4).some(({ lower }) => lower === 'by');

/** The English in which the object of the Japanese does it, and the subject suffers it. */
function reversed({ subject, object, predicate }: Transaction, laid: Laid, view: BeadView) {
  const { names, tokens } = laid.sentence;
  const { lexicon } = view.article;
  const [does, suffers] = [counterparts(subject, names, lexicon), counterparts(object, names, lexicon)];
  for (const verb of placesOf(predicate, laid, view)) {
    const word = tokens[verb];
    if (word?.pos !== 'VERB' || MUTUAL.has(word.lemma) || isPassive(tokens, verb)) continue;
    const doer = names.find((name) => {
      const [from, to] = placeOf(name, tokens);
      return subjectEnd(tokens, verb) === to - 1 && governorOf(tokens, from)?.pos !== 'ADP';
    });
    if (doer === undefined || !suffers.own.includes(doer) || !does.others.includes(doer)) continue;
    const sufferer = names.find((name) => {
      const [from, to] = placeOf(name, tokens);
      const between = tokens.slice(verb + 1, from);
      return (
        from > verb &&
        between.length <= MOST_BETWEEN &&
        !isPossessive(tokens, to) &&
        !between.some(({ pos, lower }) => pos === 'VERB' || /^(?:with|by|from|of|and)$/.test(lower)) &&
        does.own.includes(name) &&
        suffers.others.includes(name)
      );
    });
    if (sufferer !== undefined) return { doer, word };
  }
  return undefined;
}

/** AがBを exchanged for BがAを: only where nothing else stands between the two names. */
function exchanged({ subject, object }: Transaction, view: BeadView) {
  const start = Math.min(subject.start, object.start);
  const [first, second] = subject.start < object.start ? [subject, object] : [object, subject];
  const between = japaneseAt(view, { start: first.end, end: second.start });
  return between.length > 12 || /[、。「」]/.test(between)
    ? []
    : [{ start, end: second.end, text: japaneseAt(view, second) + between + japaneseAt(view, first) }];
}

/** Whether an English mention can be neither subject nor owner of a deed: it stands behind a preposition and does nothing. */
function isMereObject(name: Name, tokens: Tokens): boolean {
  const [from, to] = placeOf(name, tokens);
  if (from < 0 || isPossessive(tokens, to) || isSubjectLike(tokens, to)) return false;
  // ", fighting", "to fight": what it does follows it.
  if (tokens.slice(to, to + 3).some((it) => it.lower.endsWith('ing') || it.lower === 'to')) return false;
  const governor = governorOf(tokens, from);
  return (
    governor?.pos === 'ADP' && !/^(?:by|of|from|as|like|between|among|than|because)$/.test(governor.lower)
  );
}

/** A sentence of its own, about somebody who does nothing in the English that it comes from. */
function* detached(view: BeadView): Iterable<Draft<'check.roles.detached'>> {
  const [laid] = layOutEnglish(view);
  if (laid === undefined || view.en.sentences.length !== 1 || view.ja.sentences.length < 2) return;
  const { tokens, names, file } = laid.sentence;
  for (const sentence of view.ja.sentences.slice(1)) {
    const words = japaneseAt(view, sentence);
    if (sentence.kind !== 'body' || words.length > LONGEST_CLAUSE || TIES.test(words)) continue;
    const clause = mainClauseOf(sentence);
    if (clause === undefined) continue;
    const { own } = counterparts(clause.subject, names, view.article.lexicon);
    const places = placesOf(clause.predicate, laid, view);
    const [mention] = own;
    const [place] = places;
    if (mention === undefined || place === undefined || !own.every((name) => isMereObject(name, tokens)))
      continue;
    // "its support": the deed belongs to somebody.
    const owned = places.some((at) =>
      tokens
        .slice(Math.max(0, at - 2), at)
        .some(({ lower }) => /^(?:his|her|its|their|['’]s?|who|which)$/.test(lower)),
    );
    const acts = places.some(
      (at) => tokens[at]?.pos === 'VERB' && own.some((name) => placeOf(name, tokens)[1] === at),
    );
    if (owned || acts) continue;
    const deed = tokens[place] ?? mention;
    const span = { file, start: Math.min(mention.start, deed.start), end: Math.max(mention.end, deed.end) };
    yield {
      ja: [{ start: sentence.start, end: sentence.end }],
      en: [span],
      message: 'check.roles.detached',
      values: {
        ja: words,
        name: japaneseAt(view, clause.subject),
        en: englishAt(view, span),
      },
      confidence: 0.65,
    };
  }
}

/** AのBであるA: what somebody can only be to another. */
const OWN =
  /(?<![\p{Script=Han}\p{Script=Katakana}ー・])([\p{Script=Han}\p{Script=Katakana}ー・]{2,30})の[^、。「」]{0,8}?(父親?|母親?|息子|娘|兄|弟|姉|妹|妻|夫|祖父|祖母|前任者?|後任者?)(?:でもあり|であり|で|でも)?[^。「」]{0,8}?である\1(?![\p{Script=Katakana}ー・])/gu;

/** Somebody who is his own father: of two names one was put in the place of the other. */
function* ownKin(view: BeadView): Iterable<Draft<'check.roles.own'>> {
  for (const sentence of view.ja.sentences)
    for (const match of japaneseAt(view, sentence).matchAll(OWN)) {
      const [words, name = '', kin = ''] = match;
      const start = sentence.start + match.index;
      const end = start + words.length;
      const last = { start: end - name.length, end };
      if (!sentence.names.some((it) => it.start <= last.start && it.end >= last.end)) continue;
      yield { ja: [{ start, end }], message: 'check.roles.own', values: { name, kin }, confidence: 0.8 };
    }
}

/**
 * Every word is there and every name, and still somebody else does it. Reported only where both names are the plain
 * subject and object of a verb on both sides, or where a clause that was torn off has made a doer of somebody who does
 * nothing in the English.
 */
export const roles = defineCheck({
  id: 'roles',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  reads: 'japanese',
  absorbs: ['fragment'],
  examples: [
    {
      ja: 'ロペス氏はベイカー氏を激しく批判した。',
      en: 'Baker fiercely criticised Lopez.',
      finds: ['ロペス氏はベイカー'],
      fixed: 'ベイカー氏はロペス氏を激しく批判した。',
    },
    {
      ja: '会談は、ブラジルが医師をコロンビアに派遣したことを受けて行われた。コロンビアは洪水との戦いを支援する。',
      en: "The talks followed Brazil's dispatch of doctors to Colombia in support of its fight against floods.",
      finds: ['コロンビアは洪水との戦いを支援する。'],
    },
    {
      ja: '社長は、田中次郎の父親であり恩師である田中次郎を訪ねた。',
      finds: ['田中次郎の父親であり恩師である田中次郎'],
    },
    { ja: '社長は、田中次郎の父親であり恩師である田中太郎を訪ねた。', finds: [] },
    { ja: 'ベイカー氏はロペス氏を激しく批判した。', en: 'Baker fiercely criticised Lopez.', finds: [] },
    { ja: 'ロペス氏はベイカー氏に激しく批判された。', en: 'Baker fiercely criticised Lopez.', finds: [] },
    {
      ja: '会談は、ブラジルが医師をコロンビアに派遣したことを受けて行われた。コロンビアは洪水と戦っている。',
      en: "The talks followed Brazil's dispatch of doctors to Colombia in support of its fight against floods.",
      finds: [],
    },
  ],
  *findInBead(view) {
    yield* ownKin(view);
    if (!isPaired(view) || view.score < TRUSTED) return;
    for (const sentence of view.ja.sentences) {
      for (const transaction of transactionsIn(sentence)) {
        for (const laid of layOutEnglish(view)) {
          const found = reversed(transaction, laid, view);
          if (found === undefined) continue;
          const { subject, object } = transaction;
          const { file } = laid.sentence;
          yield {
            ja: [{ start: Math.min(subject.start, object.start), end: Math.max(subject.end, object.end) }],
            en: [{ file, start: found.doer.start, end: found.word.end }],
            message: 'check.roles.exchanged',
            values: {
              subject: japaneseAt(view, subject),
              object: japaneseAt(view, object),
              en: englishAt(view, { file, start: found.doer.start, end: found.word.end }),
            },
            confidence: 0.75,
            suggestions: exchanged(transaction, view),
          };
        }
      }
    }
    yield* detached(view);
  },
});
