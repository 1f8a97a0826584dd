import type { JSX } from 'react';
import { Card, Checkbox, SearchField, Select, TextArea, TextField } from '../src/index.ts';

const priorities = [
  { id: 'low', label: 'Low' },
  { id: 'normal', label: 'Normal', description: 'Answered within a day' },
  { id: 'urgent', label: 'Urgent', description: 'Calls whoever is on duty' },
  { id: 'never', label: 'Never', isDisabled: true },
];

export function FieldParts(): JSX.Element {
  return (
    <>
      <Card title="Text">
        <SearchField placeholder="Search articles" />
        <SearchField label="Search orders" defaultValue="pallet" isPending />
        <TextField label="Name" placeholder="As on the invoice" isRequired />
        <TextField label="Web address" description="Where customers find you" defaultValue="acme.example" />
        <TextField
          label="E-mail"
          defaultValue="samira@"
          errorMessage="Enter a whole address, like ana@example.com."
        />
        <TextField label="Account" defaultValue="ACC-20417" isDisabled />
        <TextArea label="Note" placeholder="Only your team sees this" />
      </Card>
      <Card title="Choice">
        <Select label="Priority" options={priorities} defaultValue="normal" />
        <Select label="Inbox" options={priorities} description="Where replies go" />
        <Select label="Owner" options={priorities} errorMessage="Choose who answers." />
        <Select label="Channel" options={priorities} isDisabled />
        <Checkbox defaultSelected>Send a summary</Checkbox>
        <Checkbox description="Once a day, at nine">Remind me</Checkbox>
        <Checkbox isIndeterminate>All tags</Checkbox>
        <Checkbox errorMessage="Agree to go on.">I have told the customer</Checkbox>
        <Checkbox isDisabled>Not on your plan</Checkbox>
      </Card>
    </>
  );
}
