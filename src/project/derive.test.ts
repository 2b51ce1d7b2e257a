import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../main/engine.ts';
import { listSamples, readSample } from '../../main/host/samples.ts';
import { samplesFolder } from '../../main/place.ts';
import { assertAlignment } from '../align/invariants.ts';
import { type Span, slice } from '../base/span.ts';
import { segment } from '../segment/segment.ts';
import { apply, applyToArticle, type Change, invert } from './change.ts';
import { type Derived, type Desk, openDesk, type Standing } from './derive.ts';
import { type BeadAction, planBeads } from './plan-beads.ts';
import { planEdit } from './plan-edit.ts';
import { quote } from './quote.ts';
import {
  type Decisions,
  decisionsOn,
  NOTHING_DECIDED,
  type SourceMaterial,
  UNDECIDED,
  type Unit,
} from './record.ts';
import { firstBasis, realign } from './stand.ts';
import { isOpen, judge } from './verdicts.ts';
import type { Engine } from './way.ts';

let engine: Engine;
let desk: Desk;
const standings: Standing[] = [];
beforeAll(async () => {
  engine = await loadEngine();
  desk = openDesk(engine);
  standings.push(standingOf(JAPANESE, [ENGLISH, OTHER]));
  for (const { id } of listSamples(samplesFolder()).samples.slice(0, 3)) {
    const sample = readSample(samplesFolder(), id);
    if (sample.ok)
      standings.push(
        standingOf(
          sample.value.ja.text,
          sample.value.en.map((en) => en.text),
        ),
      );
  }
});

function standingOf(text: string, english: readonly string[]): Standing {
  const material = { id: 'a', file: 'a.txt', text, cut: segment(text, 'ja').sentences };
  const sources = english.map(
    (en, at): SourceMaterial => ({
      id: `s${at}`,
      file: `${at}.txt`,
      text: en,
      cut: segment(en, 'en').sentences,
    }),
  );
  const basis = firstBasis(material, sources, [], desk, engine, 'test');
  return { material, sources, basis, decisions: UNDECIDED, glossary: [] };
}

const JAPANESE = `港の拡張、来春に着工

市は17日、港を広げる工事を来年4月に始めると発表しました。費用は20億円で、国が半分を負担する。
市長は「漁業への影響は小さい。」と述べた。漁業者は反対していない。完成は三年後の予定です。
レストランのオーナーは、パンデミク以来客が減ったと話した。、ムラカミ氏は橋も必要だと言う。
ムラカミ氏は橋も必要だと言う。調査は5月に終わった`;
const ENGLISH = `Harbor expansion to begin next spring

The city said on the 16th that work to expand the harbor would begin in April next year. It will cost 2 billion yen, half of it borne by the state.
"The effect on fishing will be small," the mayor said. Fishermen are opposed to the plan. It is to be finished in three years.
The owner of a restaurant said that there had been fewer guests since the pandemic. Mr. Murakami says a bridge is needed too. The survey ended in May. Nobody was hurt.`;
const OTHER = 'The weather will be fine. The prime minister visited a school on Monday.';

const write = (standing: Standing, start: number, end: number, text: string): Standing => {
  const change = planEdit(standing.material, standing.decisions, { start, end, text });
  const before: Decisions = {
    ...NOTHING_DECIDED,
    articles: new Map([['a', standing.decisions]]),
  };
  return { ...standing, decisions: decisionsOn(apply(before, change), 'a') };
};

