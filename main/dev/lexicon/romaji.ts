/** Whether a form is written in katakana alone, with its marks. */
export const katakanaOnly = (text: string): boolean => /^[\p{Script=Katakana}ー・＝]+$/u.test(text);

/**
 * The spellings of a Japanese name in the press, from the word processor's spelling that name lists use (`Ootani`,
 * `Kouno`, `Yuuji`) or one with macrons: long vowels fall away (Otani, Kono, Yuji), and a long o at the head may be
 * kept as oh (Ohtani). The listed form comes first.
 */
export function pressForms(latin: string, kana: string): readonly string[] {
  const plain = latin
    .normalize('NFD')
    .replace(/\u0304/g, '')
    .normalize('NFC')
    .replace(/n'(?=[aiueoy])/g, 'n');
  const short = plain
    .split(' ')
    .map((word) => shorten(word))
    .join(' ');
  const forms = [latin, short];
  if (/^(?:おお|おう|オオ|オウ)/.test(kana)) forms.push(short.replace(/^O/, 'Oh'));
  return [...new Set(forms)];
}

/** Long vowels of one romanised word made short; `ou` before e (Inoue) and other pairs are two vowels and stay. */
function shorten(word: string): string {
  return word.replace(/oo|ou(?!e)|uu/gi, (pair) => pair.charAt(0));
}
