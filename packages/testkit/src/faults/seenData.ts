import type { World } from '@frontyard/emulator';

type Conversation = World['conversations'][number];

/** Texts that stand in one conversation of the world only: where one is seen, so is that conversation. */
export function tellingTexts(world: World): ReadonlyMap<string, readonly string[]> {
  const texts = new Map(world.conversations.map((each) => [each.id, textsOf(world, each)]));
  return new Map(
    [...texts].map(([id, own]) => {
      const others = [...texts].flatMap(([other, theirs]) => (other === id ? [] : theirs)).join('\n');
      return [id, own.filter((text) => !others.includes(text))];
    }),
  );
}

function textsOf(world: World, { subject, recipient, messages }: Conversation): string[] {
  const people = [recipient, ...messages.map(({ from }) => from)].filter((each) => each !== undefined);
  const contacts = world.contacts.filter(({ handles }) =>
    handles.some(({ handle }) => people.some((person) => person.handle === handle)),
  );
  const names = [...people, ...contacts].flatMap(({ name }) => name ?? []);
  const handles = people.map(({ handle }) => handle);
  return [
    ...new Set([subject, ...names, ...handles].filter((text) => text !== undefined && text.length > 3)),
  ] as string[];
}
