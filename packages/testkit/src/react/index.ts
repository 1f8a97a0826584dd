export {
  renderPlugin,
  type PluginElement,
  type RenderedPlugin,
  type RenderOptions,
} from './renderPlugin.tsx';
