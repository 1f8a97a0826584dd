export { BridgeProvider, type BridgeProviderProps } from './BridgeProvider.tsx';
export { useBridge } from './useBridge.ts';
export { useConnection, type Connection } from './useConnection.ts';
export { useConversation } from './useConversation.ts';
export { useFrontContext } from './useFrontContext.ts';
export { useHostAction, type HostAction } from './useHostAction.ts';
export type { PanelHost } from './panelHost.ts';
export { usePanelHost } from './usePanelHost.ts';
