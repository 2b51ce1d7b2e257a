import type { Concept } from '../../src/formats/concept.ts';
import { type ClashRule, mergeConcepts } from '../../src/formats/merge-concepts.ts';
import type { ExportData } from '../../src/formats/write-export.ts';
import { sayClashes } from './clashes.ts';
import { stacked } from './glossary-file.ts';
import type { Session } from './session.ts';

/** Glossaries a user named, and what is done where they disagree. */
export interface GlossaryChoices {
  readonly glossary?: readonly string[];
  /** Absent: it is said, and what was found first stands. */
  readonly onClash?: ClashRule;
}

/** What was found, under the glossaries named; what they disagree about is said. */
export function layered(
  data: ExportData,
  layers: readonly (readonly Concept[])[],
  { onClash }: GlossaryChoices,
  session: Session,
): ExportData {
  if (layers.length === 0) return data;
  const { concepts, clashes } = mergeConcepts(data.concepts, stacked(layers), () => onClash);
  sayClashes(clashes, () => onClash, session);
  return { ...data, concepts };
}
