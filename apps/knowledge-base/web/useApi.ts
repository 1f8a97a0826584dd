import { createContext, use } from 'react';
import type { KnowledgeApi } from './api.ts';

export const ApiContext = createContext<KnowledgeApi | undefined>(undefined);

/** The way to our own server. */
export function useApi(): KnowledgeApi {
  const api = use(ApiContext);
  if (!api) throw new Error('There is no ApiContext above this component.');
  return api;
}
