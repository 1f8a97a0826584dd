import { Button } from 'react-aria-components/Button';
import { Sheet } from '../parts/Sheet.tsx';
import { usePage, usePageState } from '../state/hooks.ts';
import { Mistakes } from './Mistakes.tsx';

export function BadWorldSheet() {
  const { state } = usePage();
  const badWorld = usePageState((each) => each.badWorld);
  if (!badWorld) return null;
  const close = () => state.change((draft) => void (draft.badWorld = undefined));
  return (
    <Sheet title={`${badWorld.name} was not opened`} role="alertdialog" onClose={close}>
      <p>It does not fit the format of a world, so nothing has changed. Mend these places:</p>
      <Mistakes mistakes={badWorld.mistakes} />
      <div className="sheet-buttons">
        <Button className="button" data-look="primary" autoFocus onPress={close}>
          Close
        </Button>
      </div>
    </Sheet>
  );
}
