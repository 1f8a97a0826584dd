import { describeConformance } from '../testing/describeConformance.tsx';
import { Stack } from './Stack.tsx';

describeConformance(
  <Stack direction="row" gap={2}>
    <p>One</p>
    <p>Two</p>
  </Stack>,
  { refIs: HTMLDivElement },
);
