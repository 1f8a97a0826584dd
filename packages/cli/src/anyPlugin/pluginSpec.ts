import { PLATFORMS, WIRES, type EntryPoint, type Platform, type Wire } from '@frontyard/sdk-types';
import { splitSpec } from './splitSpec.ts';

/** A folder of static files, and the page of it that is registered: `index.html`, as its `/`, where none is named. */
export interface FolderSource {
  kind: 'folder';
  path: string;
  page?: string;
}

/** A plugin somebody names on the command line, wherever its page comes from. */
export interface PluginSpec {
  name: string;
  source: { kind: 'url'; url: string } | FolderSource;
  entryPoint: EntryPoint;
  /** The protocol its page is expected to speak; undefined takes either. */
  sdk: Wire | undefined;
  /** Undefined: a fresh one. */
  secret: string | undefined;
  platforms: readonly Platform[];
  /** Frames the page through a local proxy that takes framing headers off. */
  proxy: boolean;
}

const ENTRY_NAMES: Readonly<Record<string, EntryPoint>> = {
  panel: 'SIDE_PANEL',
  side: 'SIDE_PANEL',
  composer: 'COMPOSER_TOOLBAR',
  url: 'URL',
  contact: 'CONTACT_HANDLE',
  message: 'MESSAGE_MORE_DROPDOWN',
  link: 'CONVERSATION_LINK_DROPDOWN',
};

/** Reads `name=<url or folder>[,option…]`; how a comma is written in one of them says {@link splitSpec}. */
export function readPluginSpec(text: string): { spec: PluginSpec } | { mistakes: string[] } {
  const split = splitSpec(text);
  if (!split) return { mistakes: ['a double quote is not closed'] };
  const [head = '', ...parts] = split;
  const [name, place] = halves(head);
  const mistakes = [...nameMistakes(name), ...placeMistakes(place)];
  const spec: PluginSpec = {
    name,
    source: isAddress(place) ? { kind: 'url', url: place } : { kind: 'folder', path: place },
    entryPoint: 'SIDE_PANEL',
    sdk: undefined,
    secret: undefined,
    platforms: PLATFORMS,
    proxy: false,
  };
  const seen = new Set<string>();
  for (const part of parts) {
    const [option, value] = halves(part);
    const mistake = seen.has(option) ? `${option} is given twice` : readOption(spec, option, value, part);
    seen.add(option);
    if (mistake) mistakes.push(mistake);
  }
  if (spec.proxy && spec.source.kind === 'folder')
    mistakes.push('proxy is for an address; a folder sends no framing headers');
  return mistakes.length > 0 ? { mistakes } : { spec };
}

function nameMistakes(name: string): string[] {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? [] : [`the name "${name}" is not kebab-case`];
}

function placeMistakes(place: string): string[] {
  if (place === '') return ['no address or folder follows name='];
  if (!isAddress(place)) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(place) ? [`${place} is neither http nor https`] : [];
  }
  if (!URL.canParse(place)) return [`${place} is not an address`];
  const { username, password, searchParams } = new URL(place);
  if (username || password) return ['an address with a user name or password cannot be registered'];
  return searchParams.has('auth_secret') ? ['auth_secret is added by Front; give it as secret='] : [];
}

/** @returns what is wrong, if anything is */
function readOption(spec: PluginSpec, option: string, value: string, part: string): string | undefined {
  switch (option) {
    case 'entry': {
      const entryPoint = Object.hasOwn(ENTRY_NAMES, value) ? ENTRY_NAMES[value] : undefined;
      if (!entryPoint) return `entry=${value} is none of ${Object.keys(ENTRY_NAMES).join(', ')}`;
      spec.entryPoint = entryPoint;
      return undefined;
    }
    case 'sdk':
      spec.sdk = WIRES.find((wire) => wire === value);
      return spec.sdk ? undefined : `sdk=${value} is none of ${WIRES.join(', ')}`;
    case 'secret':
      spec.secret = value;
      return value === '' ? 'secret= is empty' : undefined;
    case 'platforms': {
      const names = value.split('+');
      const unknown = names.filter((each) => !PLATFORMS.some((platform) => platform === each));
      spec.platforms = PLATFORMS.filter((platform) => names.includes(platform));
      return unknown.length > 0 ? `platforms=${value} must be some of ${PLATFORMS.join('+')}` : undefined;
    }
    case 'proxy':
      spec.proxy = true;
      return part === 'proxy' ? undefined : 'proxy takes no value';
    default:
      return `there is no option "${option}" (entry, sdk, secret, platforms, proxy)`;
  }
}

function isAddress(place: string): boolean {
  return /^https?:\/\//i.test(place);
}

function halves(text: string): [string, string] {
  const at = text.indexOf('=');
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