/** An article as its beads, each told by its words alone: what must not change where nobody has written. */
function tell(derived: Derived, touched: ReadonlySet<Unit>) {
  const { present, en, beads, alignment, findings, keys } = derived;
  const words = (span: Span) => slice(present.text, span);
  const isTouched = (at: number) => beads[at]?.units.some(({ unit }) => touched.has(unit)) ?? false;
  return alignment.beads.flatMap((bead, at) => {
    if (isTouched(at)) return [];
    const english = (span: Span & { file: number }) => en[span.file]?.text.slice(span.start, span.end) ?? '';
    return [
      {
        ja: bead.ja.map((sentence) => words(present.sentences[sentence] ?? { start: 0, end: 0 })),
        en: bead.en,
        score: bead.score,
        links: alignment.links
          .filter((link) => link.bead === at)
          .map((link) => [words(link.ja), english(link.en), link.score]),
        findings: findings.flatMap((finding, index) =>
          finding.bead === at && !ARTICLE_WIDE.has(finding.check)
            ? [
                [
                  finding.check,
                  finding.ja.map(words),
                  finding.en.map(english),
                  finding.confidence,
                  keys[index]?.[0],
                ],
              ]
            : [],
        ),
      },
    ];
  });
}

/** Checks that weigh a sentence against the rest of the article: what is said here may be about another sentence. */
const ARTICLE_WIDE: ReadonlySet<string> = new Set(['style-mix', 'name-variants']);

const edits = fc.record({
  article: fc.nat(3),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  text: fc.constantFrom(
    '',
    '',
    '。',
    '、',
    '昨日',
    '3人の',
    '市長は言った。',
    '「',
    '」',
    '\n',
    'ではない',
    '😀',
    'Tokyo',
  ),
});

const NONE: ReadonlySet<Unit> = new Set();

/** Writes `to` in place of the first `from`. */
function replace(standing: Standing, from: string, to: string): Standing {
  const { present } = desk.derive(standing);
  const start = present.text.indexOf(from);
  if (start < 0) throw new Error(`${from} is not in the text`);
  return write(standing, start, start + from.length, to);
}

/** Each bead with Japanese, as `Japanese | English`. */
const pairs = ({ present, en, beads }: Derived): readonly string[] =>
  beads
    .filter((bead) => bead.ja.length > 0)
    .map(
      (bead) =>
        `${bead.ja.map((at) => slice(present.text, present.sentences[at] ?? { start: 0, end: 0 })).join(' ')} | ${bead.en
          .map((place) =>
            slice(
              en[place.file]?.text ?? '',
              en[place.file]?.sentences[place.sentence] ?? { start: 0, end: 0 },
            ),
          )
          .join(' ')}`,
    );

const findingsIn = (derived: Derived, verdicts: Standing['decisions']['verdicts'] = new Map()) =>
  judge(derived, verdicts).map(
    (finding) => `${finding.check} ${finding.ja.map((span) => slice(derived.present.text, span)).join()}`,
  );

const act = (standing: Standing, action: BeadAction): Standing => {
  const { beads } = desk.derive(standing);
  const planned = planBeads('a', standing.decisions, beads, action);
  if (!planned.ok) throw new Error(planned.problem.id);
  return { ...standing, decisions: applyToArticle(standing.decisions, 'a', planned.value) };
};

const own = (): Standing => {
  const [standing] = standings;
  if (standing === undefined) throw new Error('no article');
  return standing;
};

