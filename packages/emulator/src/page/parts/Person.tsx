import { initialsOf } from '../../world/text.ts';

/** A teammate's or sender's initials in a circle; the name is for screen readers and pointers. */
export function Person({ name, title }: { name: string; title?: string }) {
  return (
    <span
      className="person"
      data-hue={hueOf(name)}
      role="img"
      aria-label={title ?? name}
      title={title ?? name}
    >
      {initialsOf(name)}
    </span>
  );
}

/** The same name has the same colour everywhere. */
function hueOf(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7) % 6;
}
