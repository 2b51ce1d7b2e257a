import { X } from 'lucide-react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { slice } from '../../src/base/span.ts';
import { useRead } from '../read/reading.ts';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import { joins } from './deeds.ts';
import styles from './link-lines.module.css';
import { linksOf } from './places.ts';
import { useArranged, useWorkshop } from './workshop.ts';

/** A curve between two words, in pixels from the corner of the row. */
interface Line {
  readonly link: number;
  readonly path: string;
  readonly middle: { readonly x: number; readonly y: number };
}

/** The tile that holds the beginning of a linked word. */
function tileAt(row: Element, side: 'ja' | 'en', offset: number): Element | undefined {
  return [...row.querySelectorAll(`[data-side="${side}"] [data-from]`)].find(
    (tile) =>
      Number(tile.getAttribute('data-from')) <= offset && offset < Number(tile.getAttribute('data-to')),
  );
}

function lineBetween(row: Element, one: Element, other: Element, link: number): Line {
  const corner = row.getBoundingClientRect();
  // A word that is broken over two lines begins at its first box.
  const [from, to] = [one, other].map((tile) => tile.getClientRects()[0] ?? tile.getBoundingClientRect());
  const start = { x: (from?.right ?? 0) - corner.left, y: (from?.bottom ?? 0) - corner.top + 1 };
  const end = { x: (to?.left ?? 0) - corner.left, y: (to?.bottom ?? 0) - corner.top + 1 };
  const bend = Math.max(24, (end.x - start.x) / 2);
  return {
    link,
    path: `M${start.x} ${start.y}C${start.x + bend} ${start.y + 8} ${end.x - bend} ${end.y + 8} ${end.x} ${end.y}`,
    middle: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 + 6 },
  };
}

/** The links of the words under the pointer, or of the word that was taken: the latter can be parted. */
export function LinkLines({ bead, lit }: { readonly bead: number; readonly lit: number | undefined }) {
  const place = useRef<HTMLDivElement>(null);
  const { deeds } = useWorkshop();
  const { say } = useSpeech();
  const prepared = useRead((state) => state.prepared);
  const words = useArranged((state) => state.words);
  const [lines, setLines] = useState<readonly Line[]>([]);
  const { article, groups } = prepared;

  const taken = useMemo(
    () =>
      linksOf(article, bead).flatMap((at) => {
        const link = article.links[at];
        const { ja, en } = words;
        if (link === undefined) return [];
        const isOfJa = ja !== undefined && joins(link, ja, link.en);
        const isOfEn = en !== undefined && joins(link, link.ja, { ...en, file: en.place.file });
        return isOfJa || isOfEn ? [at] : [];
      }),
    [article, bead, words],
  );
  const shown = useMemo(
    () => (taken.length > 0 ? taken : linksOf(article, bead).filter((at) => groups[at] === lit)),
    [article, bead, groups, lit, taken],
  );

  useLayoutEffect(() => {
    const row = place.current?.parentElement;
    if (row == null) return;
    setLines(
      shown.flatMap((at) => {
        const link = article.links[at];
        const one = link && tileAt(row, 'ja', link.ja.start);
        const other = link && tileAt(row, 'en', link.en.start);
        return one && other ? [lineBetween(row, one, other, at)] : [];
      }),
    );
  }, [shown, article]);

  return (
    <div ref={place} className={styles.lines}>
      <svg aria-hidden="true">
        {lines.map(({ link, path }) => (
          <path key={link} d={path} className={join(taken.length > 0 && styles.taken)} />
        ))}
      </svg>
      {taken.length > 0 &&
        lines.map(({ link, middle }) => {
          const { ja, en } = article.links[link] ?? {};
          if (ja === undefined || en === undefined) return null;
          const label = say('arrange.link.part', {
            ja: slice(article.ja.text, ja),
            en: slice(article.en[en.file]?.text ?? '', en),
          });
          return (
            <AriaButton
              key={link}
              className={join(styles.part)}
              style={{ left: middle.x, top: middle.y }}
              aria-label={label}
              onPress={() => void deeds.toggleLink(ja, en)}
            >
              <X size={11} aria-hidden />
            </AriaButton>
          );
        })}
    </div>
  );
}
