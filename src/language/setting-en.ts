import type { EnglishToken } from './token.ts';

const CAPITAL = /^[A-ZÀ-Þ]/;
const WORD = /^[A-Za-zÀ-ɏ]{2,}/;
const SMALL = /[a-z]/;

/** How a sentence is set: names are told by capitals only where other words have none. */
export function setting(text: string, tokens: readonly EnglishToken[]): 'plain' | 'title' | 'capitals' {
  const words = tokens.filter((token) => WORD.test(token.surface));
  const capitals = words.filter(
    ({ surface }) => !SMALL.test(surface) && surface === surface.toUpperCase(),
  ).length;
  if (words.length >= 3 && capitals / words.length > 0.7) return 'capitals';
  const long = words.filter((token) => token.surface.length > 3);
  const raised = long.filter((token) => CAPITAL.test(token.surface)).length;
  const ends = /[.!?。]["'”’)]*\s*$/.test(text);
  return !ends && long.length >= 4 && raised / long.length > 0.75 ? 'title' : 'plain';
}
