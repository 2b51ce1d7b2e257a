import { useEffect, useState } from 'react';
import type { ExportPreview } from '../../src/api/export-calls.ts';
import type { Exportable, ExportFormat } from '../../src/formats/export-formats.ts';
import { useSpeech } from '../speech.tsx';
import { useSelected, useWorkbench } from '../workbench.ts';
import styles from './dialog.module.css';

/** What was chosen; a report may leave on paper, too, which is a PDF where the host makes one. */
export interface Chosen {
  readonly what: Exportable;
  readonly format: ExportFormat | 'paper';
}

export type Preview = ExportPreview | 'making' | 'failed';

/** No words. */
export const NOTHING: readonly string[] = [];

/**
 * Asks the host what an export would be, anew whenever something else is chosen. `onUnkept` hears what has been written and
 * is not in it, because it cannot be kept.
 */
export function usePreview(
  chosen: Chosen,
  article: string | undefined,
  onUnkept: (words: readonly string[]) => void,
): Preview {
  const { api, act } = useWorkbench();
  const language = useSelected((state) => state.settings.language);
  const [preview, setPreview] = useState<Preview>('making');
  const { what } = chosen;
  // On paper stands what the page says.
  const format = chosen.format === 'paper' ? 'html' : chosen.format;
  useEffect(() => {
    const job = `preview-${crypto.randomUUID()}`;
    let wanted = true;
    setPreview('making');
    const request = { job, what, format, language, ...(article === undefined ? {} : { article }) };
    void (async () => {
      // What is still being written belongs into what leaves.
      const isKept = await act.settled();
      if (!wanted) return;
      onUnkept(isKept ? NOTHING : act.unfinishedWords());
      const answer = await api.call('previewExport', request);
      if (!wanted) return;
      setPreview(answer.ok ? answer.value : 'failed');
      if (!answer.ok) act.say({ kind: 'failed', problems: [answer.problem] });
    })();
    return () => {
      wanted = false;
      void api.call('cancel', { job });
    };
  }, [api, act, what, format, language, article, onUnkept]);
  return preview;
}

/** The beginning of what would be written. */
export function Shown({ preview: { preview, names } }: { readonly preview: ExportPreview }) {
  const { say } = useSpeech();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keys
    <figure className={styles.preview} aria-label={say('exports.preview')} tabIndex={0}>
      <figcaption className={styles.quiet}>
        {names.length === 1 ? names[0] : say('exports.files', { first: names[0] ?? '', count: names.length })}
        {/* The window's policy lets no page be laid out in it. */}
        {names[0]?.endsWith('.html') && <span> · {say('exports.source')}</span>}
      </figcaption>
      {preview.kind === 'text' ? (
        <pre>
          {preview.lines.join('\n')}
          {preview.more && '\n…'}
        </pre>
      ) : (
        <table>
          <tbody>
            {preview.rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a preview never move
              <tr key={at}>
                {row.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor do its columns
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </figure>
  );
}
