import { frameHeaders, randomText } from '@frontyard/auth';
import { SCRIPTS } from '@frontyard/auth/scripts';
import type { Handler } from 'hono';
import type { ApiEnv } from '../ApiEnv.ts';

/** Where providers send the popup back to: hands the answer, which the server doesn't read here, to the page that opened it. */
export const callbackPage: Handler<ApiEnv> = (c) => {
  const nonce = randomText();
  const headers = frameHeaders({ frameAncestors: [], nonce, trustedTypes: [], keepsOpener: true });
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  return c.html(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Logged in</title>
<script nonce="${nonce}">${SCRIPTS.handBackLogin}</script>
</head>
<body>
<p>You can close this window and go on in Front.</p>
</body>
</html>
`);
};
