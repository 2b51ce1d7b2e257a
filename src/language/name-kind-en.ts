import type { Span } from '../base/span.ts';
import type { Name } from './mention.ts';
import { ORGANISATION_EN, PLACE_EN, TITLE_CORES, TITLE_MODIFIERS } from './titles.ts';
import type { EnglishToken } from './token.ts';

/** A token as the lists of titles write it. */
export const clean = (token: EnglishToken): string => token.lower.replaceAll('.', '');

/** How many tokens at the beginning of a run are a title: "Defense Minister", "Secretary of State", "Lt. Gen.". */
export function titleLength(run: readonly EnglishToken[]): number {
  let length = 0;
  for (let at = 0; at < run.length; at += 1) {
    const token = run[at];
    if (token === undefined) break;
    const word = clean(token);
    if (TITLE_CORES.has(word)) length = at + 1;
    else if (
      word === 'of' &&
      length === at &&
      /^(?:state|defense|defence|energy|commerce|education|labor|health|war|agriculture)$/.test(
        run[at + 1]?.lower ?? '',
      )
    ) {
      length = at + 2;
      at += 1;
    } else if (!TITLE_MODIFIERS.has(word) && token.surface !== '-' && !/^s$/.test(word)) break;
  }
  return length;
}

/** What a name is, by its title, its words and what stands around it. */
export function kindOf(text: string, form: string, span: Span, titled: boolean): Name['kind'] {
  if (titled) return 'person';
  if (/^(?:United (?:States|Kingdom|Arab Emirates)|Soviet Union)\b/.test(form)) return 'place';
  if (ORGANISATION_EN.test(form)) return 'organisation';
  if (PLACE_EN.test(form)) return 'place';
  if (/^[A-Z]{2,6}$/.test(form))
    return /^(?:US|UK|UAE|EU|USA|DPRK|ROK)$/.test(form) ? 'place' : 'organisation';
  if (/^(?:U\.S\.|U\.K\.)$/.test(form)) return 'place';
  const behind = text.slice(span.end, span.end + 14);
  if (/^(?:,\s\d\d\b|\s(?:said|says|told|added|tweeted|wrote|asked|insisted)\b)/.test(behind))
    return 'person';
  if (
    /\b(?:in|near|across|outside|throughout)\s(?:the\s)?$/i.test(
      text.slice(Math.max(0, span.start - 14), span.start),
    )
  )
    return 'place';
  return 'unknown';
}
