import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { SAMPLES, type SampleName } from '../../world/samples/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { usePage, useWorld } from '../state/hooks.ts';
import { useCanUndo } from './useCanUndo.ts';
import './WorldMenu.css';

/** Undo, back to the start, any field, sample worlds, and whom to be. */
export function WorldMenu() {
  const { host, state, worldTools, selectNewest } = usePage();
  const { teammates, meId } = useWorld();
  const canUndo = useCanUndo();
  const reset = () => {
    worldTools.reset();
    selectNewest();
  };
  const loadSample = (name: SampleName) => {
    host.load(SAMPLES[name]());
    selectNewest();
  };
  return (
    <MenuTrigger>
      <Button className="button" data-look="quiet">
        <Icon name="assign" />
        World
        <Icon name="chevron" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label="World" disabledKeys={canUndo ? [] : ['undo']}>
          <MenuSection aria-label="Changes">
            <Item id="undo" name="Undo the last action" keys="Ctrl+Z" onAction={worldTools.undo} />
            <Item id="reset" name="Back to the start" onAction={reset} />
            <Item
              id="change"
              name="Change any field…"
              onAction={() => state.change((draft) => void (draft.isChangingWorld = true))}
            />
          </MenuSection>
          <MenuSection>
            <Header className="menu-header">Sample worlds</Header>
            {(Object.keys(SAMPLES) as SampleName[]).map((name) => (
              <Item
                key={name}
                id={`sample ${name}`}
                name={capitalised(name)}
                onAction={() => loadSample(name)}
              />
            ))}
          </MenuSection>
          <MenuSection selectionMode="single" disallowEmptySelection selectedKeys={[meId]}>
            <Header className="menu-header">Act as</Header>
            {teammates.map(({ id, name }) => (
              <Item key={id} id={id} name={name} onAction={() => worldTools.actAs(id)} />
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

interface ItemProps {
  id: string;
  name: string;
  keys?: string;
  onAction(): void;
}

function Item({ id, name, keys, onAction }: ItemProps) {
  return (
    <MenuItem id={id} textValue={name} className="menu-item" onAction={onAction}>
      <span className="menu-check">
        <Icon name="check" />
      </span>
      {name}
      {keys && <span className="menu-keys">{keys}</span>}
    </MenuItem>
  );
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
