import { useConversation } from '@frontyard/sdk/react';
import { useState, type JSX } from 'react';
import './app.css';

/** A note about whoever the conversation is with. */
export function App(): JSX.Element {
  const conversation = useConversation();
  const [isOpen, setOpen] = useState(false);
  return (
    <main>
      <h1>{conversation?.subject ?? 'Select a conversation'}</h1>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Write a note
      </button>
      {isOpen && (
        <label>
          Note <textarea />
        </label>
      )}
    </main>
  );
}
