import type { StorybookConfig } from '@storybook/react-vite';

/** What every element takes is in no table: React's own attributes, and React Aria's lists of the same. */
const FROM_PAGE = /\/node_modules\/(?:\.pnpm\/[^/]+\/node_modules\/)?(?:@types\/react|typescript|csstype)\//u;
const OF_ELEMENTS =
  /^(?:GlobalDOMAttributes|DOMAttributes|DOMProps|AriaLabelingProps|StyleProps|DOMRenderProps|SlotProps)$/u;

/** The workshop: a story for each part and state. Nothing is asked of or told to anyone outside. */
const config: StorybookConfig = {
  stories: ['../src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/react-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableUpdateNotifications: true },
  typescript: {
    reactDocgen: 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      // Without this the props that a part has of React Aria, its `onPress` say, would be missing.
      propFilter: ({ parent }) =>
        !parent || !(FROM_PAGE.test(parent.fileName) || OF_ELEMENTS.test(parent.name)),
      shouldExtractLiteralValuesFromEnum: true,
      skipChildrenPropWithoutDoc: false,
    },
  },
};

export default config;
