import type { SourceSpan } from '../align/alignment.ts';
import { rankSources } from '../align/sources.ts';
import type { Span } from '../base/span.ts';
import type { Finding } from '../check/finding.ts';
import type { Say } from '../messages/message.ts';
import { scoreArticle } from '../project/penalty.ts';
import type { Processed, Want } from '../project/way.ts';
import type { Sentence } from '../segment/sentence.ts';
import { contextSpans } from '../term/context.ts';
import type { Term } from '../term/term.ts';
import { IDENTITY, type OffsetMap } from '../text/offset-map.ts';

/** What the writer needs besides the article itself. */
export interface JsonOptions {
  readonly id: string;
  readonly want: readonly Want[];
  readonly say: Say;
  /** Offset maps of the Japanese and of each English text; identity where absent. */
  readonly origins?: { readonly ja: OffsetMap; readonly en: readonly OffsetMap[] };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * An article as `taiyaku/1` JSON, the frozen promise to programs: fields may be added, never changed. Offsets are
 * UTF-16 in the text as decoded. What was not wanted is an empty list.
 */
export function articleJson(processed: Processed, options: JsonOptions) {
  const { say, want } = options;
  const fromJa = options.origins?.ja ?? IDENTITY;
  const fromEn = (file: number) => options.origins?.en[file] ?? IDENTITY;
  const pair = (span: Span): [number, number] => {
    const { start, end } = fromJa.toOrigin(span);
    return [start, end];
  };
  const triple = (span: SourceSpan): [number, number, number] => {
    const { start, end } = fromEn(span.file).toOrigin(span);
    return [span.file, start, end];
  };
  const sentences = (list: readonly Sentence[], from: OffsetMap) =>
    list.map((sentence) => {
      const { start, end } = from.toOrigin(sentence);
      return { start, end, paragraph: sentence.paragraph, kind: sentence.kind };
    });
  const finding = (it: Finding) => ({
    check: it.check,
    category: it.category,
    severity: it.severity,
    confidence: round(it.confidence),
    ja: it.ja.map(pair),
    en: it.en.map(triple),
    message: say(it.message.id, it.message.values),
    suggestions: it.suggestions.map((suggestion) => suggestion.text),
    fixes: it.suggestions.map((suggestion) => ({ ja: pair(suggestion), text: suggestion.text })),
    ...(it.bead === undefined ? {} : { bead: it.bead }),
    ...(it.reasons === undefined ? {} : { reasons: it.reasons.map(({ id, values }) => say(id, values)) }),
    ...(it.origin === undefined ? {} : { origin: it.origin }),
  });
  const { penalty, ...counts } = scoreArticle(processed);
  const term = (it: Term) => ({
    en: it.en,
    ja: it.variants[0].form,
    kind: it.kind,
    score: round(it.score),
    variants: it.variants.map(({ form, reading, count, status, places, en }) => ({
      ...{ form, reading, count, status },
      places: places.map(pair),
      ...(en === undefined ? {} : { en }),
    })),
    enForms: it.enForms ?? [],
    enCount: it.enCount,
    enPlaces: it.enPlaces.map(triple),
    ...(it.part === undefined ? {} : { part: it.part }),
    ...(it.evidence === undefined
      ? {}
      : { evidence: { ...it.evidence, strength: round(it.evidence.strength) } }),
    contexts: contextSpans(it, { ...processed, beads: processed.alignment.beads })
      .slice(0, 2)
      .map((context) => ({ ja: pair(context.ja), en: triple(context.en) })),
    context: { ja: pair(it.context.ja), en: triple(it.context.en) },
  });
  const standings = new Map(
    want.length === 0
      ? []
      : rankSources(processed.ja, processed.en, processed.alignment).map((one) => [one.file, one]),
  );
  const standing = (index: number) => {
    const found = standings.get(index);
    return found === undefined ? {} : { used: found.used, score: round(found.score) };
  };
  const wanted = <Item>(what: Want, list: readonly Item[]): readonly Item[] =>
    want.includes(what) ? list : [];
  return {
    schema: 'taiyaku/1' as const,
    id: options.id,
    ja: { file: processed.ja.file, sentences: sentences(processed.ja.sentences, fromJa) },
    en: processed.en.map((text, index) => ({
      file: text.file,
      sentences: sentences(text.sentences, fromEn(index)),
      ...standing(index),
    })),
    beads: wanted('beads', processed.alignment.beads).map((bead) => ({
      ja: bead.ja,
      en: bead.en.map(({ file, sentence }) => ({ file, sentence })),
      score: round(bead.score),
    })),
    links: wanted('links', processed.alignment.links).map((link) => ({
      bead: link.bead,
      ja: pair(link.ja),
      en: triple(link.en),
      score: round(link.score),
      kind: link.kind,
    })),
    findings: wanted('findings', processed.findings).map(finding),
    terms: wanted('terms', processed.terms).map(term),
    ...(want.includes('findings') ? { score: { penalty: round(penalty), ...counts } } : {}),
    ...(processed.alignment.cutShort ? { cutShort: true } : {}),
  };
}
