import { fork } from 'node:child_process';
import { once } from 'node:events';
import * as path from 'node:path';
import { ROOT } from '../startProcess.ts';

export interface StartedApp {
  url: string;
  /** All it wrote, most of all its log. */
  output(): string;
  stop(): Promise<void>;
}

/** The CRM's own server as it is deployed, on a free port, with the most talkative log there is. */
export async function startCrmLink(secret: string, frameAncestors: string): Promise<StartedApp> {
  const child = fork(path.join(ROOT, 'apps/crm-link/server/serve.ts'), {
    silent: true,
    env: {
      ...process.env,
      PORT: '0',
      DATABASE_URL: '',
      DATA_DIR: '',
      FRONT_SECRETS: JSON.stringify([{ tenant: 'sample', secret }]),
      FRAME_ANCESTORS: frameAncestors,
      SAMPLE_DATA: 'true',
      LOG_LEVEL: 'trace',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exited = once(child, 'exit');
  const [message] = (await Promise.race([once(child, 'message'), exited])) as [{ url?: string } | number];
  if (typeof message !== 'object' || message?.url === undefined) throw new Error(output);
  return {
    url: message.url,
    output: () => output,
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
