import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Icon } from '../parts/Icon.tsx';
import { usePage } from '../state/hooks.ts';
import { importFiles } from './importFiles.ts';
import { openWorld, saveWorld } from './worldFile.ts';

export function FileButtons() {
  const page = usePage();
  return (
    <>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={['.eml', '.mbox']}
        onSelect={(files) => files && void importFiles(page, [...files])}
      >
        <Button className="button" data-look="quiet">
          <Icon name="download" />
          Import mail
        </Button>
      </FileTrigger>
      <FileTrigger
        acceptedFileTypes={['.json']}
        onSelect={(files) => files?.[0] && void openWorld(page, files[0])}
      >
        <Button className="button" data-look="quiet">
          <Icon name="open" />
          Open world…
        </Button>
      </FileTrigger>
      <Button className="button" data-look="quiet" onPress={() => saveWorld(page)}>
        <Icon name="archive" />
        Save world
      </Button>
    </>
  );
}
