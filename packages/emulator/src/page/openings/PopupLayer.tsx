import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { PluginPane } from '../panel/PluginPane.tsx';
import { Icon } from '../parts/Icon.tsx';
import { usePage, usePageState, usePlugin } from '../state/hooks.ts';
import { closeOpening, isInPanel, occasionOf, type PageOpening } from './openings.ts';
import './openings.css';

/** The plugin a menu has opened, over the page. */
export function PopupLayer() {
  const opening = usePageState(({ openings }) => openings.findLast((each) => !isInPanel(each)));
  return opening ? <PluginPopup key={opening.id} opening={opening} /> : null;
}

function PluginPopup({ opening }: { opening: PageOpening }) {
  const page = usePage();
  const plugin = usePlugin(opening.plugin);
  const close = () => closeOpening(page, opening.id);
  if (!plugin) return null;
  return (
    <ModalOverlay className="sheet-overlay" isOpen isDismissable onOpenChange={(isOpen) => isOpen || close()}>
      <Modal className="popup">
        <Dialog className="popup-body">
          <header className="popup-head">
            <Heading slot="title" className="popup-title">
              {plugin.title}
            </Heading>
            {/* A tooltip would take the first Escape for itself. */}
            <Button className="icon-button" aria-label={`Close ${plugin.title}`} onPress={close}>
              <Icon name="close" />
            </Button>
          </header>
          <p className="occasion">
            <span className="occasion-words">{occasionOf(opening)}</span>
          </p>
          <PluginPane plugin={plugin} opening={opening} onClose={close} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
