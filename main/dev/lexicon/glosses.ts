/** A usable English rendering cut out of a dictionary gloss. */
export interface Gloss {
  /** Lower case but for names; without `to`, articles, labels and remarks in brackets. */
  readonly text: string;
  /** Place of the sense in the entry, from 0. */
  readonly sense: number;
  /** Place of the gloss in its sense, from 0. */
  readonly rank: number;
  /** True when the gloss began with `to`: an infinitive. */
  readonly verb: boolean;
}

/** What a dictionary entry comes to. */
export interface Entry {
  readonly glosses: readonly Gloss[];
  /** Marked (P): among the commonest words. */
  readonly common: boolean;
  /** Marked (uk): usually written in kana. */
  readonly kana: boolean;
  /** Marked archaic, obsolete, rare or out of use as a whole. */
  readonly old: boolean;
}

/** More words than this are an explanation, not a rendering. */
const LONGEST_GLOSS = 5;

const OLD = /\((?:[\w,-]*\b)?(?:arch|obs|obsc|rare|ok|oK|oik|X)(?:,[\w-]+)*\)/;

/**
 * Takes an EDICT gloss field apart: `(n) (1) moat/ditch/(n) (2) (hist) trench (in a field)/(P)` gives moat and ditch
 * in sense 0, trench in sense 1.
 */
export function splitGlosses(field: string): Entry {
  const glosses: Gloss[] = [];
  let sense = 0;
  let rank = 0;
  let started = false;
  for (const raw of field.split('/')) {
    const number = /^(?:\([^()]*\)\s*)*?\((\d+)\)/.exec(raw)?.[1];
    if (number !== undefined) {
      if (started) sense += 1;
      started = true;
      rank = 0;
    }
    const verb = /^(?:\([^()]*\)\s*)*to\s/.test(raw);
    for (const text of cleanGloss(raw)) glosses.push({ text, sense, rank: rank++, verb });
  }
  return {
    glosses,
    common: /(?:^|\/)\(P\)/.test(field),
    kana: /\(uk\)/.test(field),
    old: OLD.test(field.split('/')[0] ?? ''),
  };
}

/** The renderings that one gloss holds: none when it explains, points elsewhere or is no English. */
export function cleanGloss(raw: string): string[] {
  const bare = withoutBrackets(raw.normalize('NFKC'))
    .replace(/[“”"]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s*[!?.…]+$/, (end, _at: number, whole: string) => (/\b[A-Z]\.$/.test(whole) ? end.trim() : ''))
    .replace(/\s+/g, ' ')
    .trim();
  return bare.split(/\s*;\s*/).flatMap((piece) => {
    if (/\b(?:e\.g|i\.e|esp|cf|see also|used (?:to|as|in|for))\b|[=:<>[\]{}→]/.test(piece)) return [];
    const text = piece
      .replace(/,/g, '')
      .replace(/^to\s+/, '')
      .replace(/^(?:an?|the)\s+/i, '')
      .replace(/^be\s+(?=\w)/, '')
      .trim();
    const words = text.split(' ').length;
    // A noun that ends in a preposition lost its end with the brackets: "person inconvenienced by (a disaster)".
    if (!/^to\s/.test(piece) && /\w (?:by|of|for|to|with|from|than|and|or|in|at)$/.test(text)) return [];
    if (
      words > 3 &&
      /^(?:person|people|someone|something|one|act|state) (?!of (?:affairs|emergency|war))/.test(text)
    )
      return [];
    if (text === '' || words > LONGEST_GLOSS || (piece.includes(',') && words > 3)) return [];
    return /^[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N} .'&+-]*$/u.test(text) ? [text] : [];
  });
}

/** A text without what stands in round brackets, nested or not, closed or not. */
export function withoutBrackets(text: string): string {
  let depth = 0;
  let kept = '';
  for (const unit of text) {
    if (unit === '(') depth += 1;
    else if (unit === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += unit;
  }
  return kept;
}
