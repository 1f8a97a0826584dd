import { Button } from 'react-aria-components/Button';
import { fileOf } from '../../world/files.ts';
import type { WorldAttachment } from '../../world/schema.ts';
import { download } from '../parts/download.ts';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { fileSize } from './fileSize.ts';
import './AttachmentList.css';

interface AttachmentListProps {
  attachments: readonly WorldAttachment[];
  /** Where it may be taken out again. */
  onRemove?: (id: string) => void;
}

export function AttachmentList({ attachments, onRemove }: AttachmentListProps) {
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
          {onRemove && (
            <IconButton
              icon="close"
              label={`Remove ${attachment.name}`}
              onPress={() => onRemove(attachment.id)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
