export const align = {
  'align.why.shared': 'Shared: {{shared}} ({{percent}}% sure)',
  'align.why.position': 'No words in common; they belong together by place and length ({{percent}}% sure)',
  'align.why.nothing': 'No counterpart: no shared words, names or numbers anywhere ({{percent}}% sure)',
  'align.why.little': 'No counterpart: the nearest passage shares only {{shared}} ({{percent}}% sure)',
} as const;
