import { describe, expect, it } from 'vitest';
import { areSpellings, editsBetween, foldSpelling } from './spelling.ts';

describe('spellings', () => {
  it.each([
    ['ベロウソフ', 'ベローソフ', true],
    ['ベロウソフ', 'ベラウソフ', true],
    ['ベロウソフ', 'ベロソフ', true],
    ['ヴァイオリン', 'バイオリン', true],
    ['サーバー', 'サーバ', true],
    ['ウラジーミル・プーチン', 'ウラジミール・プーチン', true],
    ['ﾐｻｲﾙ', 'ミサイル', true],
    ['無人機', 'ドローン', false],
    ['シン', 'キム', false],
    ['国防相', '国防省', false],
    ['モスクワ', 'ワルシャワ', false],
  ])('%s and %s: %s', (one, other, are) => {
    expect(areSpellings(one, other)).toBe(are);
    expect(areSpellings(other, one)).toBe(are);
  });

  it('fold to one form whatever the letters for v, the marks and the small kana', () => {
    expect(foldSpelling('ヴィクトリア')).toBe(foldSpelling('ビクトリア'));
    expect(foldSpelling('メイソン・マウント')).toBe(foldSpelling('メイソン-マウント'));
    expect(foldSpelling('国防省')).toBe('国防省');
  });
});

describe('edits', () => {
  it.each([
    ['', '', 3, 0],
    ['abc', 'abd', 3, 1],
    ['kitten', 'sitting', 9, 3],
    ['kitten', 'sitting', 2, 2],
    ['', 'abc', 9, 3],
  ])('from %j to %j, at most %d: %d', (one, other, limit, edits) => {
    expect(editsBetween(one, other, limit)).toBe(edits);
  });
});
