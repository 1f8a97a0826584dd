import { registerHooks } from 'node:module';

/**
 * Loaded into a plugin's server before anything else. To learn what kind of module a file is, Node parses its package's
 * whole `exports` again for every file: 180 kB for each of the two hundred of drizzle-orm, a third of what a server's
 * start costs. All of them are ES modules, and what they import of each other is told as it is.
 */
const HUGE = '/node_modules/drizzle-orm/';

registerHooks({
  resolve(specifier, { parentURL, conditions }, next) {
    if (!specifier.startsWith('.') || !parentURL?.includes(HUGE) || !conditions.includes('import'))
      return next(specifier);
    return { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true };
  },
});
