import { Component, type ReactNode } from 'react';
import { speaker } from '../src/messages/speak.ts';
import styles from './app.module.css';

interface Props {
  readonly children: ReactNode;
}

/** Begins anew on the first screen: what is shown here may be what breaks it. */
function leave(): void {
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
  window.location.reload();
}

/** Stands around the window: our own mistake becomes words and a way on, not an empty page. */
export class Broken extends Component<Props, { readonly reason: string | undefined }> {
  override state = { reason: undefined };

  static getDerivedStateFromError(thrown: unknown) {
    return { reason: thrown instanceof Error ? thrown.message : String(thrown) };
  }

  override render() {
    const { reason } = this.state;
    if (reason === undefined) return this.props.children;
    const say = speaker(document.documentElement.lang === 'en' ? 'en' : 'ja');
    return (
      <main className={styles.broken}>
        <h1>{say('app.failed')}</h1>
        <p>{say('app.failed.what', { reason })}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {say('app.reload')}
        </button>
        <button type="button" onClick={leave}>
          {say('app.home')}
        </button>
      </main>
    );
  }
}
