import type { WorldHandle } from '../../world/schema.ts';

/** Reads `Ana Silva <ana@example.com>, bo@example.com`; commas in quotes belong to the name. */
export function parseRecipients(text: string): WorldHandle[] {
  return split(text).flatMap((part) => {
    const named = /^(?<name>.*)<(?<handle>[^<>]*)>$/s.exec(part)?.groups;
    const handle = (named?.['handle'] ?? part).trim();
    const name = named?.['name']?.trim().replace(/^"(.*)"$/s, '$1');
    if (!handle) return [];
    return [name ? { handle, name } : { handle }];
  });
}

function split(text: string): string[] {
  const parts = text.match(/(?:"[^"]*"|[^",;\n])+/g) ?? [];
  return parts.map((part) => part.trim()).filter(Boolean);
}
