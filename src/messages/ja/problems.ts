import type { problems as english } from '../en/problems.ts';

export const problems = {
  'problem.file.missing': '{{file}} が見つかりません。パスを確かめてください。',
  'problem.file.unreadable':
    '{{file}} を読み込めません（{{reason}}）。ファイルを開く権限があるか確かめてください。',
  'problem.file.language':
    '{{file}} は日本語でも英語でもないため、対訳の相手がありません。別のファイルを選んでください。',
  'problem.source.unrelated':
    '{{file}} は、この記事の原文ではなさそうです（対応する部分がわずかしかありません）。この英文との比較による指摘は出しません。外すか、正しい原文を追加してください。',
  'problem.source.little':
    '{{file}} の{{all}}文のうち、記事に対応する文は{{aligned}}文で、記事の側にも対応する文がほとんどありません。原文が正しいか確かめてください。',
  'problem.file.empty': '{{file}} には文章がありません。別のファイルを選んでください。',
  'problem.file.encoding':
    '{{file}} の文字コードを判別できません（UTF-8、UTF-16、Shift_JIS、EUC-JP、ISO-2022-JP に対応）。UTF-8 で保存し直してください。',
  'problem.file.pdf':
    '{{file}} は PDF です。ページの体裁を持つ形式のため、本文を取り出せません。文章をコピーして .txt で保存してください。',
  'problem.file.office':
    '{{file}} はワープロの文書で、この形式には対応していません。Word文書（.docx）かテキスト（.txt、UTF-8）で保存し直してください。',
  'problem.file.archive':
    '{{file}} は圧縮ファイル（ZIP など）です。先に展開してください。Word文書（.docx）はそのまま読めます。',
  'problem.file.image':
    '{{file}} は画像です。画像の中の文字は読み取れません。文章のファイルを選んでください。',
  'problem.file.media': '{{file}} は音声または動画です。書き起こした文章のファイルを選んでください。',
  'problem.file.folder': '{{file}} はフォルダです。中のファイルを選んでください。',
  'problem.file.large': '{{file}} は {{limit}} MB を超えています。記事ごとに分けてください。',
  'problem.file.bytes':
    '{{file}}：読み取れない文字が {{count}} か所あり、\ufffd で表示しています（最初は {{line}} 行目）。元のファイルを確かめてください。',
  'problem.request.malformed':
    'ウィンドウからの要求を解釈できませんでした（{{place}}）。再読み込みしても繰り返す場合はお知らせください。',
  'problem.request.refused': 'Taiyaku 以外のページからの要求だったため、拒否しました。',
  'problem.connection.lost':
    'プログラムとの接続が切れました。起動し直してから、このページを再読み込みしてください。保存した内容は失われません。',
  'problem.cancelled': '中止しました。',
  'problem.unexpected':
    'Taiyaku の内部で問題が起きました（{{reason}}）。ファイルに変更はありません。やり直しても繰り返す場合はお知らせください。',
  'problem.worker.died':
    '処理が途中で止まりました（{{reason}}）。ファイルに変更はありません。文章が非常に長いときは、短く分けてからやり直してください。',
  'problem.engine.unavailable':
    'Taiyaku の辞書を読み込めませんでした（{{reason}}）。プログラムをインストールし直してください。',
  'problem.dialogs.none':
    'ここではファイル選択の画面を開けません。ファイルをウィンドウにドロップしてください。',
  'problem.article.closed': 'この記事はすでに閉じられています。開き直してから書き出してください。',
  'problem.article.japanese.none':
    '日本語のファイルがありません。英文に対応する日本語の記事を加えてください。',
  'problem.sample.missing': '「{{sample}}」というサンプルはありません。',
  'problem.settings.unsaved':
    '設定を保存できませんでした（{{reason}}）。ウィンドウを閉じるまではこの設定のまま使えます。',
  'problem.reference.unknown': 'この参照用語集はもうプロジェクトにありません。',
  'problem.export.unprinted':
    'PDFを作成できませんでした（{{reason}}）。もう一度試すか、HTMLで書き出してください。',
  'problem.export.unsaved': '{{file}} を保存できませんでした（{{reason}}）。別のフォルダーを選んでください。',
} as const satisfies Record<keyof typeof english, string>;
