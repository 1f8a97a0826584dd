import { useEffect, useRef } from 'react';
import './Markdown.css';

/** What teammates write among themselves. Its words are there at once, their marks when the reader of Markdown is loaded. */
export function Markdown({ text }: { text: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isCurrent = true;
    async function draw() {
      const { markdownNodes } = await import('./markdownNodes.ts');
      if (isCurrent) place.current?.replaceChildren(markdownNodes(text));
    }
    // Where it can't be loaded, the words stay as they were typed.
    draw().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [text]);
  // The key: what was drawn here by hand is not React's to change.
  return (
    <div key={text} ref={place} className="markdown" dir="auto">
      {text}
    </div>
  );
}
