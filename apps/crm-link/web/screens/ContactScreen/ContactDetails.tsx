import { Card, DescriptionItem, DescriptionList, Handle, Link } from '@frontyard/ui-kit';
import type { JSX } from 'react';
import { nameOf, type CustomAttribute, type Recipient } from '../../contact/contactOf.ts';
import { formatAttribute } from '../../contact/formatAttribute.ts';
import { useNames } from '../../contact/useNames.ts';

/** More than the panel's header shows in two lines. */
const LONG = 60;

/** What Front's address book says about the contact. */
export function ContactDetails({ recipient }: { recipient: Recipient }): JSX.Element | null {
  const { handle, contact } = recipient;
  const name = nameOf(recipient);
  const others = contact?.handles.filter((other) => other.handle !== handle) ?? [];
  const fields = contact?.customAttributes ?? [];
  const names = useNames(fields);
  const hasLong = name.length > LONG || handle.length > LONG;
  if (!contact?.description && others.length + fields.length === 0 && !hasLong) return null;

  return (
    <Card title="Details">
      {contact?.description && (
        <p className="written" dir="auto">
          {contact.description}
        </p>
      )}
      <DescriptionList>
        {name.length > LONG && <Item term="Name" text={name} />}
        {handle.length > LONG && handle !== name && (
          <DescriptionItem term="Handle">
            <Handle>{handle}</Handle>
          </DescriptionItem>
        )}
        {others.map((other) => (
          <DescriptionItem key={`${other.type} ${other.handle}`} term={OTHER_HANDLES[other.type] ?? 'Also'}>
            <Handle>{other.handle}</Handle>
          </DescriptionItem>
        ))}
        {fields.map((field) => (
          <Field key={field.id} field={field} names={names} />
        ))}
      </DescriptionList>
    </Card>
  );
}

const OTHER_HANDLES: Readonly<Record<string, string>> = {
  email: 'E-mail',
  phone: 'Phone',
  twitter: 'Twitter',
  whatsapp: 'WhatsApp',
  facebook: 'Facebook',
};

function Item({ term, text }: { term: string; text: string }): JSX.Element {
  return (
    <DescriptionItem term={<bdi>{term}</bdi>}>
      <bdi>{text}</bdi>
    </DescriptionItem>
  );
}

function Field({
  field,
  names,
}: {
  field: CustomAttribute;
  names: ReadonlyMap<string, string>;
}): JSX.Element {
  const text = names.get(String(field.value)) ?? formatAttribute(field);
  if (!/^https?:\/\//i.test(text)) return <Item term={field.name} text={text} />;
  return (
    <DescriptionItem term={<bdi>{field.name}</bdi>}>
      <Link href={text}>{text}</Link>
    </DescriptionItem>
  );
}
