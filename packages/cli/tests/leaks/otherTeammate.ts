/** Somebody else of the same account, at the same time, in a page of their own. */
export interface OtherTeammate {
  deleteNote(handle: string): Promise<void>;
  writeNote(handle: string, text: string): Promise<void>;
}

export async function otherTeammate(url: string, secret: string): Promise<OtherTeammate> {
  const page = await (await fetch(`${url}/?auth_secret=${encodeURIComponent(secret)}`)).text();
  const code = /frontyard-code" content="([^"]+)"/.exec(page)?.[1];
  const handle = crypto.getRandomValues(Buffer.alloc(32)).toString('base64url');
  const { token } = (await send(url, 'POST', '/api/session', { code, handle })) as { token: string };
  const ask = (method: string, path: string, body?: object) => send(url, method, path, body, token);
  return {
    async deleteNote(person) {
      const { note } = (await ask('POST', '/api/lookup', { handle: person })) as { note: { id: string } };
      await ask('DELETE', `/api/notes/${note.id}`);
    },
    async writeNote(person, text) {
      await ask('POST', '/api/notes', { handle: person, text, author: 'Bo' });
    },
  };
}

async function send(
  url: string,
  method: string,
  path: string,
  body?: object,
  token?: string,
): Promise<unknown> {
  const answer = await fetch(url + path, {
    method,
    headers: {
      'x-frontyard': '1',
      'if-match': '*',
      ...(body && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
  return answer.status === 204 ? undefined : answer.json();
}
