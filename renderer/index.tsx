import '@fontsource-variable/noto-sans-jp';
import '@fontsource-variable/noto-sans-kr';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { Bug } from '../src/base/bug.ts';
import { languageFor } from '../src/messages/message.ts';
import { speaker } from '../src/messages/speak.ts';
import styles from './app.module.css';
import { App } from './app.tsx';
import { Broken } from './broken.tsx';
import { connect } from './connect.ts';
import { roadOf, startJourney } from './store/journey.ts';
import { makeWorkbench, WorkbenchProvider } from './workbench.ts';

/** Asks the host who it is, then draws the window. A host that does not answer is said in both languages. */
async function begin(): Promise<void> {
  const place = document.getElementById('root');
  if (place === null) throw new Bug('index.html has no root');
  const root = createRoot(place);
  const api = connect();
  const host = await api.call('describe', { language: languageFor(navigator.language) });
  if (!host.ok) {
    const { id, values } = host.problem;
    root.render(
      <main className={styles.broken}>
        <p lang="ja">{speaker('ja')(id, values)}</p>
        <p lang="en">{speaker('en')(id, values)}</p>
      </main>,
    );
    return;
  }
  const workbench = makeWorkbench(api, host.value);
  void workbench.act.listProjects();
  void startJourney(workbench, workbench.act.goTo, roadOf(window));
  root.render(
    <Broken>
      <WorkbenchProvider value={workbench}>
        <App />
      </WorkbenchProvider>
    </Broken>,
  );
}

void begin();
