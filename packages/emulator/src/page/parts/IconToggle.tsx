import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Icon, type IconName } from './Icon.tsx';

interface IconToggleProps {
  icon: IconName;
  label: string;
  isSelected: boolean;
  onChange(isSelected: boolean): void;
}

export function IconToggle({ icon, label, isSelected, onChange }: IconToggleProps) {
  return (
    <TooltipTrigger delay={500}>
      <ToggleButton aria-label={label} isSelected={isSelected} onChange={onChange} className="icon-button">
        <Icon name={icon} />
      </ToggleButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
