/** What can go wrong with a project, and what a change is called in the list of steps. */
export const project = {
  'problem.project.foreign': '{{file}} is not a Taiyaku project. Choose a file that ends in .taiyaku.',
  'problem.project.newer':
    '{{file}} was made by a newer Taiyaku ({{version}}). Update the program to open it; the file was not touched.',
  'problem.project.damaged':
    '{{file}} is damaged ({{reason}}). Make a copy of it, then open the latest backup; the file was not touched.',
  'problem.project.unreadable': '{{file}} could not be opened ({{reason}}). Check that you may open it.',
  'problem.project.exists': 'There is already a file at {{file}}. Choose another name.',
  'problem.project.closed': 'No project is open. Open one, or make a new one.',
  'problem.project.readonly':
    '{{file}} is open in another Taiyaku (process {{process}} on {{host}}, since {{since}}). Here it can be read but not changed.',
  'problem.project.protected':
    '{{file}} can be read but not written. Save the project elsewhere to go on working.',
  'problem.project.full':
    'The disk is full, so your last changes are not in {{file}} yet. They are kept as long as this window is open. Make room, or save the project elsewhere.',
  'problem.project.vanished':
    '{{file}} is no longer where it was (moved, renamed, deleted, or the drive is gone). Nothing you did is lost yet: save the project elsewhere before you close this window.',
  'problem.project.unwritten':
    'Your last changes could not be written to {{file}} ({{reason}}). They are kept as long as this window is open. Save the project elsewhere.',
  'problem.bead.gone':
    'These sentences have been grouped differently in the meantime. Look at them again, then repeat the step.',
  'problem.bead.sources':
    'These English sentences come from different sources; a group takes its English from one source only.',
  'problem.article.unknown': 'This article is not in the project. It may have been taken out.',
  'problem.text.behind':
    'The text has changed in the meantime, so the edit would have hit other words. Look at it again, then repeat the step.',
  'change.import': 'Add {{count}} articles',
  'change.import_one': 'Add {{count}} article',
  'change.import.sources': 'Add {{count}} English sources',
  'change.import.sources_one': 'Add {{count}} English source',
  'change.remove': 'Take out “{{title}}”',
  'change.rename': 'Rename to “{{title}}”',
  'change.native': 'Use “{{title}}” as an example of written Japanese',
  'change.translated': 'Treat “{{title}}” as a translation again',
  'change.sources': 'Choose other English sources for “{{title}}”',
  'change.edit': 'Edit “{{after}}”',
  'change.revert': 'Back to the machine’s words',
  'change.replace': 'Replace “{{from}}” with “{{to}}” in {{count}} places',
  'change.replace_one': 'Replace “{{from}}” with “{{to}}” in {{count}} place',
  'change.accept-suggestion': 'Accept the suggestion “{{after}}”',
  'change.beads.accept': 'Accept {{count}} groups',
  'change.beads.accept_one': 'Accept {{count}} group',
  'change.beads.merge': 'Merge {{count}} groups',
  'change.beads.merge_one': 'Merge {{count}} group',
  'change.beads.split': 'Split a group',
  'change.beads.move': 'Move sentences to another group',
  'change.beads.unlink': 'Separate the two sides',
  'change.beads.release': 'Back to the computed grouping',
  'change.realign': 'Align the rest again',
  'change.link': 'Link “{{ja}}” with “{{en}}”',
  'change.unlink': 'Unlink “{{ja}}” and “{{en}}”',
  'change.dismiss': 'Dismiss findings ({{count}})',
  'change.restore': 'Bring back findings ({{count}})',
  'change.severity': 'Change the severity of a finding',
  'change.note': 'Change a note',
  'change.done': 'Mark sentences as done ({{count}})',
  'change.undone': 'Mark sentences as not done ({{count}})',
  'change.entry': 'Glossary: {{en}} → {{ja}}',
  'change.entry.remove': 'Glossary: take out {{en}}',
  'change.name': 'Name the project “{{title}}”',
  'dismissal.correct': 'The translation is right',
  'dismissal.quotation': 'It is a quotation',
  'dismissal.name': 'It is a name or a fixed phrase',
  'dismissal.style': 'It is a matter of style',
  'dismissal.meaning-kept': 'Freely translated, but the meaning is kept',
  'dismissal.source-wrong': 'The English is wrong or not the source',
  'dismissal.other': 'Another reason',
} as const;
