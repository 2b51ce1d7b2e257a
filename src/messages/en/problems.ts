/** What went wrong with the outside world, and what to do about it. */
export const problems = {
  'problem.file.missing': 'There is no file at {{file}}. Check the path and try again.',
  'problem.file.unreadable': '{{file}} could not be read ({{reason}}). Check that you may open it.',
  'problem.file.language':
    '{{file}} is in neither Japanese nor English, so there is nothing to align it with. Choose another file.',
  'problem.source.unrelated':
    '{{file}} does not seem to be what this article was translated from: too little of it agrees. Nothing is concluded from it; leave it out, or add the right source.',
  'problem.source.little':
    'Of the {{all}} sentences of {{file}}, {{aligned}} have a counterpart in the article, and hardly one of the article has one there. Check that it is the right source.',
  'problem.file.empty': '{{file}} holds no text. Choose another file.',
  'problem.file.encoding':
    '{{file}} is in no encoding Taiyaku reads (UTF-8, UTF-16, Shift_JIS, EUC-JP, ISO-2022-JP). Save it as UTF-8.',
  'problem.file.pdf':
    '{{file}} is a PDF, which holds pages and not running text. Copy its text out and save it as .txt.',
  'problem.file.office':
    '{{file}} is a word processor’s file in a form Taiyaku does not read. Save it as .docx or as plain text (.txt, UTF-8).',
  'problem.file.archive':
    '{{file}} is a packed file (ZIP or the like). Unpack it first; Word documents (.docx) are read as they are.',
  'problem.file.image':
    '{{file}} is an image. Taiyaku does not read text from images; choose the text itself.',
  'problem.file.media': '{{file}} is sound or film. Choose its transcript as a text file.',
  'problem.file.folder': '{{file}} is a folder. Choose the files in it.',
  'problem.file.large': '{{file}} is larger than {{limit}} MB. Split it into its articles first.',
  'problem.file.bytes':
    '{{file}}: some characters could not be decoded and are shown as \ufffd ({{count}} in all, the first in line {{line}}). Check the original.',
  'problem.request.malformed':
    'The window asked for something the program does not understand ({{place}}). Reload the window; if it happens again, report it.',
  'problem.request.refused': 'This was asked by a page that is not Taiyaku’s own, and was refused.',
  'problem.connection.lost':
    'The connection to the program is gone. Start it again and reload this page; nothing you saved is lost.',
  'problem.cancelled': 'Stopped, as you asked.',
  'problem.unexpected':
    'Something went wrong inside Taiyaku ({{reason}}). Your files are untouched. Try again; if it happens again, report it.',
  'problem.worker.died':
    'The work stopped before it was done ({{reason}}). Your files are untouched. Try again, with a shorter text if this one is very long.',
  'problem.engine.unavailable':
    'The dictionaries that Taiyaku works with could not be loaded ({{reason}}). Install the program again.',
  'problem.dialogs.none': 'There is no file dialog here. Drop the files into the window instead.',
  'problem.article.closed': 'This article is no longer open. Open it again, then export it.',
  'problem.article.japanese.none':
    'None of these files is in Japanese. Add the Japanese article that the English belongs to.',
  'problem.sample.missing': 'There is no sample called {{sample}}.',
  'problem.settings.unsaved':
    'The settings could not be saved ({{reason}}). They hold until you close the window.',
  'problem.reference.unknown': 'This reference glossary is no longer in the project.',
  'problem.export.unprinted':
    'The PDF could not be made ({{reason}}). Try again, or export the report as HTML.',
  'problem.export.unsaved': '{{file}} could not be saved ({{reason}}). Choose another folder.',
} as const;
