chrome.runtime.onMessage.addListener((_message, _sender, answer) => {
  answer({ text: 'Micro · 3.2 %', title: 'Usual for the tier' });
});
