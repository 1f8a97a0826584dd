import { createContext, type JSX, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react';
import { UiKitError } from '../errors.ts';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';
import type { Tone } from '../Tone.ts';
import { Toast } from './Toast.tsx';

export interface ToastOptions {
  /** Default: `info`. */
  tone?: Tone | undefined;
  /** Said before the message, since the colour can't be heard. Default: “Note:”, “Done:”, “Warning:”, “Error:”. */
  toneLabel?: string | undefined;
  message: string;
  action?: { label: string; onPress(): void } | undefined;
  /** Milliseconds until it leaves; `null` keeps it. Default: 6000, and `null` for errors and toasts with an action. */
  duration?: number | null | undefined;
}

export interface Toasts {
  /** Shows a toast and returns its id. */
  show(options: ToastOptions): string;
  /** Takes it away before its time. */
  dismiss(id: string): void;
}

export interface ToastProviderProps {
  children: ReactNode;
  /** Names the region. Default: “Notifications”. */
  label?: string | undefined;
  dismissLabel?: string | undefined;
}

type ShownToast = ToastOptions & { id: string };

const ToastContext = createContext<Toasts | undefined>(undefined);

/** Makes `useToast()` work below it, and holds the region the toasts appear in. Put it once around the panel. */
export function ToastProvider({ children, label, dismissLabel }: ToastProviderProps): JSX.Element {
  const name = useMessage('notifications', messages.notifications, label);
  const [shown, setShown] = useState<ShownToast[]>([]);
  const count = useRef(0);

  const dismiss = useCallback((id: string) => setShown((all) => all.filter((toast) => toast.id !== id)), []);
  const show = useCallback((options: ToastOptions) => {
    count.current += 1;
    const id = `toast-${count.current}`;
    setShown((all) => [...all, { ...options, id }]);
    return id;
  }, []);
  const toasts = useMemo(() => ({ show, dismiss }), [show, dismiss]);

  return (
    <ToastContext value={toasts}>
      {children}
      <section className="fy-ToastRegion" aria-label={name}>
        <div className="fy-ToastRegion-list" aria-live="polite" aria-relevant="additions">
          {shown.map(({ id, ...options }) => (
            <Toast key={id} {...options} dismissLabel={dismissLabel} onDismiss={() => dismiss(id)} />
          ))}
        </div>
      </section>
    </ToastContext>
  );
}

/** Shows short messages that leave by themselves. @throws UiKitError `NO_TOAST_PROVIDER` */
export function useToast(): Toasts {
  const toasts = use(ToastContext);
  if (!toasts) throw new UiKitError('NO_TOAST_PROVIDER');
  return toasts;
}
