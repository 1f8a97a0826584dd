import { createContext } from 'react';

/** What the parts of a form know of it. */
export const FormStateContext = createContext({ isPending: false });
