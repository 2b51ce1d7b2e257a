import { beforeEach, describe, expect, it } from 'vitest';
import { gallery } from '../gallery/article.ts';
import { findBlips, layStrip, rowAtShare, thin } from './overview.ts';
import { prepare } from './prepare.ts';
import { makeReading, type Reading, shownFindings } from './reading.ts';
import { groupsOfRow, stepWord } from './words.ts';

const prepared = prepare(gallery);
let reading: Reading;
beforeEach(() => {
  reading = makeReading(gallery);
});

const checkOf = (at: number | undefined) => (at === undefined ? undefined : gallery.findings[at]?.check);

describe('going from finding to finding', () => {
  it('begins with the first in reading order and comes round', () => {
    const seen = prepared.order.map(() => {
      reading.act.step(1);
      return reading.getState().selected;
    });
    expect(seen).toEqual([...prepared.order]);
    reading.act.step(1);
    expect(reading.getState().selected).toBe(prepared.order[0]);
  });

  it('begins with the last when going back', () => {
    reading.act.step(-1);
    expect(reading.getState().selected).toBe(prepared.order.at(-1));
  });

  it('brings the row of the finding into sight', () => {
    reading.act.step(1);
    const row = prepared.rows[reading.getState().jump?.row ?? -1];
    expect(row?.kind === 'pair' ? row.bead : undefined).toBe(gallery.findings[prepared.order[0] ?? -1]?.bead);
  });

  it('keeps to what the filter shows', () => {
    reading.act.filter({ hidden: new Set(['critical']), check: 'omission' });
    expect(shownFindings(reading.getState()).map(checkOf)).toEqual(['omission']);
    reading.act.step(1);
    reading.act.step(1);
    expect(checkOf(reading.getState().selected)).toBe('omission');
    reading.act.showAll();
    expect(shownFindings(reading.getState())).toEqual(prepared.order);
  });

  it('does nothing where nothing is shown', () => {
    reading.act.filter({ hidden: new Set(['critical', 'major', 'minor', 'neutral']) });
    reading.act.step(1);
    expect(reading.getState().selected).toBeUndefined();
  });
});

describe('walking from word to word', () => {
  const first = prepared.rows.findIndex((_, row) => groupsOfRow(prepared, row, 'ja').length > 0);

  it('goes along a row and over its end', () => {
    const words = groupsOfRow(prepared, first, 'ja');
    let place = stepWord(prepared, { row: 0, side: 'ja', group: undefined }, 'right');
    for (const word of words) {
      expect(place).toEqual({ row: first, side: 'ja', group: word });
      place = stepWord(prepared, place, 'right');
    }
    expect(place.row).toBeGreaterThan(first);
    expect(stepWord(prepared, place, 'left')).toEqual({ row: first, side: 'ja', group: words.at(-1) });
  });

  it('crosses to the counterpart', () => {
    const place = stepWord(prepared, { row: 0, side: 'ja', group: undefined }, 'right');
    expect(stepWord(prepared, place, 'side')).toEqual({ ...place, side: 'en' });
  });

  it('stays at both ends', () => {
    const top = { row: 0, side: 'ja', group: undefined } as const;
    expect(stepWord(prepared, top, 'left')).toEqual(top);
    expect(stepWord(prepared, top, 'up').row).toBe(0);
    const end = { ...top, row: prepared.rows.length - 1 };
    expect(stepWord(prepared, end, 'down').row).toBe(end.row);
  });

  it('lights the word it stands on', () => {
    reading.act.move('right');
    const { lit, cursor } = reading.getState();
    expect(lit?.group).toBe(cursor?.group);
    expect(lit).toBeDefined();
  });
});

describe('searching', () => {
  it('goes from hit to hit and comes round', () => {
    reading.act.search('海底');
    const { hits } = reading.getState().find;
    expect(hits.length).toBeGreaterThan(2);
    reading.act.stepHit(-1);
    expect(reading.getState().find.now).toBe(hits.length - 1);
    reading.act.stepHit(1);
    expect(reading.getState().find.now).toBe(0);
  });

  it('unfolds what hides a hit', () => {
    reading.act.search('津波');
    const { jump, unfolded } = reading.getState();
    const row = prepared.rows[jump?.row ?? -1];
    expect(row?.kind === 'aside' && unfolded.has(row.name)).toBe(true);
  });

  it('forgets everything when closed', () => {
    reading.act.search('海底');
    reading.act.openFind(false);
    expect(reading.getState().find).toEqual({ open: false, query: '', hits: [], now: 0 });
  });
});

describe('the strip', () => {
  const places = layStrip(prepared);

  it('lays the rows without gaps from top to bottom', () => {
    places.forEach(({ top, height }, row) => {
      expect(height).toBeGreaterThan(0);
      expect(top + height).toBeCloseTo(places[row + 1]?.top ?? 1);
      expect(rowAtShare(places, top + height / 2)).toBe(row);
    });
  });

  it('shows every row with a finding by its worst, and every gap', () => {
    const blips = findBlips(prepared, new Set(prepared.order));
    const of = (row: number) => blips.filter((blip) => blip.row === row).map(({ what }) => what);
    prepared.findingsOfRow.forEach((findings, row) => {
      const severities = findings.map((at) => gallery.findings[at]?.severity);
      if (severities.includes('critical')) expect(of(row)).toContain('critical');
      if (severities.length === 0)
        expect(of(row).filter((what) => !what.startsWith('gap') && what !== 'moved')).toEqual([]);
    });
    expect(blips.filter(({ what }) => what === 'gap-en').length).toBe(
      prepared.rows.filter((row) => row.kind === 'pair' && row.en.length === 0).length,
    );
  });

  it('keeps the worst where many stand close together', () => {
    const blip = (what: 'minor' | 'critical' | 'gap-ja', top: number) => ({ row: 0, top, height: 0, what });
    const close = [blip('minor', 0.1), blip('critical', 0.11), blip('gap-ja', 0.12), blip('minor', 0.9)];
    expect(thin(close, 4).map(({ what }) => what)).toEqual(['critical', 'gap-ja', 'minor']);
    expect(thin(close, 1000)).toEqual(close);
  });

  it('leaves out what the filter hides', () => {
    expect(findBlips(prepared, new Set()).filter(({ what }) => what === 'critical')).toEqual([]);
  });
});
