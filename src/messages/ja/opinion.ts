import type { opinion as english } from '../en/opinion.ts';

/** What is said of the second opinion that a language model gives. */
export const opinion = {
  'check.second-opinion.title': '言語モデルの意見',
  'check.second-opinion.why':
    '指定された言語モデルに、訳文と原文を比べさせました。規則では見つからない誤りに気づく一方、ありもしない誤りを挙げることもあります。',
  'check.second-opinion.remedy':
    '必ず両方の文を読んでから判断してください。モデルの指摘がどの程度正しいかは測定していません。',
  'check.second-opinion.said': 'モデルの指摘：{{said}}',
  'text.from-model': '言語モデル（精度未測定）',
  'text.opinions': 'ほかに言語モデルの指摘が{{count}}件あります（減点には含めません）。',
  'text.hidden': 'ほかに確度の低い指摘が{{count}}件あります（--min-confidence {{least}} で表示）。',
  'text.score': 'MQM減点：原文100語あたり{{penalty}}点（原文{{words}}語）',
  'option.model-url': '意見を求めるOpenAI互換の接続先（例 http://127.0.0.1:8080/v1）',
  'option.model': '接続先で使うモデルの名前',
  'option.model-remote': '別のマシンの接続先を許可する（本文がそこへ送られます）',
  'problem.model.url':
    '「{{url}}」はモデルの接続先として使えません。http:// または https:// で始まるアドレスを指定してください。',
  'problem.model.remote':
    '{{host}}は別のマシンで、本文がそこへ送られます。許可する場合は --model-remote を付けてください。',
  'problem.model.name': '--model でモデルの名前を指定してください。',
  'problem.model.refused':
    '{{host}}のモデルにつながりません（{{reason}}）。起動しているか、--model-url が正しいか確かめてください。',
  'problem.model.slow': '{{host}}のモデルが{{seconds}}秒以内に答えませんでした（{{where}}）。',
  'problem.model.status': '{{host}}のモデルがエラー{{status}}を返しました（{{where}}）。',
  'problem.model.answer': 'モデルの答えを読み取れなかったため、使いませんでした（{{where}}）。',
  'problem.model.spans': 'モデルが挙げた語が本文にないため、{{count}}件を除きました（{{where}}）。',
  'problem.model.gave-up': 'モデルが続けて{{count}}回失敗したため、問い合わせをやめました。',
  'stage.model': '言語モデルに問い合わせ中',
} as const satisfies Record<keyof typeof english, string>;
