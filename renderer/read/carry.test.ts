import { beforeEach, describe, expect, it } from 'vitest';
import type { ArticlePage } from '../../src/api/project-views.ts';
import { gallery } from '../gallery/article.ts';
import { makeReading, type Reading, shownFindings } from './reading.ts';

/** The page after a person has merged the second bead with the one behind it. */
const merged: ArticlePage = {
  ...gallery,
  revision: 2,
  beads: gallery.beads.flatMap((bead, at) => {
    const behind = gallery.beads[2];
    if (at === 2 || behind === undefined) return [];
    return at === 1
      ? [{ ...bead, key: 'made', ja: [...bead.ja, ...behind.ja], en: [...bead.en, ...behind.en] }]
      : [bead];
  }),
  links: gallery.links.map((link) => (link.bead > 1 ? { ...link, bead: link.bead - 1 } : link)),
  findings: gallery.findings.map((one) =>
    one.bead === undefined || one.bead <= 1 ? one : { ...one, bead: one.bead - 1 },
  ),
};

/** The page after one finding has been dismissed. */
const without = (key: string | undefined): ArticlePage => ({
  ...gallery,
  revision: 2,
  findings: gallery.findings.map((one) =>
    one.key === key ? { ...one, verdict: { dismissed: 'correct' as const } } : one,
  ),
});

let reading: Reading;
beforeEach(() => {
  reading = makeReading(gallery);
});

const selectedKey = () => {
  const { prepared, selected } = reading.getState();
  return selected === undefined ? undefined : prepared.article.findings[selected]?.key;
};
const textOfRow = (row: number) => {
  const { prepared } = reading.getState();
  const first = prepared.article.ja.sentences[prepared.rows[row]?.ja[0] ?? -1];
  return first && prepared.article.ja.text.slice(first.start, first.end);
};

describe('a later page of the article', () => {
  it('keeps the finding that is looked at, whatever its number is now', () => {
    reading.act.step(1);
    reading.act.step(1);
    const key = selectedKey();
    const page = { ...gallery, revision: 2, findings: gallery.findings.slice(1) };
    reading.act.show(page);
    expect([selectedKey(), key === undefined]).toEqual([key, false]);
  });

  it('keeps a finding open that has just been dismissed, and goes on from there', () => {
    for (let step = 0; step < 3; step += 1) reading.act.step(1);
    const key = selectedKey();
    const behind = reading.getState().prepared.order[3];
    reading.act.show(without(key));
    expect(selectedKey()).toBe(key);
    expect(shownFindings(reading.getState())).not.toContain(reading.getState().selected);
    reading.act.step(1);
    expect(reading.getState().selected).toBe(behind);
  });

  it('goes on behind a finding that is gone', () => {
    for (let step = 0; step < 3; step += 1) reading.act.step(1);
    const key = selectedKey();
    const behind = gallery.findings[reading.getState().prepared.order[3] ?? -1]?.key;
    const findings = gallery.findings.filter((one) => one.key !== key);
    reading.act.show({ ...gallery, revision: 2, findings });
    expect(reading.getState().selected).toBeUndefined();
    reading.act.step(1);
    expect(selectedKey()).toBe(behind);
  });

  it('is not worked out anew where only a sentence was marked', () => {
    const { rows, jaMarks } = reading.getState().prepared;
    const sentences = gallery.sentences.map((one) => ({ ...one, done: true }));
    reading.act.show({ ...gallery, revision: 2, sentences });
    const { prepared } = reading.getState();
    expect([prepared.rows === rows, prepared.jaMarks === jaMarks]).toEqual([true, true]);
    expect(prepared.article.sentences).toBe(sentences);
  });

  it('keeps the keyboard at its word', () => {
    for (let step = 0; step < 6; step += 1) reading.act.move('down');
    const { cursor } = reading.getState();
    const text = textOfRow(cursor?.row ?? -1);
    reading.act.show(merged);
    const now = reading.getState().cursor;
    expect(now?.row).toBe((cursor?.row ?? 0) - 1);
    expect(textOfRow(now?.row ?? -1)).toBe(text);
    expect(now?.group).toBeDefined();
  });

  it('keeps what is in sight where a row above it has gone', () => {
    reading.act.see(8, 12);
    reading.act.show(merged);
    expect(reading.getState().held).toEqual({ row: 7, serial: 1 });
    reading.act.see(0, 4);
    reading.act.show(gallery);
    expect(reading.getState().held?.serial).toBe(1);
  });

  it('searches again', () => {
    reading.act.search('海山');
    reading.act.stepHit(1);
    const { hits, now } = reading.getState().find;
    reading.act.show({
      ...gallery,
      revision: 2,
      ja: { ...gallery.ja, text: gallery.ja.text.replace('海山', '山海') },
    });
    expect(reading.getState().find).toMatchObject({ hits: { length: hits.length - 1 }, now });
  });
});
