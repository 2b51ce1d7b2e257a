import type { ArticlePage } from '../../src/api/project-views.ts';
import { gallery } from './article.ts';

/** The same article many times over, for looking at long lists. */
export function longArticle(times: number): ArticlePage {
  const repeat = <Item>(items: readonly Item[], of: (item: Item, time: number) => Item): readonly Item[] =>
    Array.from({ length: times }, (_, time) => items.map((item) => of(item, time))).flat();
  const length = gallery.ja.text.length;
  const lines = gallery.ja.sentences.length;
  const move = <Item extends { readonly start: number; readonly end: number }>(
    item: Item,
    by: number,
  ): Item => ({
    ...item,
    start: item.start + by,
    end: item.end + by,
  });
  const enLength = gallery.en.map((text) => text.text.length);
  const enLines = gallery.en.map((text) => text.sentences.length);
  const moveEn = <Item extends { readonly file: number; readonly start: number; readonly end: number }>(
    item: Item,
    time: number,
  ): Item => move(item, time * (enLength[item.file] ?? 0));
  return {
    ...gallery,
    id: 'long',
    ja: {
      ...gallery.ja,
      text: gallery.ja.text.repeat(times),
      sentences: repeat(gallery.ja.sentences, (one, time) => ({
        ...move(one, time * length),
        paragraph: one.paragraph + time * 100,
      })),
      rubies: repeat(gallery.ja.rubies, (one, time) => move(one, time * length)),
    },
    en: gallery.en.map((text, file) => ({
      ...text,
      text: text.text.repeat(times),
      sentences: repeat(text.sentences, (one, time) => move(one, time * (enLength[file] ?? 0))),
    })),
    beads: repeat(gallery.beads, (bead, time) => ({
      ...bead,
      key: `${bead.key}+${time}`,
      ja: bead.ja.map((one) => one + time * lines),
      en: bead.en.map(({ file, sentence }) => ({ file, sentence: sentence + time * (enLines[file] ?? 0) })),
    })),
    links: repeat(gallery.links, (link, time) => ({
      ...link,
      bead: link.bead + time * gallery.beads.length,
      ja: move(link.ja, time * length),
      en: moveEn(link.en, time),
    })),
    sentences: repeat(gallery.sentences, (one, time) => ({ ...one, unit: one.unit + time * lines })),
    findings: repeat(gallery.findings, (finding, time) => ({
      ...finding,
      key: `${finding.key}+${time}`,
      ...(finding.bead === undefined ? {} : { bead: finding.bead + time * gallery.beads.length }),
      ja: finding.ja.map((span) => move(span, time * length)),
      en: finding.en.map((span) => moveEn(span, time)),
      suggestions: finding.suggestions.map((one) => move(one, time * length)),
    })),
  };
}
