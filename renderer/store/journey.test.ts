import { beforeEach, describe, expect, it } from 'vitest';
import { createStore } from 'zustand';
import { gallery } from '../gallery/article.ts';
import { galleryHost } from '../gallery/host.ts';
import { galleryProject } from '../gallery/project.ts';
import type { Spot } from './address.ts';
import { type Road, startJourney } from './journey.ts';
import { firstState, type State, type Store } from './state.ts';

/** A history with its steps, as a browser keeps it. */
function makeRoad(first = '') {
  let stops = [first];
  let at = 0;
  let listener = (): void => undefined;
  const road: Road = {
    address: () => stops[at] ?? '',
    push(address) {
      stops = [...stops.slice(0, at + 1), address];
      at += 1;
    },
    replace(address) {
      stops[at] = address;
    },
    onTravel(then) {
      listener = then;
    },
  };
  return {
    road,
    stops: () => stops.slice(0, at + 1),
    async step(by: number) {
      at += by;
      listener();
      await new Promise((done) => setTimeout(done, 0));
    },
  };
}

const project = { ...galleryProject, id: 'a1' };
const LIST = '/a1/articles';
const TEXT = `/a1/article/${gallery.id}/read`;

let store: Store;
let went: Spot[];
/** Leads the window wherever it is told, unless it stays. */
const lead =
  (stays = false) =>
  async (spot: Spot): Promise<void> => {
    went.push(spot);
    if (stays) return;
    if (spot.kind === 'home') store.setState({ project: undefined, page: undefined });
    else if (spot.kind === 'project') store.setState({ project, page: undefined, section: spot.section });
    else store.setState({ project, page: gallery, tab: spot.tab, unit: spot.unit });
  };
beforeEach(() => {
  store = createStore<State>()(() => firstState(galleryHost));
  went = [];
});

describe('the journey', () => {
  it('has a stop for each screen, and none for each sentence', async () => {
    const { road, stops } = makeRoad();
    await startJourney(store, lead(), road);
    store.setState({ project });
    store.setState({ page: gallery });
    store.setState({ unit: 3 });
    store.setState({ unit: 5 });
    store.setState({ tab: 'arrange' });
    expect(stops()).toEqual(['', LIST, `${TEXT}/5`, `/a1/article/${gallery.id}/arrange/5`]);
  });

  it('goes back and forward, and makes no stops by that', async () => {
    const { road, stops, step } = makeRoad();
    await startJourney(store, lead(), road);
    store.setState({ project });
    store.setState({ page: gallery, unit: 2 });
    await step(-1);
    expect([store.getState().page, stops()]).toEqual([undefined, ['', LIST]]);
    await step(-1);
    expect([store.getState().project, stops()]).toEqual([undefined, ['']]);
    await step(2);
    expect([store.getState().page?.id, stops()]).toEqual([gallery.id, ['', LIST, `${TEXT}/2`]]);
  });

  it('begins where the address says', async () => {
    const { road, stops } = makeRoad(`${TEXT}/7`);
    await startJourney(store, lead(), road);
    expect(went).toEqual([{ kind: 'article', project: 'a1', article: gallery.id, tab: 'read', unit: 7 }]);
    expect(stops()).toEqual([`${TEXT}/7`]);
  });

  it('begins at the first screen, and says so, where the address leads nowhere any more', async () => {
    const { road, stops } = makeRoad(LIST);
    await startJourney(store, lead(true), road);
    expect(stops()).toEqual(['']);
  });

  it('says where the person is who was not let go', async () => {
    const { road, step } = makeRoad();
    await startJourney(store, lead(true), road);
    store.setState({ project, page: gallery, unit: 1 });
    await step(-1);
    expect([went, road.address()]).toEqual([[{ kind: 'home' }], `${TEXT}/1`]);
  });

  it('goes on after a step that broke off', async () => {
    const { road, stops, step } = makeRoad();
    const broken: unknown[] = [];
    const hear = (error: unknown) => void broken.push(error);
    process.on('unhandledRejection', hear);
    let isBroken = false;
    await startJourney(
      store,
      (spot) => (isBroken ? Promise.reject(new Error('lost the way')) : lead()(spot)),
      road,
    );
    store.setState({ project });
    store.setState({ page: gallery });
    isBroken = true;
    await step(-1);
    process.off('unhandledRejection', hear);
    expect([broken.length, road.address()]).toEqual([1, TEXT]);
    isBroken = false;
    store.setState({ tab: 'arrange' });
    expect(stops().at(-1)).toBe(`/a1/article/${gallery.id}/arrange`);
    await step(-1);
    expect([store.getState().tab, went.at(-1)?.kind]).toEqual(['read', 'article']);
  });

  it('follows the last of several steps taken at once', async () => {
    const { road, step } = makeRoad();
    await startJourney(store, lead(), road);
    store.setState({ project });
    store.setState({ section: 'overview' });
    store.setState({ section: 'glossary' });
    const steps = [step(-1), step(-1), step(-1)];
    await Promise.all(steps);
    expect([went.at(-1), store.getState().project]).toEqual([{ kind: 'home' }, undefined]);
  });

  it('stays at the stop when the project is saved elsewhere', async () => {
    const { road, stops } = makeRoad();
    await startJourney(store, lead(), road);
    store.setState({ project, page: gallery });
    store.setState({ project: { ...project, id: 'b2' } });
    expect(stops()).toEqual(['', `/b2/article/${gallery.id}/read`]);
  });
});
