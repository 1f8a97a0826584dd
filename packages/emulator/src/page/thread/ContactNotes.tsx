import { byId } from '../../world/find.ts';
import type { WorldContact } from '../../world/schema.ts';
import { fullDate } from '../parts/dates.ts';
import { Icon } from '../parts/Icon.tsx';
import { useWorld } from '../state/hooks.ts';
import './ContactNotes.css';

export function ContactNotes({ contact }: { contact: WorldContact }) {
  const world = useWorld();
  const name = contact.name ?? contact.handles[0]?.handle ?? 'this contact';
  return (
    <details className="notes">
      <summary>
        <Icon name="note" />
        {contact.notes.length === 1 ? 'One note' : `${contact.notes.length} notes`} about {name}
        <Icon name="chevron" />
      </summary>
      <ul>
        {contact.notes.map(({ id, authorId, body, date }) => (
          <li key={id}>
            <p className="note-body">{body}</p>
            <p className="note-about">
              {byId(world.teammates, authorId)?.name ?? authorId}, {fullDate(date)}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
