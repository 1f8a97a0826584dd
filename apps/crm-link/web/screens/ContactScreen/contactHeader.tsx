import { Avatar } from '@frontyard/ui-kit/avatar';
import { Handle } from '@frontyard/ui-kit/handle';
import type { PanelLayoutProps } from '@frontyard/ui-kit/panel-layout';
import { nameOf, type Recipient } from '../../contact/contactOf.ts';

/** Who the contact is, at the top of the panel. */
export function contactHeader(
  recipient: Recipient,
): Pick<PanelLayoutProps, 'title' | 'subtitle' | 'leading'> {
  const { handle } = recipient;
  const name = nameOf(recipient);
  return {
    title: <bdi className="clamped">{name}</bdi>,
    subtitle: name !== handle && (
      <span className="clamped">
        <Handle>{handle}</Handle>
      </span>
    ),
    leading: <Avatar name={name} colorKey={handle} size="large" />,
  };
}
