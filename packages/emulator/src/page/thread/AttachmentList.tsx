import { Button } from 'react-aria-components/Button';
import { fileOf } from '../../world/files.ts';
import type { WorldAttachment } from '../../world/schema.ts';
import { download } from '../parts/download.ts';
import { Icon } from '../parts/Icon.tsx';
import { fileSize } from './fileSize.ts';

export function AttachmentList({ attachments }: { attachments: readonly WorldAttachment[] }) {
  if (attachments.length === 0) return null;
  return (
    <ul className="attachments" aria-label="Attachments">
      {attachments.map((attachment) => (
        <li key={attachment.id}>
          <Button className="attachment" onPress={() => download(fileOf(attachment), attachment.name)}>
            <Icon name="attachment" />
            <span className="hidden-label">Download </span>
            <span className="attachment-name">{attachment.name}</span>
            <span className="attachment-size">{fileSize(attachment.size)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
