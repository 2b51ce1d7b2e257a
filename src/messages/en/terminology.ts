/** What the checks of terms are called, why they matter, and what they say. */
export const terminology = {
  'check.glossary.title': 'Against the glossary',
  'check.glossary.why':
    'A glossary settles which word is used, so that readers meet one thing under one name. A machine does not know it.',
  'check.glossary.remedy':
    'Use the preferred form. If the other one is right as well, admit it in the glossary, and it will not be reported again.',
  'check.glossary.forbidden': 'The glossary rules out “{{seen}}” for “{{en}}”. It says “{{preferred}}”.',
  'check.glossary.other': '“{{en}}” is rendered “{{seen}}” here. The glossary says “{{preferred}}”.',
  'check.glossary.missing':
    'The English has “{{en}}”, but “{{preferred}}”, which the glossary gives for it, is not in the Japanese.',
  'check.glossary.usage':
    'Articles written in Japanese ({{articles}} read) say “{{preferred}}” {{times}}×, “{{seen}}” {{rarely}}×.',

  'check.inconsistent-term.title': 'One term, several renderings',
  'check.inconsistent-term.why':
    'A reader takes two words for two things. Within one article a term should have one rendering.',
  'check.inconsistent-term.remedy':
    'Choose one rendering and put it into the glossary. If two different things are meant, dismiss the finding.',
  'check.inconsistent-term.found':
    '“{{en}}” is “{{seen}}” here and “{{usual}}” elsewhere in this article ({{times}}×).',

  'option.native': 'article written in Japanese, as evidence of usual terms (repeatable)',
  'problem.native.language': '{{file}} is not in Japanese. Name articles written in Japanese with --native.',
  'command.measured': 'Measured (findings at confidence 0.5 and above)',
  'command.measured.none': 'Not yet measured.',
  'command.measured.human':
    'On {{segments}} segments that people translated it reports {{rate}} per 1,000, where nothing is known to be wrong.',
  'command.measured.machine':
    'On machine translations with marked errors, {{right}} of its {{findings}} findings touch a mark (annotators agree at F1 .40).',
  'command.measured.planted':
    'On good translations with one planted error each, {{seen}} of its {{planted}} findings name the place.',
} as const;
