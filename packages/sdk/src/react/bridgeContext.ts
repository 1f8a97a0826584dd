import { createContext, type Context } from 'react';
import type { Bridge } from '../bridge.ts';

export const BridgeContext: Context<Bridge | undefined> = createContext<Bridge | undefined>(undefined);
