import type { WorldLink } from '../../world/schema.ts';
import { safeHref } from '../parts/addresses.ts';
import { Icon } from '../parts/Icon.tsx';

/** What the conversation is linked with elsewhere. An address that no browser should open is shown as text. */
export function LinkList({ links }: { links: readonly WorldLink[] }) {
  return (
    <ul className="links" aria-label="Links">
      {links.map(({ id, type, name, externalUrl }) => {
        const href = safeHref(externalUrl);
        return (
          <li key={id} className="link-item">
            <Icon name="link" />
            {href ? (
              <a href={href} target="_blank" rel="noopener noreferrer">
                {name ?? externalUrl}
              </a>
            ) : (
              <span>{name ?? externalUrl}</span>
            )}
            <span className="link-type">{type}</span>
          </li>
        );
      })}
    </ul>
  );
}
