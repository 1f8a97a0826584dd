import { FileTrigger } from 'react-aria-components/FileTrigger';
import { BarButton } from '../parts/BarButton.tsx';
import { usePage } from '../state/hooks.ts';
import { importFiles } from './importFiles.ts';
import { openWorld, saveWorld } from './worldFile.ts';

export function FileButtons() {
  const page = usePage();
  return (
    <>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={['.eml', '.mbox', '.json', '.jsonl', '.ndjson']}
        onSelect={(files) => files && void importFiles(page, [...files])}
      >
        <BarButton icon="download" label="Import mail" />
      </FileTrigger>
      <FileTrigger
        acceptedFileTypes={['.json']}
        onSelect={(files) => files?.[0] && void openWorld(page, files[0])}
      >
        <BarButton icon="open" label="Open world…" />
      </FileTrigger>
      <BarButton icon="archive" label="Save world" onPress={() => saveWorld(page)} />
    </>
  );
}
