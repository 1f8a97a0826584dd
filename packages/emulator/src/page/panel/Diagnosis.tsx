import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '../parts/Icon.tsx';

interface DiagnosisProps {
  title: string;
  children: ReactNode;
  action?: { label: string; onPress(): void };
  /** A line above the frame instead of a card in its place. */
  isLine?: boolean;
}

/** Says in plain words why a plugin is not working. */
export function Diagnosis({ title, children, action, isLine = false }: DiagnosisProps) {
  return (
    <div className="diagnosis" data-shape={isLine ? 'line' : 'card'} role="status">
      {!isLine && <Icon name="blocked" />}
      <p className="diagnosis-title">{title}</p>
      <p className="diagnosis-text">{children}</p>
      {action && (
        <Button className="button" onPress={action.onPress}>
          <Icon name="reload" />
          {action.label}
        </Button>
      )}
    </div>
  );
}
