import { Avatar } from '@frontyard/ui-kit/avatar';
import { Handle } from '@frontyard/ui-kit/handle';
import type { PanelLayoutProps } from '@frontyard/ui-kit/panel-layout';
import { nameOf, type Conversation } from '../../triage/selection.ts';

/** Whom the conversations are with. */
export function headerOf(
  conversations: readonly Conversation[],
): Pick<PanelLayoutProps, 'title' | 'subtitle' | 'leading'> {
  const [first] = conversations;
  if (conversations.length > 1) {
    const people = [
      ...new Set(conversations.flatMap(({ recipient }) => (recipient ? [nameOf(recipient)] : []))),
    ];
    return {
      title: `${conversations.length} conversations`,
      subtitle: <bdi className="clamped">{people.join(', ')}</bdi>,
    };
  }
  const recipient = first?.recipient;
  if (!recipient) return { title: 'No contact', subtitle: 'A conversation within your team' };

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
