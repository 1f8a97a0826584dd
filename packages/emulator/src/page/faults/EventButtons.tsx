import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { FIRED_EVENTS } from '../../wire/connection.ts';
import { usePage } from '../state/hooks.ts';
import { fireEvent } from './fireEvent.ts';
import { EventSubject } from './EventSubject.tsx';

/** Tells open plugins an event though nothing has happened: about the selected conversations, or those that are picked here. */
export function EventButtons({ plugin }: { plugin: string | undefined }) {
  const page = usePage();
  const [about, setAbout] = useState<readonly string[]>([]);
  const conversationIds = about.length > 0 ? about : undefined;
  return (
    <>
      <h3>Fire an event</h3>
      <EventSubject chosen={about} onChange={setAbout} />
      <div className="fault-row">
        {FIRED_EVENTS.map((event) => (
          <Button
            key={event}
            className="button"
            onPress={() => fireEvent(page.host, event, { plugin, conversationIds })}
          >
            {event}
          </Button>
        ))}
        <Button className="button" onPress={() => page.host.reload(plugin)}>
          Reload Front
        </Button>
      </div>
    </>
  );
}
