import { describeConformance } from '../testing/describeConformance.tsx';
import { Toast } from './Toast.tsx';

describeConformance(<Toast message="Saved" onDismiss={() => undefined} />, { refIs: HTMLDivElement });
