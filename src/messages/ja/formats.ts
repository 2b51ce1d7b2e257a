import type { formats as english } from '../en/formats.ts';

export const formats = {
  'problem.format.unknown':
    '{{file}} は対応していない用語集の形式です。CSV、TSV、XLSX、TBX、UTX、OmegaT、JSON のいずれかを選んでください。',
  'problem.entry.incomplete':
    '{{file}} の {{line}} 行目：英語か日本語が空のため、この項目を読み飛ばしました。',
  'problem.entry.damaged': '{{file}} の {{line}} 行目：項目が壊れているため読み飛ばしました（{{reason}}）。',
  'problem.entry.unfit':
    '「{{entry}}」は、この形式ではコメント行と見なされるため書き出せません。この項目を除きました。',
  'problem.xml.damaged': '{{file}} の {{line}} 行目で XML が壊れています（{{reason}}）。',
  'problem.xml.entities':
    '{{file}} は独自の実体を宣言しています（{{line}} 行目）。安全のため展開しません。実体を使わずに保存し直してください。',
  'problem.xml.deep':
    '{{file}} は要素の入れ子が {{limit}} 段を超えています（{{line}} 行目）。この種のファイルではないため読み込みません。',
  'problem.xml.kind': '{{file}} には {{kind}} がありません。別のファイルを選んでください。',
  'problem.problems.many': '{{file}} は壊れた箇所が多すぎます。{{line}} 行目から先は読み込みませんでした。',
  'problem.archive.damaged': '{{file}} を展開できません（{{reason}}）。保存し直してください。',
  'problem.archive.large':
    '{{file}} は展開すると {{limit}} MB を超えるか、中のファイルが多すぎるため、読み込みません。',
  'problem.sheet.none': '{{file}} にはワークシートがありません。別のファイルを選んでください。',
  'problem.cell.long':
    '{{row}} 行目の「{{column}}」は {{length}} 文字あり、ワークシートの上限（{{limit}} 文字）を超えています。短くするか、CSV で書き出してください。',
  'problem.sheet.rows':
    '{{count}} 行はワークシートの上限（{{limit}} 行）を超えています。CSV で書き出してください。',
  'problem.json.damaged': '{{file}} は JSON として読めません（{{reason}}）。書き出し直してください。',
  'problem.output.binary': '{{format}} は端末に表示できません。--out でファイルを指定してください。',
} as const satisfies Record<keyof typeof english, string>;
