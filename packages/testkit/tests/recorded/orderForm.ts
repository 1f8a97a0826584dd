/** As much of Front as this page calls. */
interface Called {
  addLink(url: string, name: string): Promise<unknown>;
  openUrl(url: string): Promise<unknown>;
}
interface Person {
  id: string;
  name: string;
}

const API = 'https://api.orders.example';

/** A form of every kind of control, on a server of its own (asked by XMLHttpRequest) and on the API of another. */
export function startOrderForm(front: Called, handle: string): void {
  document.body.innerHTML = `
    <label>Urgency <select><option>Low</option><option>High</option></select></label>
    <div contenteditable="true" role="textbox" aria-label="Note" style="min-height: 2em"></div>
    <div contenteditable="true" style="min-height: 2em"></div>
    <label>Of <select id="person"></select></label>
    <button type="button">Save</button>
    <p role="status"></p>`;
  const [urgency, person] = [...document.querySelectorAll('select')];
  const [note, aside] = [...document.querySelectorAll<HTMLElement>('[contenteditable]')];
  const status = document.querySelector('[role=status]')!;

  const load = async () => {
    const answer = await fetch(`${API}/people?of=${encodeURIComponent(handle)}&api_key=k3y-of-the-shop`);
    const people = (await answer.json()) as Person[];
    person!.replaceChildren(...people.map(({ id, name }) => new Option(name, id)));
    status.textContent = 'Ready';
  };
  const save = async () => {
    const { number } = await post<{ number: string }>(`/api/orders/${urgency!.value.toLowerCase()}`);
    const name = `${note!.textContent} / ${aside!.textContent}`;
    await front.addLink(`https://orders.example/${number}?of=${person!.value}`, name);
    status.textContent = `Saved ${number}`;
  };
  document.querySelector('button')!.addEventListener('click', () => void save());
  document.addEventListener('keydown', ({ key, altKey }) => {
    if (altKey && key === 'o') void front.openUrl('https://orders.example/');
  });
  void load();
}

function post<Answer>(path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'json';
    request.open('POST', path);
    request.addEventListener('load', () => resolve(request.response as Answer));
    request.addEventListener('error', reject);
    request.send(JSON.stringify({ is: 'new' }));
  });
}
