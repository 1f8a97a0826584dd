import { removeLink } from '../../actions/conversations.ts';
import type { WorldLink } from '../../world/schema.ts';
import { safeHref } from '../parts/addresses.ts';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { useHost } from '../state/hooks.ts';
import './LinkList.css';

interface LinkListProps {
  conversationId: string;
  links: readonly WorldLink[];
}

/** What the conversation is linked with elsewhere. An address that no browser should open is shown as text. */
export function LinkList({ conversationId, links }: LinkListProps) {
  const host = useHost();
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
            <IconButton
              icon="close"
              label={`Remove the link ${name ?? externalUrl}`}
              onPress={() => host.change((world) => removeLink(world, [conversationId], id))}
            />
          </li>
        );
      })}
    </ul>
  );
}
