import {
  BackIcon,
  Button,
  IconButton,
  InlineBanner,
  PanelLayout,
  TextArea,
  TextField,
  useToast,
} from '@frontyard/ui-kit';
import { useState, type JSX } from 'react';
import type { Snippet } from '../../../shared/answers.ts';
import { LIMITS } from '../../../shared/limits.ts';
import { explainFront } from '../../front/explainFront.ts';
import { explain } from '../../snippets/snippetsApi.ts';
import type { Snippets } from '../../snippets/useSnippets.ts';
import { DeleteSnippet } from './DeleteSnippet.tsx';

export interface SnippetEditorProps {
  snippets: Snippets;
  /** Undefined for a new one. */
  from: Snippet | undefined;
  onClose: () => void;
}

/** Writes a snippet. */
export function SnippetEditor({ snippets, from, onClose }: SnippetEditorProps): JSX.Element {
  const toast = useToast();
  const [title, setTitle] = useState(from?.title ?? '');
  const [text, setText] = useState(from?.text ?? '');
  const [work, setWork] = useState<'saving' | 'deleting'>();
  const [problem, setProblem] = useState<{ title: string; message: string }>();
  const canSave = title.trim() !== '' && text.trim() !== '' && text.length <= LIMITS.text;

  const perform = async (
    kind: 'saving' | 'deleting',
    done: string,
    failed: string,
    action: () => Promise<void>,
  ) => {
    setWork(kind);
    setProblem(undefined);
    try {
      await action();
      toast.show({ tone: 'success', message: done });
      onClose();
    } catch (error) {
      setProblem({ title: failed, message: explain(error) });
      setWork(undefined);
    }
  };
  const save = () =>
    void perform('saving', 'Snippet saved', 'Not saved', () => snippets.save({ title, text }, from));

  return (
    <PanelLayout
      title={from ? 'Change snippet' : 'New snippet'}
      leading={
        <IconButton label="Back without saving" onPress={onClose}>
          <BackIcon />
        </IconButton>
      }
      actions={
        <>
          <Button variant="primary" isDisabled={!canSave} isPending={work === 'saving'} onPress={save}>
            Save
          </Button>
          <Button isDisabled={work !== undefined} onPress={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      {problem && (
        <InlineBanner tone="error" title={problem.title}>
          {problem.message}
        </InlineBanner>
      )}
      <TextField
        label="Title"
        value={title}
        onChange={setTitle}
        maxLength={LIMITS.title}
        isReadOnly={work !== undefined}
        isRequired
        autoFocus={!from}
      />
      <TextArea
        className="either-direction"
        label="Text"
        value={text}
        onChange={setText}
        minRows={6}
        maxRows={18}
        isReadOnly={work !== undefined}
        isRequired
        description="A reply begins with this text."
        errorMessage={
          text.length > LIMITS.text ? `Too long by ${text.length - LIMITS.text} characters.` : undefined
        }
      />
      {from && (
        <DeleteSnippet
          isPending={work === 'deleting'}
          isDisabled={work === 'saving'}
          onUnasked={(cause) => setProblem({ title: 'Not deleted', message: explainFront(cause) })}
          onDelete={() =>
            void perform('deleting', 'Snippet deleted', 'Not deleted', () => snippets.remove(from))
          }
        />
      )}
    </PanelLayout>
  );
}
