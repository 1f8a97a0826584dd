import { readdir, readFile } from 'node:fs/promises';
import { addArticles, hasArticles, NewArticle } from './articles.ts';
import type { ForArticles } from './openKnowledgeBase.ts';

const FOLDER = new URL('samples/', import.meta.url);

/** Gives an account the sample articles, unless it has articles already. */
export async function addSamples(forTenant: ForArticles, tenant: string): Promise<void> {
  const samples = await readSamples();
  await forTenant(tenant, async (db) => {
    if (!(await hasArticles(db, tenant))) await addArticles(db, tenant, samples);
  });
}

/** The sample articles of a shop for electric bikes that doesn't exist. */
export async function readSamples(): Promise<NewArticle[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.md'));
  return Promise.all(
    names.toSorted().map(async (name) => {
      const markdown = await readFile(new URL(name, FOLDER), 'utf8');
      return parseSample(name.slice(0, -'.md'.length), markdown);
    }),
  );
}

/** `title: …` and the like between two lines of `---`, then the body. */
function parseSample(slug: string, markdown: string): NewArticle {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown) ?? [];
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1];
  return NewArticle.parse({
    slug,
    title: field('title'),
    summary: field('summary'),
    tags: field('tags')?.split(', '),
    url: field('url') ?? null,
    body: body.trim(),
  });
}
