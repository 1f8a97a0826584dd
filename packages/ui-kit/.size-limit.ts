import { readFileSync } from 'node:fs';
import type { SizeLimitConfig } from 'size-limit';

interface Manifest {
  exports: Record<string, string>;
}

const { exports } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as Manifest;

/** What is loaded at once; React is there already, and what is loaded later is measured by itself. */
const NOT_COUNTED = ['react', 'react-dom', 'react/jsx-runtime', 'client-only'];
const LATER = {
  'calendar, later': 'src/DatePicker/CalendarView.tsx',
  'drawn alert, later': 'src/Dialogs/DrawnAlert.tsx',
  'drawn confirm, later': 'src/Dialogs/DrawnConfirm.tsx',
  'drawn prompt, later': 'src/Dialogs/DrawnPrompt.tsx',
  'drawn fuzzylist, later': 'src/Dialogs/DrawnFuzzylist.tsx',
  'drawn promptDate, later': 'src/Dialogs/DrawnPromptDate.tsx',
  'place of dialogs without a provider, later': 'src/Dialogs/drawInPage.tsx',
  'cleaner of HTML, later': 'src/RichText/cleanHtml.ts',
  'tooltip, later': 'src/Tooltip/TooltipBubble.tsx',
};

/** The most that each may weigh, gzipped; what is not named, 1 kB. Whoever makes a part heavier says so here. */
const LIMITS: Record<string, string> = {
  accordion: '16.5 kB',
  button: '14 kB',
  'calendar, later': '40 kB',
  checkbox: '17.5 kB',
  'cleaner of HTML, later': '13 kB',
  'combo-box': '66.5 kB',
  'copy-button': '17.5 kB',
  'date-field': '54 kB',
  'date-picker': '70 kB',
  dialog: '32 kB',
  dialogs: '1.5 kB',
  'drawn alert, later': '32.5 kB',
  'drawn confirm, later': '32.5 kB',
  'drawn fuzzylist, later': '57 kB',
  'drawn prompt, later': '36 kB',
  'drawn promptDate, later': '75.5 kB',
  'editable-item': '20.5 kB',
  'error-boundary': '15.5 kB',
  'error-panel': '15 kB',
  form: '18 kB',
  'host-provider': '1.5 kB',
  'icon-button': '15.5 kB',
  icons: '1.5 kB',
  'inline-banner': '17 kB',
  'list-item': '14 kB',
  'locale-provider': '2.5 kB',
  menu: '50.5 kB',
  pill: '15 kB',
  popover: '27 kB',
  'progress-bar': '5.5 kB',
  'radio-group': '20.5 kB',
  'rich-text': '1.5 kB',
  'search-field': '21.5 kB',
  select: '61 kB',
  sheet: '32 kB',
  'styles.css': '12 kB',
  'submit-button': '14.5 kB',
  switch: '17 kB',
  tabs: '32.5 kB',
  'tabs, list and description-list together': '40 kB',
  'text-area': '13.5 kB',
  'text-field': '13.5 kB',
  toast: '18 kB',
  tooltip: '8 kB',
  'tooltip, later': '11 kB',
  'virtual-list': '55 kB',
};

const measure = (name: string, path: string) => ({
  name,
  path,
  limit: LIMITS[name] ?? '1 kB',
  gzip: true,
  ignore: [...NOT_COUNTED, ...Object.values(LATER).map((file) => `*/${file.split('/').at(-1)}`)].filter(
    (pattern) => !pattern.endsWith(path.split('/').at(-1) ?? ''),
  ),
});

const parts = Object.entries(exports)
  .filter(([subpath]) => subpath.startsWith('./') && subpath !== './tokens.css')
  .map(([subpath, path]) => measure(subpath.slice(2), path));

const config: SizeLimitConfig = [
  ...parts,
  ...Object.entries(LATER).map(([name, path]) => measure(name, path)),
  {
    ...measure('tabs, list and description-list together', ''),
    path: [],
    import: {
      './src/Tabs/Tabs.tsx': '{ Tabs }',
      './src/List/List.tsx': '{ List }',
      './src/List/ListItem.tsx': '{ ListItem }',
      './src/DescriptionList/DescriptionList.tsx': '{ DescriptionList, DescriptionItem }',
      './src/DescriptionList/EditableItem.tsx': '{ EditableItem }',
    },
  },
];

export default config;