describe('inside the edited sentence', () => {
  it('keeps the bead when the sentence is split, joined or deleted', () => {
    const before = pairs(desk.derive(own()));
    const split = pairs(desk.derive(replace(own(), '費用は20億円で、国', '費用は20億円だ。国')));
    expect(split.find((pair) => pair.startsWith('費用は'))).toBe(
      '費用は20億円だ。 国が半分を負担する。 | It will cost 2 billion yen, half of it borne by the state.',
    );
    const joined = pairs(
      desk.derive(replace(own(), '漁業者は反対していない。完成', '漁業者は反対しておらず、完成')),
    );
    expect(joined.find((pair) => pair.startsWith('漁業者'))).toBe(
      '漁業者は反対しておらず、完成は三年後の予定です。 | Fishermen are opposed to the plan. It is to be finished in three years.',
    );
    const deleted = desk.derive(replace(own(), '調査は5月に終わった', ''));
    expect(pairs(deleted)).toHaveLength(before.length - 1);
    expect(deleted.beads.filter((bead) => bead.ja.length === 0 && bead.units.length === 1)).toHaveLength(1);
  });

  it('keeps the links whose words stand, and finds new ones for new words', () => {
    const linked = (derived: Derived) =>
      derived.alignment.links.map(
        (link) =>
          `${slice(derived.present.text, link.ja)}=${slice(derived.en[link.en.file]?.text ?? '', link.en)}`,
      );
    const before = linked(desk.derive(own()));
    const after = linked(desk.derive(replace(own(), '港を広げる工事', '橋を架ける工事')));
    const lost = before.filter((link) => !after.includes(link));
    expect(before).toContain('工事=work');
    expect(after).toContain('工事=work');
    expect(lost.every((link) => /^(港|広げる)=/.test(link))).toBe(true);
    expect(linked(desk.derive(replace(own(), '費用', '値段')))).not.toContain('費用=cost');
    expect(new Set(after).size).toBe(after.length);
  });

  it('keeps a dismissal whose finding is still there, and brings it back with the words', () => {
    const before = desk.derive(own());
    const at = findingsIn(before).findIndex(
      (finding) => finding.startsWith('numbers') || finding.startsWith('dates'),
    );
    const key = before.keys[at]?.[0] ?? '';
    expect(at).toBeGreaterThanOrEqual(0);
    const dismissed: Standing = {
      ...own(),
      decisions: { ...own().decisions, verdicts: new Map([[key, { dismissed: 'correct' }]]) },
    };
    const open = (standing: Standing) =>
      judge(desk.derive(standing), standing.decisions.verdicts).filter((one) => !isOpen(one)).length;
    expect(open(dismissed)).toBe(1);
    const elsewhere = replace(dismissed, '港を広げる工事', '新しい港の工事');
    expect(open(elsewhere)).toBe(1);
    const answered = replace(elsewhere, '17日', '16日');
    expect(open(answered)).toBe(0);
    expect(open(replace(answered, '16日', '17日'))).toBe(1);
  });

  it('keeps a dismissal about many sentences while most of them stand', () => {
    const polite = ['港が開きました。', '橋も直しました。', '道を広げました。', '店も増えました。'];
    const plain = [
      '春が来た。',
      '雪が解けた。',
      '船が着いた。',
      '人が集まった。',
      '川が光る。',
      '空は青い。',
      '鳥が鳴く。',
    ];
    const text = [...plain.slice(0, 2), ...polite, ...plain.slice(2)].join('');
    const standing = standingOf(text, []);
    const derived = desk.derive(standing);
    const at = derived.findings.findIndex(({ check }) => check === 'style-mix');
    const key = derived.keys[at]?.[0] ?? '';
    expect(derived.findings[at]?.ja).toHaveLength(4);
    const dismissed: Standing = {
      ...standing,
      decisions: { ...standing.decisions, verdicts: new Map([[key, { dismissed: 'style' }]]) },
    };
    const open = (one: Standing): readonly boolean[] =>
      judge(desk.derive(one), one.decisions.verdicts).flatMap((finding) =>
        finding.check === 'style-mix' ? [isOpen(finding)] : [],
      );
    expect(open(dismissed)).toEqual([false]);
    const corrected = replace(dismissed, '港が開きました。', '港が開いた。');
    expect(open(corrected)).toEqual([false]);
    expect(open(replace(corrected, '雪が解けた。', '雪が解けました。'))).toEqual([false]);
    // Where most of it is about other sentences, it is another matter.
    const others = plain
      .slice(1, 6)
      .reduce((one, sentence) => replace(one, sentence, 'そうしました。'), corrected);
    expect(open(others)).toEqual([true]);
  });

  it('puts a link of a person where its words are', () => {
    const derived = desk.derive(own());
    const start = derived.present.text.indexOf('費用');
    const en = ENGLISH.indexOf('yen');
    const ja = quote(derived.present, { start, end: start + 2 });
    if (ja === undefined) throw new Error('no quote');
    const decision = { ja, en: { source: 's0', start: en, end: en + 3 }, is: 'linked' } as const;
    const decided: Standing = {
      ...own(),
      decisions: { ...own().decisions, links: new Map([['l', decision]]) },
    };
    const links = (standing: Standing) => {
      const now = desk.derive(standing);
      return now.alignment.links.filter(
        (link) => link.en.start === en && slice(now.present.text, link.ja) === '費用',
      );
    };
    expect(links(decided)).toHaveLength(1);
    expect(links(replace(decided, '市は17日', '昨日の費用について市は17日'))).toHaveLength(1);
    expect(links(replace(decided, '費用', '値段'))).toHaveLength(0);
  });
});

