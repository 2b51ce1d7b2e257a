/** A file name that every system takes, made from the name of an article's file or of a project. */
export function exportName(file: string, ending: string): string {
  const base = file.split(/[\\/]/).at(-1) ?? '';
  const stem = base
    .replace(/\.[^.]{1,8}$/, '')
    // Control characters, bidirectional controls, and what Windows refuses.
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, '')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 80);
  return `${stem === '' ? 'taiyaku' : stem}${ending}`;
}

/** Names that stand twice get a number, whatever their case. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.map((name) => {
    const dot = name.indexOf('.', 1);
    const [stem, ending] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
    let distinct = name;
    for (let number = 2; seen.has(distinct.toLowerCase()); number++) distinct = `${stem}-${number}${ending}`;
    seen.add(distinct.toLowerCase());
    return distinct;
  });
}
