import type { HostProviderProps } from '@frontyard/ui-kit/host-provider';
import { expectTypeOf, test } from 'vitest';
import type { PanelHost } from './panelHost.ts';

test('what Front offers fits the parts of the panel, though neither knows the other', () => {
  expectTypeOf<PanelHost>().toExtend<HostProviderProps['host']>();
});
