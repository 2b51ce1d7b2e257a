import { describe, expect, it } from 'vitest';
import type { GlossaryLine } from '../../src/api/export-calls.ts';
import type { EntryDecision } from '../../src/project/record.ts';
import { catchUp, decisionOfWriting, type Fields, fieldsOf, unsent, type Writing } from './writing.ts';

const form = (words: string) => ({
  ...({ form: words, reading: '', status: 'preferred', count: 2, articles: 1, places: [] } as const),
});
function line(entry?: Partial<EntryDecision>): GlossaryLine {
  const words = { en: 'pier', kind: 'noun' } as const;
  const decided = { ...words, ja: '桟橋', forbidden: [], note: '', status: 'accepted', ...entry } as const;
  return {
    ...{ ...words, key: 'pier', enForms: [], enCount: 2, part: 'noun', forms: [form('桟橋')], contexts: [] },
    ...{ evidence: { sightings: 1, by: 'links', strength: 1 }, score: 1, articles: ['a'] },
    ...(entry === undefined ? {} : { entry: { ...decided, id: 'e' } }),
  };
}
const details = { admitted: ['波止場'], domain: '港', definition: '', source: '', otherEn: ['jetty'] };

describe('what is written of a line', () => {
  it.each<readonly [string, GlossaryLine, Partial<Fields>, Partial<EntryDecision> | undefined]>([
    ['nothing', line(), {}, undefined],
    ['what it says already', line({ note: '船' }), { note: '船', ja: ' 桟橋 ' }, undefined],
    ['a note leaves a candidate one', line(), { note: '船' }, { note: '船', status: 'candidate' }],
    ['Japanese approves', line(), { ja: '埠頭' }, { ja: '埠頭', status: 'accepted' }],
    ['no Japanese at all is no Japanese', line(), { ja: ' ', note: '船' }, { ja: '桟橋', note: '船' }],
    ['a note is taken back', line({ note: '船' }), { note: '' }, { note: '' }],
    ['a field is emptied', line({ details }), { domain: '' }, { details: { ...details, domain: '' } }],
    [
      'a reading',
      line({ details }),
      { reading: 'さんばし' },
      { details: { ...details, reading: 'さんばし' } },
    ],
    [
      'a definition says nothing of the reading',
      line(),
      { definition: '船の着く所' },
      { details: { admitted: [], domain: '', definition: '船の着く所', source: '' } },
    ],
  ])('%s', (_, of, written, decision) => {
    const made = decisionOfWriting(of, written);
    if (decision === undefined) expect(made).toBeUndefined();
    else expect(made).toMatchObject(decision);
    if (decision !== undefined && !('details' in decision)) expect(made?.details).toEqual(of.entry?.details);
  });
});

describe('when the line says something else', () => {
  const before = fieldsOf(line());
  const now = fieldsOf(line({ note: '船' }));
  const writing = (written: Partial<Fields>, sent: Partial<Fields>): Writing => ({
    line: before,
    written,
    sent,
  });
  it.each<readonly [string, Partial<Fields>, Partial<Fields>, Partial<Fields>]>([
    ['what was sent and is there is written no more', { note: '船' }, { note: '船' }, {}],
    [
      'what was typed since stays',
      { note: '船が', domain: '港' },
      { note: '船' },
      { note: '船が', domain: '港' },
    ],
    [
      'what is still on its way stays',
      { note: '船', domain: '港' },
      { note: '船', domain: '港' },
      { domain: '港' },
    ],
    ['what nobody sent stays', { source: '辞書' }, {}, { source: '辞書' }],
  ])('%s', (_, written, sent, left) => {
    expect(catchUp(writing(written, sent), now).written).toEqual(left);
  });

  it('tells what nobody has been told', () => {
    expect(unsent(writing({ note: '船が', domain: '港', source: '' }, { note: '船', domain: '港' }))).toEqual(
      {
        note: '船が',
      },
    );
  });
});
