/** What a person sees who comes without an account's secret: the same for every reason. */
export const REFUSED_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Open this plugin in Front</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem 1.5rem; max-width: 32rem; }
</style>
</head>
<body>
<p>This plugin opens only inside Front. If you are in Front and still see this, ask your administrator to check the plugin’s address and secret in Front’s settings.</p>
</body>
</html>
`;
