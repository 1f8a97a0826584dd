export { SessionProvider } from './SessionProvider.tsx';
export type { SessionProviderProps } from './SessionProvider.tsx';
export { useSession } from './useSession.ts';
