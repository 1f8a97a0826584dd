import type { Wire } from '@frontyard/sdk-types';
import { holdChannel } from './holdChannel.ts';
import type { Late } from './late.ts';
import type { Line, OpenChannel, OpenLine } from './line.ts';
import { LATE_PARTS } from './loadLateParts.ts';

type Parts = typeof LATE_PARTS extends Late<infer Value> ? Value : never;

interface LateLineOptions {
  readonly wire: Wire;
  /** Opened at once; what arrives is kept until the code is there. */
  readonly open: OpenChannel;
  /** Whether to load at once, instead of when something arrives. */
  readonly isOnly: boolean;
  /** Gives the line over the channel, once the code is there. */
  toLine(parts: Parts, open: OpenChannel): OpenLine;
}

/** A line whose code is loaded when there is a use for it. It offers nothing before it has told a context. */
export function lateLine({ wire, open, isOnly, toLine }: LateLineOptions): OpenLine {
  return (events) => {
    let line: Line | undefined;
    let isOpen = true;

    const begin = () => {
      const loading = LATE_PARTS.pending();
      if (loading) loading.then(join, (error: unknown) => isOpen && events.onFailure(error));
      else join();
    };
    const channel = holdChannel(open, begin);
    const join = () => {
      if (isOpen)
        line ??= toLine(
          LATE_PARTS.get(),
          channel.take,
        )({
          ...events,
          onContext: (_, context) => events.onContext(self, context),
          onVisibility: (_, visible) => events.onVisibility(self, visible),
        });
    };
    const self: Line = {
      wire,
      get platform() {
        return line?.platform;
      },
      offers: (name, context) => !!line?.offers(name, context),
      perform: (call, args) => (line as Line).perform(call, args),
      close() {
        isOpen = false;
        (line ?? channel).close();
      },
    };
    if (isOnly) begin();
    return self;
  };
}
