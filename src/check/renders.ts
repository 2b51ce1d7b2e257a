import type { EnglishToken, JapaneseToken } from '../language/token.ts';
import type { Lexicon, Rendering } from '../lexicon/lexicon.ts';
import type { BeadView, Located } from './view.ts';
import { meets } from './words.ts';

/** Renderings rarer than this in both directions are chance. */
const RARE = 0.01;

/** What the lexicon gives for single words, laid out for asking whether it has a certain one. */
interface Known {
  /** By Japanese word: its English forms, and the words of these. */
  readonly english: Map<string, { readonly forms: ReadonlySet<string>; readonly words: ReadonlySet<string> }>;
  /** By English word: its Japanese forms. */
  readonly japanese: Map<string, ReadonlySet<string>>;
}

/** Words come back in every sentence; what is known of them goes when it has grown past this. */
const KEPT = 20_000;
const knownOf = new WeakMap<Lexicon, Known>();

function known(lexicon: Lexicon): Known {
  const kept = knownOf.get(lexicon);
  if (kept !== undefined && kept.english.size + kept.japanese.size < KEPT) return kept;
  const fresh: Known = { english: new Map(), japanese: new Map() };
  knownOf.set(lexicon, fresh);
  return fresh;
}

const isLikely = ({ listed, forward, backward }: Rendering): boolean =>
  listed || forward > RARE || backward > RARE;

function englishOf(japanese: string, lexicon: Lexicon) {
  const { english } = known(lexicon);
  const kept = english.get(japanese);
  if (kept !== undefined) return kept;
  const forms = lexicon
    .english(japanese)
    .filter(isLikely)
    .map(({ form }) => form);
  const fresh = { forms: new Set(forms), words: new Set(forms.flatMap((form) => form.split(' '))) };
  english.set(japanese, fresh);
  return fresh;
}

function japaneseOf(english: string, lexicon: Lexicon): ReadonlySet<string> {
  const { japanese } = known(lexicon);
  const kept = japanese.get(english);
  if (kept !== undefined) return kept;
  const forms = lexicon.japanese(english).filter(isLikely);
  const fresh = new Set(forms.map(({ form }) => form));
  japanese.set(english, fresh);
  return fresh;
}

/** Whether an English word is a rendering of a Japanese one: by the aligner's link or by the lexicon. */
export function translates(view: BeadView, ja: JapaneseToken, en: Located<EnglishToken>): boolean {
  const { lexicon } = view.article;
  const lemma = en.lemma.toLowerCase();
  const { forms, words } = englishOf(ja.base, lexicon);
  if (forms.has(en.lower) || words.has(lemma) || forms.has(lemma)) return true;
  const back = japaneseOf(lemma, lexicon);
  if (back.has(ja.base) || back.has(ja.surface)) return true;
  return view.links.some((link) => meets(link.ja, ja) && link.en.file === en.file && meets(link.en, en));
}

/** A rendering as probable as this in both directions is no chance. */
const COMMON = 0.05;

/** Whether the lexicon is sure that two words render each other; opposites, which share their company, are not. */
export function surelyTranslates(view: BeadView, ja: JapaneseToken, en: Located<EnglishToken>): boolean {
  const lemma = en.lemma.toLowerCase();
  return view.article.lexicon
    .english(ja.base)
    .some(
      ({ form, forward, backward, listed }) =>
        (listed || (forward > COMMON && backward > COMMON)) && (form === lemma || form === en.lower),
    );
}
