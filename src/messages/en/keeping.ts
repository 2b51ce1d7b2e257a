/** What is said where something a person did could not be kept, before a window closes, and of projects that are gone. */
export const keeping = {
  'unkept.title': 'Not saved: words you wrote',
  'unkept.what':
    'The place they belong to is gone or taken. Copy them and paste them where they are to stand.',
  'unkept.of': 'Written in “{{article}}”',
  'unkept.copy': 'Copy',
  'unkept.copied': 'Copied',
  'unkept.drop': 'Dismiss these words',
  'closing.unkept': 'A sentence you wrote could not be saved',
  'closing.unkept.what': 'If the window closes now, these words are lost:\n\n{{words}}',
  'closing.silent': 'Your last changes may not be saved yet',
  'closing.silent.what':
    'The window has not said that it is done. Stay, and close it again in a moment; if you close it now, what is not saved is lost.',
  'exports.unkept': 'This sentence could not be saved, so it is not in the export',
  'exports.back': 'Back to the sentence',
  'exports.write.without': 'Export without it',
  'recent.forget': 'Take “{{name}}” off the list',
  'app.home': 'Go to the first screen',
} as const;
