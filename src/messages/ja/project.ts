import type { project as english } from '../en/project.ts';

/** プロジェクトの不具合と、操作の履歴に出る名前。 */
export const project = {
  'problem.project.foreign':
    '{{file}} は Taiyaku のプロジェクトではありません。拡張子が .taiyaku のファイルを選んでください。',
  'problem.project.newer':
    '{{file}} は新しい版の Taiyaku（{{version}}）で作られています。開くにはアプリを更新してください。ファイルには手を加えていません。',
  'problem.project.damaged':
    '{{file}} は壊れています（{{reason}}）。複製を取ったうえで、最新のバックアップを開いてください。ファイルには手を加えていません。',
  'problem.project.unreadable': '{{file}} を開けませんでした（{{reason}}）。アクセス権を確かめてください。',
  'problem.project.exists': '{{file}} はすでにあります。別の名前を付けてください。',
  'problem.project.closed': 'プロジェクトが開かれていません。既存のものを開くか、新しく作ってください。',
  'problem.project.readonly':
    '{{file}} は別の Taiyaku で開かれているため（{{host}}、プロセス {{process}}、{{since}} から）、ここでは閲覧のみできます。',
  'problem.project.protected':
    '{{file}} は読み取り専用です。作業を続けるには、プロジェクトを別の場所に保存してください。',
  'problem.project.full':
    'ディスクに空きがなく、直前の変更はまだ {{file}} に書き込まれていません。このウィンドウを開いている間は保持されます。空きを作るか、別の場所に保存してください。',
  'problem.project.vanished':
    '{{file}} が元の場所にありません（移動・改名・削除されたか、ドライブが外されています）。作業内容はまだ失われていません。このウィンドウを閉じる前に、別の場所に保存してください。',
  'problem.project.unwritten':
    '直前の変更を {{file}} に書き込めませんでした（{{reason}}）。このウィンドウを開いている間は保持されます。別の場所に保存してください。',
  'problem.bead.gone':
    'これらの文の組み合わせは、その間に変わりました。もう一度確かめてから、やり直してください。',
  'problem.bead.sources':
    '選んだ英文の出どころが異なります。一つの組に入れられる英文は、一つの原文からのものに限られます。',
  'problem.article.unknown': 'この記事はプロジェクトにありません。取り除かれた可能性があります。',
  'problem.text.behind':
    'その間に本文が変わったため、別の箇所を書き換えるおそれがありました。もう一度確かめてから、やり直してください。',
  'change.import': '記事を {{count}} 件追加',
  'change.import_one': '記事を {{count}} 件追加',
  'change.import.sources': '英語の原文を {{count}} 件追加',
  'change.import.sources_one': '英語の原文を {{count}} 件追加',
  'change.remove': '「{{title}}」を取り除く',
  'change.rename': '「{{title}}」に改名',
  'change.native': '「{{title}}」を日本語の用例として使う',
  'change.translated': '「{{title}}」を翻訳記事に戻す',
  'change.sources': '「{{title}}」の英語原文を選び直す',
  'change.edit': '「{{after}}」に修正',
  'change.revert': '機械翻訳の文に戻す',
  'change.replace': '「{{from}}」を「{{to}}」に置換（{{count}} か所）',
  'change.replace_one': '「{{from}}」を「{{to}}」に置換（{{count}} か所）',
  'change.accept-suggestion': '修正案「{{after}}」を採用',
  'change.beads.accept': '対応を承認（{{count}} 組）',
  'change.beads.accept_one': '対応を承認（{{count}} 組）',
  'change.beads.merge': '{{count}} 組を一つにまとめる',
  'change.beads.merge_one': '{{count}} 組を一つにまとめる',
  'change.beads.split': '組を分ける',
  'change.beads.move': '文を別の組に移す',
  'change.beads.unlink': '日英の対応を解く',
  'change.beads.release': '自動の対応付けに戻す',
  'change.realign': '残りを対応付け直す',
  'change.link': '「{{ja}}」と「{{en}}」を結ぶ',
  'change.unlink': '「{{ja}}」と「{{en}}」の結び付きを外す',
  'change.dismiss': '指摘を却下（{{count}} 件）',
  'change.restore': '却下を取り消す（{{count}} 件）',
  'change.severity': '指摘の重大度を変更',
  'change.note': 'メモを変更',
  'change.done': '確認済みにする（{{count}} 文）',
  'change.undone': '確認済みを取り消す（{{count}} 文）',
  'change.entry': '用語集：{{en}} → {{ja}}',
  'change.entry.reject': '用語集：{{en}} を却下',
  'change.entry.remove': '用語集：{{en}} を取り除く',
  'change.name': 'プロジェクト名を「{{title}}」に変更',
  'dismissal.correct': '訳は正しい',
  'dismissal.quotation': '引用である',
  'dismissal.name': '固有名詞・定型表現である',
  'dismissal.style': '文体の問題である',
  'dismissal.meaning-kept': '意訳だが意味は合っている',
  'dismissal.source-wrong': '英文が誤っている、または原文ではない',
  'dismissal.other': 'その他の理由',
} as const satisfies Record<keyof typeof english, string>;