/** A long article of which every seventh sentence is missing: a slow check says so. */
const longStanding = (): Standing =>
  standingOf(
    standings
      .slice(1)
      .map(({ material }) =>
        material.cut
          .filter((_, at) => at % 7 !== 6)
          .map((sentence) => slice(material.text, sentence))
          .join('\n'),
      )
      .join('\n\n'),
    standings.slice(1).flatMap(({ sources }) => sources.map((source) => source.text)),
  );

/** How many findings there are of checks that a long article waits for. */
const slowIn = (derived: Derived): number =>
  derived.findings.filter(({ check }) => ['omission', 'addition', 'pivot-homophone'].includes(check)).length;

describe('a desk that remembers', () => {
  it('says what one without memory says', () => {
    const steps = fc.array(
      fc.record({
        at: fc.nat(JAPANESE.length),
        length: fc.nat(8),
        text: fc.constantFrom('', '。', '3人', '\n', '市は'),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(steps, (list) => {
        let standing = own();
        desk.derive(standing);
        for (const { at, length, text } of list) {
          const { present } = desk.derive(standing);
          const start = Math.min(at, present.text.length);
          standing = write(standing, start, Math.min(start + length, present.text.length), text);
        }
        const { present: _, ...remembered } = desk.derive(standing);
        const { present: __, ...fresh } = openDesk(engine).derive(standing);
        expect(remembered).toEqual(fresh);
      }),
      { numRuns: 12 },
    );
  });

  it('tells articles of one id apart, and sources of one name and length', () => {
    const before = own();
    const other: Standing = standingOf(JAPANESE, [
      ENGLISH.replace('on the 16th', 'on the 17th').replace('2 billion', '3 billion'),
      OTHER,
    ]);
    expect(other.sources.map(({ text }) => text.length)).toEqual(
      before.sources.map(({ text }) => text.length),
    );
    // The same project opened under another name, in which a source was brought in anew.
    const renewed: Standing = {
      ...other,
      sources: other.sources.map((source, at) => ({ ...source, id: `renewed${at}` })),
      basis: { ...other.basis, sources: other.basis.sources.map((_, at) => `renewed${at}`) },
    };
    for (const standing of [before, other, renewed, before])
      expect(findingsIn(desk.derive(standing, true))).toEqual(findingsIn(openDesk(engine).derive(standing)));
    expect(findingsIn(desk.derive(other))).not.toEqual(findingsIn(desk.derive(before)));
  });

  it('says nothing of one article in haste that it said of another of the same id', () => {
    const alone: Standing = standingOf(longStanding().material.text, []);
    expect(slowIn(desk.derive(longStanding()))).toBeGreaterThan(0);
    const hasty = desk.derive(alone, true);
    expect(hasty.whole).toBe(true);
    expect(hasty.findings).toEqual(openDesk(engine).derive(alone).findings);
  });

  it('lets slow checks of a long article wait, and then says everything', () => {
    const long = longStanding();
    const before = desk.derive(long);
    expect(before.beads.length).toBeGreaterThan(60);
    expect(slowIn(before)).toBeGreaterThan(0);
    const middle = before.present.pieces[Math.floor(before.present.pieces.length / 2)]?.start ?? 0;
    const edited = write(long, middle, middle + 1, '新しい');
    const hasty = desk.derive(edited, true);
    expect([before.whole, hasty.whole, slowIn(hasty)]).toEqual([true, false, slowIn(before)]);
    const settled = desk.derive(edited);
    expect(settled.whole).toBe(true);
    expect(settled.findings).toEqual(openDesk(engine).derive(edited).findings);
  });
});

describe('beads made by hand', () => {
  it('are merged, split, moved, gathered, separated and released', () => {
    const key = (standing: Standing, words: string) => {
      const derived = desk.derive(standing);
      const found = derived.beads.find((bead) =>
        bead.ja.some((at) =>
          slice(derived.present.text, derived.present.sentences[at] ?? { start: 0, end: 0 }).includes(words),
        ),
      );
      return found?.key ?? '';
    };
    const merged = act(own(), { kind: 'merge', beads: [key(own(), '費用'), key(own(), '漁業者')] });
    const both = pairs(desk.derive(merged)).find((pair) => pair.includes('費用')) ?? '';
    expect(both).toContain('漁業者は反対していない。 | It will cost');
    expect(both).toContain('Fishermen');
    const bead = key(merged, '費用');
    const split = act(merged, { kind: 'split', bead, parts: [{ ja: [0], en: [0] }] });
    expect(pairs(desk.derive(split))).toEqual(pairs(desk.derive(own())));
    const released = act(merged, { kind: 'release', beads: [bead] });
    expect(released.decisions).toEqual(own().decisions);
    const apart = act(own(), { kind: 'unlink', beads: [key(own(), '費用')] });
    expect(
      pairs(desk.derive(apart))
        .find((pair) => pair.startsWith('費用'))
        ?.endsWith('| '),
    ).toBe(true);
    const gathered = act(own(), {
      kind: 'gather',
      from: [
        { bead: key(own(), '費用'), ja: [0], en: [] },
        { bead: key(own(), '漁業者'), ja: [], en: [0] },
      ],
    });
    expect(pairs(desk.derive(gathered)).find((pair) => pair.startsWith('費用'))).toContain('| Fishermen');
  });

  it('can part the sentences that an edit has made of one', () => {
    const split = replace(own(), '費用は20億円で、国', '費用は20億円だ。国');
    const bead = desk.derive(split).beads.find((one) => one.ja.length === 2);
    const parted = act(split, { kind: 'split', bead: bead?.key ?? '', parts: [{ ja: [0], en: [0] }] });
    expect(pairs(desk.derive(parted)).filter((pair) => /^(費用|国が)/.test(pair))).toEqual([
      '費用は20億円だ。 | It will cost 2 billion yen, half of it borne by the state.',
      '国が半分を負担する。 | ',
    ]);
    const whole = desk.derive(replace(parted, '20億円だ。国', '20億円で、国'));
    expect(pairs(whole).find((pair) => pair.startsWith('費用'))).toContain('| It will cost');
  });

  it('take their English from one source', () => {
    const { beads } = desk.derive(own());
    const other = beads.find((bead) => bead.en[0]?.file === 1)?.key ?? '';
    const first = beads.find((bead) => bead.ja.length > 0 && bead.en.length > 0)?.key ?? '';
    expect(planBeads('a', own().decisions, beads, { kind: 'merge', beads: [first, other] })).toMatchObject({
      ok: false,
      problem: { id: 'problem.bead.sources' },
    });
  });

  it('are fixed points when the rest is aligned again', () => {
    const { beads } = desk.derive(own());
    const wrong = beads.filter((bead) => bead.ja.length > 0 && bead.en.length > 0).slice(1, 3);
    const [one, other] = wrong;
    if (one === undefined || other === undefined) throw new Error('no beads');
    const crossed = act(own(), {
      kind: 'gather',
      from: [
        { bead: one.key, ja: [0], en: [] },
        { bead: other.key, ja: [], en: [0] },
      ],
    });
    const wanted = pairs(desk.derive(crossed)).find((pair) => pair.startsWith('市は'));
    const again = desk.derive({ ...crossed, basis: realign(crossed, desk, engine) });
    assertAlignment(again.alignment, again.ja, again.en);
    expect(pairs(again)).toContain(wanted);
  });

  it('keep every sentence in one bead, whatever is done, and undo to what was', () => {
    const pick = fc.record({
      kind: fc.constantFrom('merge', 'split', 'move', 'unlink', 'release', 'accept', 'gather', 'edit'),
      one: fc.nat(30),
      other: fc.nat(30),
      at: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(pick, { maxLength: 8 }), (steps) => {
        let decisions: Decisions = NOTHING_DECIDED;
        const undo: { readonly change: Change; readonly before: Decisions }[] = [];
        for (const { kind, one, other, at } of steps) {
          const standing = { ...own(), decisions: decisionsOn(decisions, 'a') };
          const { beads, present } = desk.derive(standing);
          const [bead, second] = [
            beads[one % beads.length]?.key ?? '',
            beads[other % beads.length]?.key ?? '',
          ];
          const action = {
            merge: { kind: 'merge', beads: [...new Set([bead, second])] },
            accept: { kind: 'accept', beads: [bead] },
            unlink: { kind: 'unlink', beads: [bead] },
            release: { kind: 'release', beads: [bead] },
            split: { kind: 'split', bead, parts: [{ ja: [at], en: [] }] },
            move: { kind: 'move', bead, ja: [at], en: [], to: second },
            gather: {
              kind: 'gather',
              from: [...new Set([bead, second])].map((key) => ({ bead: key, ja: [0], en: [0] })),
            },
            edit: undefined,
          }[kind] as BeadAction | undefined;
          const place = present.pieces[one % present.pieces.length]?.start ?? 0;
          const planned =
            action === undefined
              ? {
                  ok: true as const,
                  value: planEdit(own().material, standing.decisions, {
                    start: place,
                    end: place + other,
                    text: ['', '。', '港'][at % 3] ?? '',
                  }),
                }
              : planBeads('a', standing.decisions, beads, action);
          if (!planned.ok) continue;
          undo.push({ change: invert(decisions, planned.value), before: decisions });
          decisions = apply(decisions, planned.value);
          const now = desk.derive({ ...own(), decisions: decisionsOn(decisions, 'a') });
          assertAlignment(now.alignment, now.ja, now.en);
        }
        for (const { change, before } of undo.reverse()) {
          decisions = apply(decisions, change);
          expect(decisions).toEqual(before);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('an edit', () => {
  it('leaves everything outside the edited sentence as it was, and nothing at all once it is undone', () => {
    fc.assert(
      fc.property(edits, ({ article, at, length, text }) => {
        const standing = standings[article % standings.length];
        if (standing === undefined) throw new Error('no article');
        const before = desk.derive(standing);
        const first = before.present.pieces[0]?.start ?? 0;
        const start = first + Math.floor(at * (before.present.text.length - first));
        const end = Math.min(before.present.text.length, start + length);
        const edited = write(standing, start, end, text);
        const after = desk.derive(edited);
        assertAlignment(after.alignment, after.ja, after.en);
        const pieces = after.present.pieces.filter((piece) => piece.edited);
        const units = new Set(pieces.flatMap((piece) => piece.units));
        expect(tell(after, units)).toEqual(tell(before, units));
        const undone = desk.derive({ ...edited, decisions: standing.decisions });
        expect(tell(undone, NONE)).toEqual(tell(before, NONE));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  });
});
