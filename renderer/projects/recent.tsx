import { FileX2, FolderOpen, X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { ProjectListing } from '../../src/api/project-views.ts';
import { useSpeech } from '../speech.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import { useSelected, useWorkbench } from '../workbench.ts';
import styles from './recent.module.css';

function Listing({ project }: { readonly project: ProjectListing }) {
  const { act } = useWorkbench();
  const { say, language } = useSpeech();
  const opened =
    project.opened === ''
      ? ''
      : new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
          new Date(project.opened),
        );
  return (
    <AriaButton
      className={join(styles.line)}
      isDisabled={project.missing}
      onPress={() => void act.openProject(project.id)}
    >
      <span className={styles.name}>{project.name}</span>
      <span className={styles.when}>
        {project.missing ? (
          <>
            <FileX2 size={13} aria-hidden /> {say('home.recent.missing')}
          </>
        ) : (
          opened
        )}
      </span>
      <span className={styles.path} title={project.path}>
        {project.path}
      </span>
    </AriaButton>
  );
}

/** The projects this host knows, the last opened first. */
export function RecentProjects() {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const projects = useSelected((state) => state.projects);
  const dialogs = useSelected((state) => state.host.dialogs);
  if (projects.length === 0 && !dialogs) return null;
  return (
    <section aria-labelledby="recent" className={styles.recent}>
      <header className={styles.head}>
        <h2 id="recent">{say('home.recent')}</h2>
        {dialogs && (
          <Button look="quiet" onPress={() => void act.chooseProject(say('home.recent.choose.title'))}>
            <FolderOpen size={15} aria-hidden />
            {say('home.recent.choose')}
          </Button>
        )}
      </header>
      {projects.length === 0 ? (
        <p className={styles.none}>{say('home.recent.none')}</p>
      ) : (
        <ul className={styles.list}>
          {projects.map((project) => (
            <li key={project.id} className={styles.item}>
              <Listing project={project} />
              {project.missing && (
                <IconButton
                  label={say('recent.forget', { name: project.name })}
                  onPress={() => void act.forgetProject(project.id)}
                >
                  <X size={15} aria-hidden />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
