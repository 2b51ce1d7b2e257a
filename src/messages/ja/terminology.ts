import type { terminology as english } from '../en/terminology.ts';

/** What the checks of terms are called, why they matter, and what they say. */
export const terminology = {
  'check.glossary.title': '用語集との不一致',
  'check.glossary.why':
    '用語集は、一つの物事を一つの名で呼ぶための取り決めです。機械翻訳はその取り決めを知りません。',
  'check.glossary.remedy':
    '用語集の語に直してください。どちらも正しい場合は、その語を用語集に加えれば、以後は指摘しません。',
  'check.glossary.forbidden':
    '「{{en}}」の訳語として「{{seen}}」は使わない決まりです。用語集では「{{preferred}}」です。',
  'check.glossary.other': '「{{en}}」が「{{seen}}」と訳されています。用語集では「{{preferred}}」です。',
  'check.glossary.missing':
    '英文に「{{en}}」がありますが、用語集の訳語「{{preferred}}」が訳文に見当たりません。',
  'check.glossary.usage':
    '日本語で書かれた記事{{articles}}本では、「{{preferred}}」が{{times}}回、「{{seen}}」が{{rarely}}回使われています。',

  'check.inconsistent-term.title': '訳語の不統一',
  'check.inconsistent-term.why':
    '言葉が二つあれば、読者は別のものだと受け取ります。一つの記事の中では訳語をそろえます。',
  'check.inconsistent-term.remedy':
    '訳語を一つに決めて用語集に登録してください。別のものを指している場合は、指摘を却下してください。',
  'check.inconsistent-term.found':
    '「{{en}}」が、ここでは「{{seen}}」、ほかの{{times}}か所では「{{usual}}」と訳されています。',

  'option.native': '日本語で書かれた記事（訳語の実例として参照。繰り返し指定可）',
  'problem.native.language':
    '{{file}}は日本語ではありません。--native には日本語で書かれた記事を指定してください。',
  'command.measured': '実測値（確信度0.5以上の指摘）',
  'command.measured.none': 'まだ測定していません。',
  'command.measured.human':
    '人が訳した{{segments}}文では、誤りとされていない箇所への指摘が1,000文あたり{{rate}}件でした。',
  'command.measured.machine':
    '誤りに印の付いた機械訳では、指摘{{findings}}件のうち{{right}}件が印と重なりました（印を付けた人どうしの一致度はF1で0.40）。',
  'command.measured.planted':
    '正しい訳に誤りを一つずつ植え込んだ文では、指摘{{planted}}件のうち{{seen}}件がその箇所を指しました。',
} as const satisfies Record<keyof typeof english, string>;
