import i18next, { type i18n } from 'i18next';
import { createContext, type ReactNode, use, useMemo } from 'react';
import { I18nextProvider, initReactI18next, useTranslation } from 'react-i18next';
import { Bug } from '../src/base/bug.ts';
import type { en } from '../src/messages/en.ts';
import type { InterfaceLanguage, Message, MessageId } from '../src/messages/message.ts';
import { speechOptions } from '../src/messages/speak.ts';

/** The `{{names}}` a sentence of the catalog has places for. */
type Names<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

type ValuesOf<Id extends MessageId> = [Names<(typeof en)[Id]>] extends [never]
  ? []
  : [Readonly<Record<Names<(typeof en)[Id]>, string | number>>];

/** What can be counted: keys that both catalogs hold as `…_one` and `…_other`. */
type Counted = MessageId extends infer Id ? (Id extends `${infer Stem}_other` ? Stem : never) : never;

/** The window's tongue: a wrong key, or a value left out, does not compile. */
export interface Speech {
  readonly language: InterfaceLanguage;
  /** A sentence of the window's own. */
  say<Id extends MessageId>(id: Id, ...values: ValuesOf<Id>): string;
  /** A sentence the core or a host sent, whose values came with it. */
  tell(message: Message): string;
  /** A counted thing: "1 sentence", "2 sentences", 「2 文」. */
  count(stem: Counted, count: number): string;
}

/** An i18next of the window's own, ready at once: both catalogs are part of the program. */
export function makeTongue(language: InterfaceLanguage): i18n {
  const instance = i18next.createInstance({ ...speechOptions, lng: language, initAsync: false });
  instance.use(initReactI18next);
  void instance.init();
  return instance;
}

/** A sentence without values is the same each time; a screen of rows asks for some hundreds of them. */
function remembered(speak: (id: MessageId) => string): (id: MessageId) => string {
  const known = new Map<MessageId, string>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const fresh = speak(id);
    known.set(id, fresh);
    return fresh;
  };
}

/** A moment as hosts tell it: ISO 8601, in UTC. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[\d.]+Z$/;

/** Values with their moments as a clock of this place shows them. */
function localise(values: Message['values'], language: InterfaceLanguage): Message['values'] {
  const clock = (moment: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' }).format(new Date(moment));
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && MOMENT.test(value) ? clock(value) : value,
    ]),
  );
}

const Held = createContext<Speech | undefined>(undefined);

/** Listens to the tongue once for all that is below: each row that listened on its own would cost what it says. */
function Speaking({ children }: { readonly children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const language: InterfaceLanguage = i18n.language === 'en' ? 'en' : 'ja';
  const speech = useMemo((): Speech => {
    const plain = remembered((id) => t(id));
    const filled = (id: MessageId, values: Message['values']): string => t(id, { ...values });
    return {
      language,
      say: (id, ...[values]) => (values === undefined ? plain(id) : filled(id, values)),
      tell: ({ id, values }) => filled(id, localise(values, language)),
      count: (stem, count) => t(stem, { count }),
    };
  }, [t, language]);
  return <Held.Provider value={speech}>{children}</Held.Provider>;
}

/** Lets everything below speak. */
export function Spoken({ tongue, children }: { readonly tongue: i18n; readonly children: ReactNode }) {
  return (
    <I18nextProvider i18n={tongue}>
      <Speaking>{children}</Speaking>
    </I18nextProvider>
  );
}

/** How a component speaks; it is drawn again when the language changes. */
export function useSpeech(): Speech {
  const speech = use(Held);
  if (speech === undefined) throw new Bug('something spoke outside of the window');
  return speech;
}
