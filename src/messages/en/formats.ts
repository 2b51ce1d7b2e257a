/** What was wrong with a file in an exchange format, or what such a file cannot hold. */
export const formats = {
  'problem.format.unknown':
    '{{file}} is in no glossary format Taiyaku reads. Choose CSV, TSV, XLSX, TBX, UTX, OmegaT or JSON.',
  'problem.entry.incomplete':
    '{{file}}, line {{line}}: this entry was left out because it lacks its English or its Japanese.',
  'problem.entry.damaged':
    '{{file}}, line {{line}}: this entry was left out because it is damaged ({{reason}}).',
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
  'problem.output.binary': '{{format}} is not text for a terminal. Name a file with --out.',
} as const;
