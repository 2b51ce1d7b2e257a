import type { formats as english } from '../en/formats.ts';

export const formats = {
  'problem.format.unknown':
    '{{file}} は対応していない用語集の形式です。CSV、TSV、XLSX、TBX、UTX、OmegaT、JSON のいずれかを選んでください。',
  'problem.entry.incomplete':
    '{{file}} の {{line}} 行目：英語か日本語が空のため、この項目を読み飛ばしました。',
  'problem.entry.damaged': '{{file}} の {{line}} 行目：項目が壊れているため読み飛ばしました（{{reason}}）。',
  'problem.entry.large':
    '{{file}} の「{{entry}}」は、長すぎる欄があるか、語形が {{forms}} 個を超えているため、取り込みませんでした。',
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
  'problem.export.unknown':
    '{{what}} を {{format}} で書き出すことはできません。「taiyaku export --help」をご覧ください。',
  'problem.export.nothing': '{{file}}：書き出すものがまだありません。',
  'lost.line-ends': 'セル内の改行とタブ（空白になります）',
  'lost.long-cells': '32,767文字を超えるセル（切り詰めず、書き出しを中止します）',
  'lost.reading': '読み仮名',
  'lost.part': '普通名詞と固有名詞の区別',
  'lost.kind': '用語の種別（人名、地名など）',
  'lost.approval': '承認と候補の区別',
  'lost.rejected': '却下した用語（書き出しません）',
  'lost.figures': '出現数、スコア、根拠',
  'lost.places': '各表記の出現位置',
  'lost.who': '決定者と決定日時',
  'lost.contexts': '用例',
  'lost.other-english': '英語の別表記（姓だけの形、略語など）',
  'lost.definition': '定義、分野、出典',
  'lost.unpaired': '対応する文のない文',
  'lost.links': '単語どうしの対応',
  'lost.terms': '用語',
  'lost.layout': '段落、見出し、順序の入れ替わった箇所の並び',
  'lost.findings': '指摘とメモ',
  'lost.pictures': '画像とページの体裁',
  'lost.headings': '見出しとキャプションの区別',
  'lost.scores': '対応付けの確度',
  'lost.dismissed': '却下した指摘（書き出しません）',
  'lost.reading-back': 'プログラムで読み戻すための情報',
  'lost.english': '英文',
  'lost.unpaired-findings': '対応する英文のない文への指摘',
  'lost.suggestions': '修正案',
  'problem.output.binary': '{{format}} は端末に表示できません。--out でファイルを指定してください。',
  'problem.review.columns':
    '{{file}} の1行目に「number」「ja」「en」の列がありません。ここから書き出した校閲用ファイルではないようです。',
  'problem.review.unplaced': '{{file}} の{{line}}行目（{{number}}番）：記事に該当する組がもうありません。',
  'problem.review.twice': '{{file}} の{{line}}行目（{{number}}番）：同じ組についての行がほかにもあります。',
  'problem.review.rewritten':
    '{{file}} の{{line}}行目（{{number}}番）：書き出した後に記事の和文が書き換えられています。取り込まずに残したので、見比べてください。',
  'problem.review.unsent':
    '{{file}} の{{line}}行目（{{number}}番）：記事の和文は書き換え済みです。「sent」の列がないため、ファイルの文が修正なのか古い文面なのか判断できません。取り込まずに残したので、見比べてください。',
  'problem.review.empty':
    '{{file}} の{{line}}行目（{{number}}番）：和文が空です。文は削除していません。削除は記事の画面で行ってください。',
  'problem.review.no-japanese':
    '{{file}} の{{line}}行目（{{number}}番）：この組には、修正やコメントの対象になる和文がありません。',
  'problem.review.wrong':
    '{{file}} の{{line}}行目（{{number}}番）：組み合わせが誤りとされています。対応付けを確認してください。',
  'problem.review.article':
    '{{file}} がプロジェクトのどの記事のものか決められません。--article で指定してください。',
} as const satisfies Record<keyof typeof english, string>;
