export { describePanel } from './describePanel.ts';
export type { PanelPage, PanelUnderTest, PluginPanel } from './panelUnderTest.ts';
