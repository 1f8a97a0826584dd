import { describePanel } from '@frontyard/testkit/panel';
import { App } from './App.tsx';

describePanel(<App />);
