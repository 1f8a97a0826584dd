import { compareWaits } from '@frontyard/server/testing';
import { APPS, openTested } from '../apps.ts';
import type { AppName } from '../apps.ts';
import { askAs } from '../askAs.ts';
import type { Ask } from '../askAs.ts';
import { places } from '../places.ts';
import type { OwnPlace } from '../places.ts';
import { NOBODYS, OWNED, ROUTES } from '../routeCases.ts';
import { scaled } from '../scene.ts';
import type { Found, Scene } from '../scene.ts';

/** Whether the time of an answer tells that another tenant has a thing with this id, or that nobody has. */
export const idTimes: Scene = {
  name: 'another tenant’s ids and nobody’s, timed',
  asksPostgres: true,
  async run(options) {
    const rounds = scaled(1000, options, 50);
    const results: Found[] = [];
    for (const app of APPS) {
      for (const own of await places(options)) {
        results.push(await timed(app, own, rounds));
        await own.drop();
      }
    }
    return {
      figures: Object.assign({ rounds }, ...results.map(({ figures }) => figures)) as Found['figures'],
      problems: results.flatMap(({ problems }) => problems),
    };
  },
};

async function timed(name: AppName, { name: kind, place }: OwnPlace, rounds: number): Promise<Found> {
  const { database, app, addSamples } = await openTested(name, place);
  const [stranger, owner] = [await askAs(app, 'acme'), await askAs(app, 'globex')];
  const theirs = await idOf(name, owner, () => addSamples('globex'));

  const figures: Record<string, number> = {};
  const problems: string[] = [];
  for (const [route, { body }] of Object.entries(ROUTES[name])) {
    if (!route.includes('{id}')) continue;
    const send = (id: string) => () => stranger(route.replace('{id}', id), body);
    const [one, other] = [send(theirs), send(NOBODYS)];
    await compareWaits(one, other, Math.ceil(rounds / 5)); // until code and plans are made
    const { difference, noise } = await compareWaits(one, other, rounds);
    const which = `${name} ${route}, ${kind}`;
    figures[`${which}: medians apart, µs`] = Math.round(difference * 1e3);
    figures[`${which}: noise, µs`] = Math.round(noise * 1e3);
    if (difference > noise) problems.push(`${which}: the time tells them apart`);
  }
  await database.close();
  return { figures, problems };
}

async function idOf(name: AppName, owner: Ask, addSamples: () => Promise<void>): Promise<string> {
  const { make, read } = OWNED[name];
  await addSamples();
  if (make) await owner(...make);
  const id = /"id":"([^"]+)"/.exec((await owner(...read)).text)?.[1];
  if (id === undefined) throw new Error('There is nothing to steal.');
  return id;
}
