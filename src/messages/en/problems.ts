/** What went wrong with the outside world, and what to do about it. */
export const problems = {
  'problem.file.missing': 'There is no file at {{file}}. Check the path and try again.',
  'problem.file.unreadable': '{{file}} could not be read ({{reason}}). Check that you may open it.',
  'problem.file.language':
    '{{file}} is in neither Japanese nor English, so there is nothing to align it with. Choose another file.',
  'problem.file.empty': '{{file}} holds no text. Choose another file.',
  'problem.file.encoding':
    '{{file}} is in no encoding Taiyaku reads (UTF-8, UTF-16, Shift_JIS, EUC-JP, ISO-2022-JP). Save it as UTF-8.',
} as const;
