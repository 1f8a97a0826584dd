import { folder } from '../places.ts';
import type { Scene } from '../scene.ts';
import { startServer } from '../startServer.ts';

/** Two processes on one PGlite folder: the second refuses to start, and says who has it. */
export const lock: Scene = {
  name: 'two processes on one folder',
  async run() {
    const { place, drop } = await folder();
    const options = { place, secrets: [{ tenant: 'acme', secret: 'secret-of-acme' }] };
    const first = await startServer(options);
    const second = await startServer(options).then(
      async (server) => {
        await server.stop();
        return 'started';
      },
      (error: Error) => error.message.trim(),
    );
    await first.stop('SIGTERM');
    await drop();
    const isRefused = /is held by process \d+ on .*Another process is using this data folder/.test(second);
    return { figures: { second: isRefused ? 'refused' : 'started' }, problems: isRefused ? [] : [second] };
  },
};
