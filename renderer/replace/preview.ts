import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReplacePreview } from '../../src/api/project-views.ts';
import type { Replacement } from '../../src/project/plan-replace.ts';
import type { Id } from '../../src/project/record.ts';
import { useWorkbench } from '../workbench.ts';

/** How long a person stops typing before places are looked for (milliseconds). */
const PAUSE = 180;

/** Where a replacement would change something; `looking` until that is known. */
export interface Preview extends ReplacePreview {
  readonly looking: boolean;
  /** Looks again, as when the text has changed meanwhile. */
  readonly again: () => void;
}

const NOTHING: ReplacePreview = { lines: [], inside: 0 };

/** Asks the host for the places, the latest question only. Without forms there are none. */
export function usePreview({ from, to, whole }: Replacement, article: Id | undefined): Preview {
  const { act } = useWorkbench();
  const [preview, setPreview] = useState<ReplacePreview>(NOTHING);
  const [looking, setLooking] = useState(false);
  const [round, setRound] = useState(0);
  const latest = useRef(0);
  const forms = from.join('\n');

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks for the same once more
  useEffect(() => {
    latest.current += 1;
    const mine = latest.current;
    if (forms === '') {
      setPreview(NOTHING);
      setLooking(false);
      return;
    }
    setLooking(true);
    const timer = setTimeout(async () => {
      const replacement = { from: forms.split('\n'), to, whole };
      const found = await act.ask('previewReplace', {
        replacement,
        ...(article === undefined ? {} : { articles: [article] }),
      });
      if (mine !== latest.current) return;
      setPreview(found ?? NOTHING);
      setLooking(false);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [act, forms, to, whole, article, round]);

  return { ...preview, looking, again: useCallback(() => setRound((one) => one + 1), []) };
}
