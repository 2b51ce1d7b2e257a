import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadJapanese } from './japanese.ts';

const tokenize = await loadJapanese();
const surfaces = (text: string): string =>
  tokenize(text)
    .map((token) => token.surface)
    .join('|');

describe('loadJapanese', () => {
  it.each([
    ['会議は東京で開かれた。', '会議|は|東京|で|開か|れ|た|。'],
    ['ウラジーミル・プーチン大統領', 'ウラジーミル|・|プーチン|大統領'],
    ['ジャン＝クロードが来た', 'ジャン|＝|クロード|が|来|た'],
    ['参加者は12,500人', '参加|者|は|12,500|人'],
    ['速度は1.5倍', '速度|は|1.5|倍'],
    ['𠮷野家で食べた', '𠮷|野家|で|食べ|た'],
    ['👩‍👩‍👧と🇯🇵だ', '👩‍👩‍👧|と|🇯🇵|だ'],
    ['ﾃﾞｰﾀを見た', 'ﾃﾞｰﾀ|を|見|た'],
    ['一行目。\r\n二行目', '一行|目|。|二|行|目'],
    ['空\u0000白', '空|\u0000|白'],
    ['空\ud800白', '空|\ud800|白'],
  ])('cuts %j', (text, wanted) => {
    expect(surfaces(text)).toBe(wanted);
  });

  it.each([
    ['ノ・グァンチョル氏', 'ノ', { pos: 'PROPN', detail: '名詞-固有名詞-人名-一般' }],
    ['ノ・グァンチョル氏', 'グァンチョル', { pos: 'PROPN', reading: 'グァンチョル', known: false }],
    ['ﾃﾞｰﾀを見た', 'ﾃﾞｰﾀ', { reading: 'データ', base: 'データ', pos: 'NOUN' }],
    ['三千人が集まった', '集まっ', { base: '集まる', pos: 'VERB', form: '連用タ接続' }],
    ['三千人が集まった', '人', { pos: 'SUFFIX', detail: '名詞-接尾-助数詞' }],
    ['見ない', 'ない', { pos: 'AUX' }],
    ['(東京)', '(', { pos: 'PUNCT' }],
    ['約12人', '12', { pos: 'NUM' }],
  ])('says of %s in %s what it is', (text, surface, wanted) => {
    expect(tokenize(text).find((token) => token.surface === surface)).toMatchObject(wanted);
  });

  it('takes the names of a list where the dictionary has none, and leaves ordinary words alone', async () => {
    const list = ['ベロウソフ', '尹錫悦', '会談', '国防'];
    const named = await loadJapanese({
      nameEnds: (text, at) =>
        list.filter((name) => text.startsWith(name, at)).map((name) => at + name.length),
    });
    const found = named('尹錫悦氏とベロウソフ国防相が会談した');
    expect(found.map((token) => token.surface).join('|')).toBe(
      '尹錫悦|氏|と|ベロウソフ|国防|相|が|会談|し|た',
    );
    expect(found[0]).toMatchObject({ pos: 'PROPN', known: true });
    expect(found.find((token) => token.surface === '会談')).toMatchObject({ pos: 'NOUN' });
  });

  it('cuts a long run without any punctuation', () => {
    expect(surfaces('カ'.repeat(20_000)).replaceAll('|', '')).toBe('カ'.repeat(20_000));
    expect(surfaces('漢字'.repeat(10_000)).replaceAll('|', '')).toBe('漢字'.repeat(10_000));
  });

  it('gives every character that is not white space a place, in order, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '𠮷野',
        '👩‍👩‍👧',
        '🇯🇵',
        '\u0000',
        '\ud800',
        '\udc00',
        '\r\n',
        'ﾃﾞｰﾀ',
        'ｶﾞ',
        '葛\u{e0100}',
        '１２．５',
      ),
      fc.constantFrom(
        'か\u3099',
        '・',
        '＝',
        'ノ・',
        '会議は',
        '12,500',
        '　',
        '\u0085',
        '\u200d',
        '。',
        'A-10',
        '∑',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(at, token.start)).toMatch(/^[\s\u0085]*$/);
          expect(token.surface).toBe(text.slice(token.start, token.end));
          expect(token.surface).not.toMatch(/[\s\u0085]/);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u0085]*$/);
      }),
      { numRuns: 500 },
    );
  });
});
