import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadEnglish } from './english.ts';
import { cutAtSpaces } from './english-repairs.ts';

const tokenize = loadEnglish();
const shown = (text: string): string =>
  tokenize(text)
    .map((token) => `${token.surface}/${token.lemma}/${token.pos}`)
    .join(' ');

describe('loadEnglish', () => {
  it.each([
    ['They left.', 'They/they/PRON left/leave/VERB ././PUNCT'],
    ['He said so.', 'He/he/PRON said/say/VERB so/so/ADV ././PUNCT'],
    ['The troops fired two missiles.', 'troops/troop/NOUN'],
    ['The troops fired two missiles.', 'missiles/missile/NOUN'],
    ['Armed forces met.', 'forces/force/NOUN'],
    ['It couldn’t win.', 'could/could/AUX n’t/not/PART win/win/VERB'],
    ['It costs $5.3bn now.', '$/$/SYM 5.3/5.3/NUM bn/bn/NOUN'],
    ['The U.S. agreed.', 'U.S./u.s./PROPN'],
    ['The data were lost.', 'data/data/NOUN'],
    ['Some 10,000 people came.', '10,000/10,000/NUM people/people/NOUN'],
    ['The deal means war.', 'means/mean/VERB'],
    ['Officials said so.', 'Officials/official/PROPN'],
    ['Texas said so.', 'Texas/texas/PROPN'],
    ["I'm here.", "I/i/PROPN 'm/be/PART"],
  ])('reads %s', (text, wanted) => {
    expect(shown(text)).toContain(wanted);
  });

  it('gives every character that is not white space a place, in order, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        'U.S. ',
        "can't ",
        '👩‍👩‍👧 ',
        '\u0000',
        '\ud800',
        '\r\n',
        '“quoted” ',
        '§ 4.5km',
        '会議 ',
        '\u0085',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(at, token.start)).toMatch(/^[\s\u0085]*$/);
          expect(token.surface).toBe(text.slice(token.start, token.end));
          expect(token.surface).toMatch(/^[^\s]+$/);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u0085]*$/);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'gives %s a lemma of letters',
    (word) => {
      for (const token of tokenize(`The ${word} is here.`)) expect(typeof token.lemma).toBe('string');
    },
  );

  it('cuts a run that cannot be a word, and reads on behind it', () => {
    const tokens = tokenize(`He said ${'A-'.repeat(10_000)} to them.`);
    expect(tokens.slice(-3).map((token) => token.surface)).toEqual(['to', 'them', '.']);
    expect(
      tokens
        .slice(2, -3)
        .map((token) => token.surface)
        .join(''),
    ).toBe('A-'.repeat(10_000));
  });

  it('keeps offsets across pieces of a long text', () => {
    const text = 'The minister spoke. '.repeat(5000);
    const last = tokenize(text).at(-2);
    expect(last).toMatchObject({ surface: 'spoke', start: text.length - 7 });
  });
});

describe('cutAtSpaces', () => {
  it('tiles the text and never cuts a pair of surrogates', () => {
    const text = `${'a b '.repeat(10)}${'😀'.repeat(20)}`;
    const pieces = cutAtSpaces(text, 7);
    expect(pieces.map((piece) => text.slice(piece.start, piece.end)).join('')).toBe(text);
    for (const piece of pieces)
      expect(text.slice(piece.start, piece.end)).not.toMatch(/[\ud800-\udbff]$|^[\udc00-\udfff]/);
  });
});
