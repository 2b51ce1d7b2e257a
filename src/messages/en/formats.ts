/** What was wrong with a file in an exchange format, or what such a file cannot hold. */
export const formats = {
  'problem.format.unknown':
    '{{file}} is in no glossary format Taiyaku reads. Choose CSV, TSV, XLSX, TBX, UTX, OmegaT or JSON.',
  'problem.entry.incomplete':
    '{{file}}, line {{line}}: this entry was left out because it lacks its English or its Japanese.',
  'problem.entry.damaged':
    '{{file}}, line {{line}}: this entry was left out because it is damaged ({{reason}}).',
  'problem.entry.large':
    '{{file}}: “{{entry}}” was left out because one of its texts is too long or it has more than {{forms}} forms.',
  'problem.entry.unfit':
    '“{{entry}}” cannot be written in this format, where such a line would be a comment. It was left out.',
  'problem.xml.damaged': '{{file}}, line {{line}}: the XML is damaged here ({{reason}}).',
  'problem.xml.entities':
    '{{file}} declares entities of its own (line {{line}}), which Taiyaku never resolves. Save it again without them.',
  'problem.xml.deep':
    '{{file}} nests its elements more than {{limit}} deep (line {{line}}); it is no file of this kind.',
  'problem.xml.kind': '{{file}} holds no {{kind}}. Choose another file.',
  'problem.problems.many':
    '{{file}} has more damage than is listed here; from line {{line}} on it was not read.',
  'problem.archive.damaged': '{{file}} could not be unpacked ({{reason}}). Save it again.',
  'problem.archive.large':
    '{{file}} would unpack to more than {{limit}} MB, or to too many parts, and was refused.',
  'problem.sheet.none': '{{file}} holds no worksheet. Choose another file.',
  'problem.cell.long':
    'The cell “{{column}}” in row {{row}} holds {{length}} characters; a worksheet takes {{limit}}. Shorten it, or export CSV.',
  'problem.sheet.rows': '{{count}} rows are more than a worksheet takes ({{limit}}). Export CSV instead.',
  'problem.json.damaged': '{{file}} is no complete JSON ({{reason}}). Export it again.',
  'problem.export.unknown': 'There is no {{what}} as {{format}}. See “taiyaku export --help”.',
  'problem.export.nothing': '{{file}}: there is nothing to export yet.',
  'lost.line-ends': 'line breaks and tabs inside a cell (they become spaces)',
  'lost.long-cells': 'cells of more than 32,767 characters (refused, never cut)',
  'lost.reading': 'readings in kana',
  'lost.part': 'the difference between nouns and proper nouns',
  'lost.kind': 'what a term names (person, place …)',
  'lost.approval': 'whether a concept is approved or only a candidate',
  'lost.rejected': 'rejected concepts (they are left out)',
  'lost.figures': 'counts, score and evidence',
  'lost.places': 'where each form stands',
  'lost.who': 'who decided it and when',
  'lost.contexts': 'examples',
  'lost.other-english': 'other English forms: surnames alone, abbreviations',
  'lost.definition': 'definition, domain and source',
  'lost.unpaired': 'sentences without a counterpart',
  'lost.links': 'links between words',
  'lost.terms': 'terms',
  'lost.layout': 'paragraphs, headings and the order of moved passages',
  'lost.findings': 'findings and notes',
  'lost.pictures': 'pictures and the layout of the page',
  'lost.headings': 'which lines are headings or captions',
  'lost.scores': 'how sure the alignment is',
  'lost.dismissed': 'dismissed findings (they are left out)',
  'lost.reading-back': 'what a program could read back',
  'lost.english': 'the English side',
  'lost.unpaired-findings': 'findings outside of aligned sentences',
  'lost.suggestions': 'suggestions',
  'problem.output.binary': '{{format}} is not text for a terminal. Name a file with --out.',
  'problem.review.columns':
    '{{file}} has no columns “number”, “ja” and “en” in its first line. It is no review that was sent out from here.',
  'problem.review.unplaced':
    '{{file}}, line {{line}} (pair {{number}}): the article has no such pair any more.',
  'problem.review.twice': '{{file}}, line {{line}} (pair {{number}}): another line is about the same pair.',
  'problem.review.rewritten':
    '{{file}}, line {{line}} (pair {{number}}): the Japanese has been rewritten here since it was sent out. It was left alone; compare the two.',
  'problem.review.unsent':
    '{{file}}, line {{line}} (pair {{number}}): the Japanese has been rewritten here, and without the column “sent” nobody can tell whether the file has a correction or the old wording. It was left alone; compare the two.',
  'problem.review.empty':
    '{{file}}, line {{line}} (pair {{number}}): the Japanese is empty. Nothing was deleted; do that in the article.',
  'problem.review.no-japanese':
    '{{file}}, line {{line}} (pair {{number}}): this pair has no Japanese sentence that could be corrected or commented on.',
  'problem.review.wrong':
    '{{file}}, line {{line}} (pair {{number}}): said to be a wrong pair. Look at the alignment.',
  'problem.review.article':
    '{{file}} cannot be told to belong to one article of the project. Name it with --article.',
} as const;
