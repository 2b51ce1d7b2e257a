import type { problems as english } from '../en/problems.ts';

export const problems = {
  'problem.file.missing': '{{file}} が見つかりません。パスを確かめてください。',
  'problem.file.unreadable':
    '{{file}} を読み込めません（{{reason}}）。ファイルを開く権限があるか確かめてください。',
  'problem.file.language':
    '{{file}} は日本語でも英語でもないため、対訳の相手がありません。別のファイルを選んでください。',
  'problem.file.empty': '{{file}} には文章がありません。別のファイルを選んでください。',
  'problem.file.encoding':
    '{{file}} の文字コードを判別できません（UTF-8、UTF-16、Shift_JIS、EUC-JP、ISO-2022-JP に対応）。UTF-8 で保存し直してください。',
} as const satisfies Record<keyof typeof english, string>;
