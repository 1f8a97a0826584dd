// @vitest-environment jsdom
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

test('a copy of the SDK that was loaded before the testkit is told at once', async () => {
  // Not by an import, which Vitest would wait for: it takes the SDK for a promise.
  createRequire(import.meta.url)('@frontapp/plugin-sdk');
  await expect(import('@frontyard/testkit')).rejects.toThrow(
    /was imported before @frontyard\/testkit.*Import @frontyard\/testkit before the plugin, or name it in/,
  );
});
