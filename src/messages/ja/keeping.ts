import type { keeping as en } from '../en/keeping.ts';

/** 保存できなかった入力、閉じる前の確認、見つからないプロジェクトについての文言。 */
export const keeping = {
  'unkept.title': '保存できなかった訳文があります',
  'unkept.what':
    '書き込む先がなくなったか、別の編集と重なりました。コピーして、置きたい場所に貼り付けてください。',
  'unkept.of': '「{{article}}」で入力',
  'unkept.copy': 'コピー',
  'unkept.copied': 'コピー済み',
  'unkept.drop': 'この訳文を閉じる',
  'closing.unkept': '入力した訳文を保存できませんでした',
  'closing.unkept.what': 'このまま閉じると、次の訳文が失われます。\n\n{{words}}',
  'closing.silent': '最後の変更がまだ保存されていない可能性があります',
  'closing.silent.what':
    '保存が終わったかどうかを確認できませんでした。いったん戻り、しばらくしてから閉じ直してください。いま閉じると、未保存の変更は失われます。',
  'exports.unkept': '次の文は保存できなかったため、書き出しに含まれません',
  'exports.back': '文に戻る',
  'exports.write.without': 'この文を除いて書き出す',
  'recent.forget': '「{{name}}」を一覧から外す',
  'app.home': '最初の画面に戻る',
} as const satisfies Record<keyof typeof en, string>;
