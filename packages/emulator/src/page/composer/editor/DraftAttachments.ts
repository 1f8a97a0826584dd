import { createContext } from 'react';
import type { WorldAttachment } from '../../../world/schema.ts';

/** The files of the draft being written: pictures in its HTML name them. */
export const DraftAttachments = createContext<readonly WorldAttachment[]>([]);
