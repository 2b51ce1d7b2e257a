import type { MessageId } from '../../src/messages/message.ts';

/** Where a command belongs in the keyboard map and the palette. */
export const PARTS = [
  'findings',
  'correct',
  'reading',
  'arrange',
  'glossary',
  'project',
  'everywhere',
] as const;
export type Part = (typeof PARTS)[number];

/** Something a person can do, with the keys that do it. */
export interface CommandLine {
  /** Unique; what `useOffers` offers it by. */
  readonly name: string;
  readonly part: Part;
  readonly title: MessageId;
  /**
   * Written `N`, `Shift+F8`, `Ctrl+K`, `Ctrl+Plus`; the first is shown beside buttons. `Ctrl` is ⌘ on a Mac. Two commands may
   * share a key where they are never offered at once; the one that was offered last has it.
   */
  readonly keys: readonly string[];
  /** Answered by whatever has the focus, like arrow keys in a list: shown in the map, and nowhere else. */
  readonly local?: true;
  /** Changes the project, and is refused where that can only be read. */
  readonly changes?: true;
  /** Has a key, but is nothing one would look for by name. */
  readonly hidden?: true;
}

/** Every command of the window, part by part: the palette, the keyboard map and the keys themselves come from here. */
export const COMMAND_TABLE = [
  { name: 'next-finding', part: 'findings', title: 'keys.next', keys: ['N', 'F8'] },
  { name: 'previous-finding', part: 'findings', title: 'keys.previous', keys: ['P', 'Shift+F8'] },
  { name: 'open-finding', part: 'findings', title: 'keys.open', keys: ['O'] },
  { name: 'accept-suggestion', part: 'findings', title: 'keys.accept', keys: ['A'], changes: true },
  { name: 'dismiss', part: 'findings', title: 'keys.dismiss', keys: ['D'], changes: true },
  { name: 'dismiss-alike', part: 'findings', title: 'keys.dismiss-alike', keys: ['Shift+D'], changes: true },
  { name: 'restore', part: 'findings', title: 'keys.restore', keys: ['R'], changes: true },
  { name: 'severity-1', part: 'findings', title: 'keys.severity.critical', keys: ['1'], changes: true },
  { name: 'severity-2', part: 'findings', title: 'keys.severity.major', keys: ['2'], changes: true },
  { name: 'severity-3', part: 'findings', title: 'keys.severity.minor', keys: ['3'], changes: true },
  { name: 'severity-4', part: 'findings', title: 'keys.severity.neutral', keys: ['4'], changes: true },
  { name: 'note-finding', part: 'findings', title: 'keys.note', keys: ['M'], changes: true },
  {
    name: 'term-of-selection',
    part: 'glossary',
    title: 'keys.glossary.selection',
    keys: ['G'],
    changes: true,
  },
  { name: 'enter-term', part: 'findings', title: 'keys.term', keys: ['G'], changes: true },
  { name: 'explain', part: 'findings', title: 'keys.explain', keys: ['I'] },
  { name: 'search-findings', part: 'findings', title: 'keys.search-findings', keys: ['/'] },
  { name: 'close', part: 'findings', title: 'keys.close', keys: ['Esc'], hidden: true },
  { name: 'panel', part: 'findings', title: 'keys.panel', keys: ['B'] },

  { name: 'edit', part: 'correct', title: 'keys.edit', keys: ['E'], changes: true },
  { name: 'edit-row', part: 'correct', title: 'keys.edit-row', keys: ['Enter'], local: true, changes: true },
  { name: 'keep', part: 'correct', title: 'keys.keep', keys: ['Esc', 'Enter'], local: true },
  { name: 'finish', part: 'correct', title: 'keys.finish', keys: ['Ctrl+Enter'], changes: true },
  { name: 'toggle-done', part: 'correct', title: 'keys.toggle-done', keys: ['X'], changes: true },
  {
    name: 'revert',
    part: 'correct',
    title: 'keys.revert',
    keys: ['Ctrl+Shift+⌫'],
    local: true,
    changes: true,
  },
  { name: 'replace', part: 'correct', title: 'keys.replace', keys: ['Ctrl+H'], changes: true },
  { name: 'changes', part: 'correct', title: 'keys.changes', keys: ['V'] },
  { name: 'import-review', part: 'correct', title: 'keys.import-review', keys: [], changes: true },

  { name: 'words', part: 'reading', title: 'keys.words', keys: ['←', '→'], local: true },
  { name: 'rows', part: 'reading', title: 'keys.rows', keys: ['↑', '↓'], local: true },
  { name: 'side', part: 'reading', title: 'keys.side', keys: ['S'], local: true },
  { name: 'find', part: 'reading', title: 'keys.find', keys: ['Ctrl+F'] },
  { name: 'together', part: 'reading', title: 'keys.together', keys: ['C'] },
  { name: 'furigana', part: 'reading', title: 'keys.furigana', keys: ['F'] },
  { name: 'larger', part: 'reading', title: 'display.size.larger', keys: ['Ctrl+Plus', 'Ctrl+;', 'Ctrl+='] },
  { name: 'smaller', part: 'reading', title: 'display.size.smaller', keys: ['Ctrl+-'] },
  { name: 'read', part: 'reading', title: 'keys.read', keys: ['Ctrl+1'] },
  { name: 'terms', part: 'reading', title: 'keys.terms', keys: ['Ctrl+2'] },

  { name: 'arrange', part: 'arrange', title: 'keys.arrange.mode', keys: ['K', 'Ctrl+4'] },
  {
    name: 'carry',
    part: 'arrange',
    title: 'keys.arrange.carry',
    keys: ['Space'],
    local: true,
    changes: true,
  },
  { name: 'pick', part: 'arrange', title: 'keys.arrange.pick', keys: ['Enter'], local: true },
  { name: 'join', part: 'arrange', title: 'keys.arrange.join', keys: ['J'], changes: true },
  { name: 'merge-next', part: 'arrange', title: 'arrange.merge.next', keys: ['M'], changes: true },
  {
    name: 'merge-previous',
    part: 'arrange',
    title: 'arrange.merge.previous',
    keys: ['Shift+M'],
    changes: true,
  },
  { name: 'split', part: 'arrange', title: 'arrange.split.here', keys: ['X'], changes: true },
  { name: 'unlink', part: 'arrange', title: 'keys.arrange.unlink', keys: ['U'], changes: true },
  { name: 'accept-row', part: 'arrange', title: 'keys.arrange.accept', keys: ['Y'], changes: true },
  { name: 'release-row', part: 'arrange', title: 'keys.arrange.release', keys: ['R'], changes: true },
  { name: 'why', part: 'arrange', title: 'keys.arrange.why', keys: ['W'] },
  { name: 'hand', part: 'arrange', title: 'keys.arrange.hand', keys: ['H'] },
  { name: 'accept-sure', part: 'arrange', title: 'arrange.sure', keys: [], changes: true },
  { name: 'realign', part: 'arrange', title: 'keys.realign', keys: [], changes: true },

  { name: 'approve-term', part: 'glossary', title: 'keys.glossary.approve', keys: ['A'], changes: true },
  { name: 'reject-term', part: 'glossary', title: 'keys.glossary.reject', keys: ['R'], changes: true },
  { name: 'undecide-term', part: 'glossary', title: 'keys.glossary.undecide', keys: ['U'], changes: true },
  { name: 'add-term', part: 'glossary', title: 'glossary.add', keys: ['N'], changes: true },
  { name: 'merge-terms', part: 'glossary', title: 'glossary.merge', keys: ['M'], changes: true },
  { name: 'part-term', part: 'glossary', title: 'glossary.part', keys: ['S'], changes: true },
  { name: 'spread-term', part: 'glossary', title: 'keys.glossary.spread', keys: ['E'], changes: true },
  {
    name: 'several-terms',
    part: 'glossary',
    title: 'keys.glossary.several',
    keys: ['Shift+↑', 'Shift+↓'],
    local: true,
  },
  { name: 'all-terms', part: 'glossary', title: 'keys.glossary.all', keys: ['Ctrl+A'], local: true },
  { name: 'search-terms', part: 'glossary', title: 'keys.glossary.search', keys: ['/'] },
  { name: 'import-glossary', part: 'glossary', title: 'glossary.import', keys: [], changes: true },
  { name: 'signature', part: 'glossary', title: 'glossary.signature', keys: [] },

  { name: 'open', part: 'project', title: 'keys.add', keys: ['Ctrl+O'], changes: true },
  { name: 'open-project', part: 'project', title: 'keys.open-project', keys: ['Ctrl+Shift+O'] },
  { name: 'save-as', part: 'project', title: 'keys.save-as', keys: ['Ctrl+Shift+S'] },
  { name: 'rename', part: 'project', title: 'keys.rename', keys: [], changes: true },
  { name: 'articles', part: 'project', title: 'keys.articles', keys: ['Ctrl+Up'] },
  { name: 'overview', part: 'project', title: 'keys.overview', keys: ['Ctrl+3'] },
  { name: 'rename-article', part: 'project', title: 'articles.rename', keys: [], changes: true },
  { name: 'remove', part: 'project', title: 'articles.remove', keys: [], changes: true },
  { name: 'sources', part: 'project', title: 'articles.sources.choose', keys: [], changes: true },
  { name: 'export', part: 'project', title: 'keys.export', keys: ['Ctrl+E'] },
  { name: 'home', part: 'project', title: 'bar.home', keys: [] },

  { name: 'palette', part: 'everywhere', title: 'keys.palette', keys: ['Ctrl+K'] },
  { name: 'undo', part: 'everywhere', title: 'bar.undo', keys: ['Ctrl+Z'], changes: true },
  { name: 'redo', part: 'everywhere', title: 'bar.redo', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], changes: true },
  { name: 'theme', part: 'everywhere', title: 'keys.theme', keys: ['T'] },
  { name: 'language', part: 'everywhere', title: 'keys.language', keys: ['L'] },
  { name: 'keyboard', part: 'everywhere', title: 'keys.map', keys: ['?'] },
] as const satisfies readonly CommandLine[];

export type CommandName = (typeof COMMAND_TABLE)[number]['name'];
