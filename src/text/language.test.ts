import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

const article = '市は十日、新しい図書館の開館式を開いた。式には約三百人が集まり、市長があいさつした。';
const caption =
  'Visitors look at the new library, which opened on Sunday after three years of building work.';

describe('the language of a text', () => {
  it.each([
    ['ja', article],
    ['ja', 'ロボット'],
    ['ja', '首相、辞任へ'],
    ['ja', '日米首脳会談'],
    ['ja', '東京五輪二〇二一年開催決定'],
    ['ja', `${caption}\n${article}`],
    ['ja', `${article}\nRelated Articles\nYou May Also Like\nBack to top button`],
    ['ja', 'iPhone 16 Pro Max、Apple Watch Ultra 2、AirPods Pro の価格が公表された。'],
    ['ja', 'ﾃﾚﾋﾞを買った'],
    ['en', caption],
    ['en', 'Mayor opens library'],
    ['en', 'Kim Jong Un'],
    ['en', 'The word for "library" is 図書館, and the word for a book is 本; both are used by children.'],
    [
      'en',
      'Beyoncé and Zoë met the café owner in São Paulo, and they said that it was a good day for all of them.',
    ],
    ['neither', ''],
    ['neither', '12,345 — 67%'],
    ['neither', '🎉🎉🎉'],
    ['neither', '市政府今天宣布，新图书馆将于下个月开放，市民可以免费进入。我们希望大家都来看看。'],
    [
      'neither',
      '市政府今天宣布，新圖書館將於下個月開放，市民可以免費進入。我們希望大家都來看看，這是一件好事。',
    ],
    ['neither', '这是什么'],
    ['neither', '시는 10일 새 도서관 개관식을 열었다. 식에는 약 300명이 모였다.'],
    ['neither', '도서관 library'],
    ['neither', 'La ville a inauguré dimanche une nouvelle bibliothèque, et le maire a salué les habitants.'],
    ['neither', 'Die Stadt hat am Sonntag eine neue Bibliothek eröffnet, und der Bürgermeister war dabei.'],
    [
      'neither',
      'El alcalde abrió la biblioteca el domingo y saludó a los vecinos que esperaban en la plaza.',
    ],
    ['neither', 'Город открыл новую библиотеку.'],
  ])('%s: %s', (language, text) => expect(languageOf(text)).toBe(language));

  it('looks at the beginning, middle and end of a long text', () => {
    expect(languageOf(`${caption.repeat(100)}${article.repeat(3000)}`)).toBe('ja');
    expect(languageOf(`${article}${`${caption} `.repeat(3000)}`)).toBe('en');
  });
});
