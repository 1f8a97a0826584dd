import Front from '@frontapp/plugin-sdk';

Front.contextUpdates.subscribe(({ type }) => {
  document.title = type;
});
