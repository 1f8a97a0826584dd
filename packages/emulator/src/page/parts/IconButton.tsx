import { Button, type ButtonProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Icon, type IconName } from './Icon.tsx';

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'className' | 'aria-label'> {
  icon: IconName;
  label: string;
}

/** A button whose name shows when it is pointed at or focused. */
export function IconButton({ icon, label, ...button }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <Button {...button} aria-label={label} className="icon-button">
        <Icon name={icon} />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
