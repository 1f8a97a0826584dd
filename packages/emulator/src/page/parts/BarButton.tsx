import { Button, type ButtonProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Icon, type IconName } from './Icon.tsx';

interface BarButtonProps extends Omit<ButtonProps, 'children' | 'className'> {
  icon: IconName;
  label: string;
}

/** A button that is down to its icon where there is little room; then its name shows when it is pointed at or focused. */
export function BarButton({ icon, label, ...button }: BarButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <Button {...button} className="button bar-button" data-look="quiet">
        <Icon name={icon} />
        <span className="bar-label">{label}</span>
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
