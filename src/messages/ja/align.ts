import type { align as en } from '../en/align.ts';

export const align = {
  'align.why.shared': '共通する語：{{shared}}（確度 {{percent}}%）',
  'align.why.position': '共通する語はないが、位置と長さから対応すると判断（確度 {{percent}}%）',
  'align.why.nothing': '対応箇所なし：共通する語・固有名・数値が原文のどこにもない（確度 {{percent}}%）',
  'align.why.little': '対応箇所なし：最も近い箇所でも共通するのは {{shared}} だけ（確度 {{percent}}%）',
} as const satisfies Record<keyof typeof en, string>;
