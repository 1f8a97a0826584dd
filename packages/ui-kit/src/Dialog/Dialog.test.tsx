import { describeModal } from '../testing/describeModal.tsx';
import { Dialog } from './Dialog.tsx';

describeModal(Dialog);
