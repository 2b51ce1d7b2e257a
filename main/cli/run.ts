import type { Watch } from '../../src/base/watch.ts';
import { processArticle } from '../../src/project/process.ts';
import type { Engine, InputText, Processed, Want } from '../../src/project/way.ts';
import type { GlossaryEntry } from '../../src/term/term.ts';
import { sharedEngine } from './engine.ts';
import type { Inputs } from './inputs.ts';
import type { Session } from './session.ts';

/** A watch that shows the stage on the terminal; a command is stopped by its signal, not by the watch. */
export const watchOf = (file: string, session: Session): Watch => ({
  reached: (stage) =>
    session.progress(session.say('command.progress', { file, stage: session.say(`stage.${stage}`) })),
  stopped: () => false,
});

/** Loads the engine and takes the inputs the way that is wanted. */
export async function runArticle(
  inputs: Pick<Inputs, 'ja' | 'en' | 'accepted'> & { readonly native?: readonly InputText[] },
  want: readonly Want[],
  session: Session,
  glossary: readonly GlossaryEntry[] = [],
  engine?: Engine,
): Promise<Processed> {
  const ready = engine ?? (await sharedEngine());
  return processArticle(
    {
      ...{ ja: inputs.ja, en: inputs.en, want, glossary },
      ...(inputs.accepted === undefined ? {} : { accepted: inputs.accepted }),
      ...(inputs.native === undefined ? {} : { native: inputs.native }),
    },
    ready,
    watchOf(inputs.ja.file, session),
  );
}
