import type { ContextOf } from '@frontyard/sdk/core';
import { useHostAction } from '@frontyard/sdk/react';
import { Button, Card, InlineBanner, Link, LinkIcon, SuccessIcon, useToast } from '@frontyard/ui-kit';
import type { JSX } from 'react';
import type { NoteState } from '../../notes/noteState.ts';

export type ConversationLinks = ContextOf<'singleConversation'>['conversation']['links'];

export interface LinkCardProps {
  /** What the link is called: the contact's name. */
  name: string;
  links: ConversationLinks;
  note: NoteState;
}

/** Ties the open conversation to the contact's record in the CRM. */
export function LinkCard({ name, links, note }: LinkCardProps): JSX.Element | null {
  const { run, available, pending, error } = useHostAction('addLink');
  const toast = useToast();
  const { recordUrl, saved } = note;
  if (saved === undefined) return null;
  if (recordUrl === null)
    return (
      <LinkHint>Your team has not set up where CRM records are, so there is nothing to link to.</LinkHint>
    );

  const isLinked = links.some(({ externalUrl }) => externalUrl === recordUrl);
  const link = () =>
    run(recordUrl, name).then(
      () => toast.show({ tone: 'success', message: 'Conversation linked' }),
      () => undefined, // shown below
    );

  return (
    <Card title="CRM">
      <Link href={recordUrl} isStandalone>
        Open the record
      </Link>
      {isLinked && (
        <span className="with-icon">
          <SuccessIcon /> Linked to this conversation
        </span>
      )}
      {!isLinked && available && (
        <Button icon={<LinkIcon />} isPending={pending} onPress={() => void link()}>
          Link to conversation
        </Button>
      )}
      {!isLinked && !available && (
        <p className="quiet">Conversations can be linked in Front on a computer, not in this app.</p>
      )}
      {error && (
        <InlineBanner tone="error" title="Not linked">
          Front did not take the link. Try again in a moment.
        </InlineBanner>
      )}
    </Card>
  );
}

function LinkHint({ children }: { children: string }): JSX.Element {
  return (
    <Card title="CRM">
      <p className="quiet">{children}</p>
    </Card>
  );
}
