import { openKnowledgeBase } from '../openKnowledgeBase.ts';

const url = process.env['DATABASE_URL'];

/** The databases the tests run over: always the one inside the process, and PostgreSQL where `DATABASE_URL` names one. */
export const DATABASES = [
  { name: 'PGlite', open: () => openKnowledgeBase({}) },
  ...(url ? [{ name: 'PostgreSQL', open: () => openKnowledgeBase({ url }) }] : []),
];
