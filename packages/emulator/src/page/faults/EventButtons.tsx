import { Button } from 'react-aria-components/Button';
import type { FiredEvent } from '../../wire/connection.ts';
import { usePage } from '../state/hooks.ts';
import { reloadHost } from '../state/reload.ts';

const EVENTS: readonly FiredEvent[] = ['conversation', 'no_conversation', 'panel_visible'];

/** Tells open plugins an event though nothing has happened. */
export function EventButtons({ plugin }: { plugin: string | undefined }) {
  const page = usePage();
  const fire = (event: FiredEvent) => {
    for (const frame of page.host.frames()) {
      if (plugin === undefined || frame.plugin.name === plugin) frame.fire(event);
    }
  };
  return (
    <>
      <h3>Fire an event</h3>
      <div className="fault-row">
        {EVENTS.map((event) => (
          <Button key={event} className="button" onPress={() => fire(event)}>
            {event}
          </Button>
        ))}
        <Button className="button" onPress={() => reloadHost(page, plugin)}>
          Reload Front
        </Button>
      </div>
    </>
  );
}
