import { describeModal } from '../testing/describeModal.tsx';
import { Sheet } from './Sheet.tsx';

describeModal(Sheet);
