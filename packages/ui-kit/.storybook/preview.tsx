import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/jetbrains-mono/index.css';
import '@fontsource-variable/noto-sans-arabic/index.css';
import '../src/styles.css';
import './preview.css';
import type { Preview } from '@storybook/react-vite';
import { Panel } from './Panel.tsx';
import { withoutUndefined } from './withoutUndefined.ts';

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [withoutUndefined],
  decorators: [
    (Story, { globals, parameters }) => (
      <Panel {...globals} isBare={parameters['isPanel'] === true}>
        <Story />
      </Panel>
    ),
  ],
  initialGlobals: { width: '270', theme: 'system', contrast: 'system', direction: 'ltr', text: '100' },
  globalTypes: {
    width: choice('Width of the panel', 'sidebar', { 270: '270 px', 320: '320 px', 400: '400 px' }),
    theme: choice('Theme', 'contrast', { system: "The system's", light: 'Light', dark: 'Dark' }),
    contrast: choice('Contrast', 'accessibility', { system: "The system's", normal: 'Usual', more: 'More' }),
    direction: choice('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    text: choice('Size of text', 'zoom', { 100: '100 %', 200: '200 %' }),
  },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    // The tests judge for themselves, in both themes; here it is for whoever works on a part.
    a11y: { test: navigator.webdriver ? 'off' : 'error' },
  },
};

export default preview;

function choice(
  name: string,
  icon: 'sidebar' | 'contrast' | 'accessibility' | 'transfer' | 'zoom',
  items: Record<string, string>,
) {
  return {
    name,
    toolbar: {
      icon,
      dynamicTitle: true,
      items: Object.entries(items).map(([value, title]) => ({
        value,
        title: `${name}: ${title}`,
        right: title,
      })),
    },
  };
}
