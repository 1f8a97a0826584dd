import { connect } from '@frontyard/sdk';

connect({ timeout: 60_000 }).subscribe((context) => {
  document.body.textContent = context.type;
});
