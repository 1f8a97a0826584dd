/** A trivial app without any SDK. */
document.title = 'loading';
