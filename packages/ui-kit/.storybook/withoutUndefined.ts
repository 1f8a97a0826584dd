import type { ArgTypesEnhancer } from 'storybook/internal/types';

/**
 * Each prop that may be left out is written `| undefined`, which the tables of props know as one more word to choose. As a control it
 * would give the part the text “undefined”, which no part knows.
 */
export const withoutUndefined: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const { type } = argType;
      if (typeof type !== 'object' || type.name !== 'enum') return [name, argType];
      const value = type.value.filter((word) => word !== 'undefined');
      return [name, { ...argType, type: { ...type, value } }];
    }),
  );
