import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { KINDS, type Filter, type Kind } from './filter.ts';
import { PluginFilter } from './PluginFilter.tsx';

const KIND_NAMES = { all: 'All', calls: 'Calls', events: 'Events', problems: 'Problems' } as const;

interface InspectorHeaderProps {
  filter: Filter;
  onFilter(filter: Filter): void;
  count: number;
  isPaused: boolean;
  onPause(isPaused: boolean): void;
  onSave(): void;
  onClear(): void;
  onClose(): void;
}

export function InspectorHeader(props: InspectorHeaderProps) {
  const { filter, onFilter, count, isPaused, onPause, onSave, onClear, onClose } = props;
  return (
    <header className="log-header">
      <h2 id="log-title">Log</h2>
      <PluginFilter plugin={filter.plugin} onChange={(plugin) => onFilter({ ...filter, plugin })} />
      <ToggleButtonGroup
        className="segments"
        aria-label="Kind"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[filter.kind]}
        onSelectionChange={([kind]) => onFilter({ ...filter, kind: kind as Kind })}
      >
        {KINDS.map((kind) => (
          <ToggleButton key={kind} id={kind} className="segment">
            {KIND_NAMES[kind]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <SearchField
        className="search-box log-search"
        aria-label="Search the log"
        value={filter.text}
        onChange={(text) => onFilter({ ...filter, text })}
      >
        <Icon name="search" />
        <Input placeholder="Name or content" />
        <Button className="search-clear" aria-label="Clear the search">
          <Icon name="close" />
        </Button>
      </SearchField>
      <span className="log-count">{count === 1 ? '1 entry' : `${count} entries`}</span>
      <ToggleButton className="button" data-look="quiet" isSelected={isPaused} onChange={onPause}>
        {isPaused ? 'Paused' : 'Pause'}
      </ToggleButton>
      <Button className="button" data-look="quiet" onPress={onSave}>
        Save
      </Button>
      <Button className="button" data-look="quiet" onPress={onClear}>
        Clear
      </Button>
      <IconButton icon="close" label="Close the log" onPress={onClose} />
    </header>
  );
}
