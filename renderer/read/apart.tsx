import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { VirtuosoHandle } from 'react-virtuoso';
import {
  beadAt,
  enPlace,
  indexBeads,
  jaPlace,
  nameOf,
  placeOf,
  placesOf,
  type SentencePlace,
} from '../arrange/places.ts';
import styles from './apart.module.css';
import { ApartColumn, foldName } from './apart-column.tsx';
import { Bands } from './bands.tsx';
import { firstInSight, useJump, useTop } from './jump.ts';
import { cutParagraphs, indexParagraphs } from './paragraphs.ts';
import { useRead, useReading } from './reading.ts';

/** Both texts in full, each scrolled on its own; what belongs together is joined by bands between them. */
export function ApartView() {
  const reading = useReading();
  const prepared = useRead((state) => state.prepared);
  const unfolded = useRead((state) => state.unfolded);
  const { article, rows, index: rowIndex } = prepared;
  const [at, setAt] = useState<SentencePlace | undefined>(undefined);
  const lists = { ja: useRef<VirtuosoHandle>(null), en: useRef<VirtuosoHandle>(null) };
  const scrollers = useMemo(() => ({ ja: { current: null }, en: { current: null } }) as Scrollers, []);

  const index = useMemo(() => indexBeads(article), [article]);
  const paragraphs = useMemo(
    () => ({ ja: cutParagraphs([article.ja]), en: cutParagraphs(article.en) }),
    [article],
  );
  const paragraphOf = useMemo(
    () => ({
      ja: indexParagraphs(paragraphs.ja, [article.ja]),
      en: indexParagraphs(paragraphs.en, article.en),
    }),
    [article, paragraphs],
  );
  // Where the arrow keys can stand: what is folded is passed over.
  const stops = useMemo(() => {
    const of = (side: 'ja' | 'en'): readonly SentencePlace[] =>
      paragraphs[side]
        .filter((one) => one.form !== 'folded' || unfolded.has(foldName(side, one)))
        .flatMap(({ file, sentences }) => sentences.map((sentence) => ({ side, file, sentence })));
    return { ja: of('ja'), en: of('en') };
  }, [paragraphs, unfolded]);
  const moved = useMemo(
    () =>
      new Set(
        rows.flatMap((row) =>
          row.kind === 'pair' && (row.moved !== undefined || row.movedAlong) ? [row.bead] : [],
        ),
      ),
    [rows],
  );
  const beadOf = useCallback((place: SentencePlace) => beadAt(index, place), [index]);
  const bead = at === undefined ? undefined : beadOf(at);
  const lit = useMemo(() => {
    const held = bead === undefined ? undefined : article.beads[bead];
    return new Set(held === undefined ? [] : placesOf(held).map(nameOf));
  }, [article, bead]);

  /** Has a sentence in sight, if it is not. */
  const show = (place: SentencePlace | undefined) => {
    const paragraph = place && paragraphOf[place.side][place.file]?.[place.sentence];
    if (place === undefined || paragraph === undefined || paragraph < 0) return;
    const scroller = scrollers[place.side].current;
    const box = scroller?.querySelector(`[data-place="${nameOf(place)}"]`)?.getBoundingClientRect();
    const frame = scroller?.getBoundingClientRect();
    const isSeen = box && frame && box.top >= frame.top && box.bottom <= frame.bottom;
    if (!isSeen)
      lists[place.side].current?.scrollToIndex({ index: paragraph, align: 'center', behavior: 'auto' });
  };
  const counterpartOf = (place: SentencePlace): SentencePlace | undefined => {
    const held = article.beads[beadOf(place) ?? -1];
    return held && placesOf(held).find((one) => one.side !== place.side);
  };
  const look = (place: SentencePlace, chosen: boolean) => {
    setAt((before) => (before !== undefined && nameOf(before) === nameOf(place) ? before : place));
    if (chosen) show(counterpartOf(place));
  };
  const step = (side: 'ja' | 'en') => (way: 'up' | 'down' | 'over') => {
    if (way === 'over') {
      const other = side === 'ja' ? 'en' : 'ja';
      const there = at && counterpartOf(at);
      if (there !== undefined) {
        setAt(there);
        show(there);
      }
      return scrollers[other].current?.focus({ preventScroll: true });
    }
    const own = stops[side];
    const from = at?.side === side ? own.findIndex((one) => nameOf(one) === nameOf(at)) : -1;
    const first = own.findIndex(
      (one) => (paragraphOf[side][one.file]?.[one.sentence] ?? 0) >= seen.current[side],
    );
    const to = from < 0 ? first : from + (way === 'down' ? 1 : -1);
    const place = own[Math.min(own.length - 1, Math.max(0, to))];
    if (place === undefined) return;
    setAt(place);
    show(place);
    show(counterpartOf(place));
  };
  const seen = useRef({ ja: 0, en: 0 });

  useJump((number) => {
    const row = rows[number];
    const [ja, en] = [row?.ja[0], row?.en[0]];
    const places = [...(ja === undefined ? [] : [jaPlace(ja)]), ...(en === undefined ? [] : [enPlace(en)])];
    for (const place of places) show(place);
    if (places[0] !== undefined) setAt(places[0]);
  });

  useEffect(() => scrollers.ja.current?.focus({ preventScroll: true }), [scrollers]);

  const top = useTop(() => {
    const name = firstInSight(scrollers.ja.current, '[data-place]')?.getAttribute('data-place') ?? '';
    const row = rowIndex.ofJa[placeOf(name)?.sentence ?? -1];
    return row === undefined || row < 0 ? undefined : row;
  });
  const first = rows.find((row, number) => number >= top && row.ja.length > 0 && row.en.length > 0);
  const begin = useRef({
    ja: Math.max(0, paragraphOf.ja[0]?.[first?.ja[0] ?? 0] ?? 0),
    en: Math.max(0, paragraphOf.en[first?.en[0]?.file ?? 0]?.[first?.en[0]?.sentence ?? 0] ?? 0),
  });
  const column = (side: 'ja' | 'en') => (
    <ApartColumn
      side={side}
      paragraphs={paragraphs[side]}
      lit={lit}
      list={lists[side]}
      begin={begin.current[side]}
      beadOf={beadOf}
      onLook={look}
      onStep={step(side)}
      onScroller={(element) => {
        scrollers[side].current = element;
      }}
      onSeen={(from, to) => {
        seen.current[side] = from;
        if (side === 'en') return;
        const rowOf = (paragraph: number, last: boolean) => {
          const { sentences = [] } = paragraphs.ja[paragraph] ?? {};
          return rowIndex.ofJa[(last ? sentences.at(-1) : sentences[0]) ?? 0] ?? 0;
        };
        reading.act.see(Math.max(0, rowOf(from, false)), Math.max(0, rowOf(to, true)));
      }}
    />
  );
  return (
    <div className={styles.apart}>
      {column('ja')}
      {column('en')}
      {/* Behind both columns, whose scrollers it needs when it comes to be; it stands between them. */}
      <Bands scrollers={scrollers} beadOf={beadOf} moved={moved} lit={bead} page={prepared} />
    </div>
  );
}

interface Scrollers {
  readonly ja: { current: HTMLElement | null };
  readonly en: { current: HTMLElement | null };
}
