// The page that opens without a network: shows today's list where the device keeps it, logs conversations into the queue of this device,
// and lets them be edited until they are sent.
import { keepLog, keptHere, removeLog, sendLogs, waitingLogs } from './waiting-logs.js';

const { owner: account, today: list } = keptHere();
const form = document.getElementById('form');
const fields = form.elements;
const problem = document.getElementById('problem');
const status = document.getElementById('status');
let edited;

const today = () => {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

function begin() {
  edited = undefined;
  form.reset();
  fields.happenedOn.value = today();
  fields.happenedOn.max = today();
}

function edit(waiting) {
  edited = waiting;
  fields.name.value = waiting.log.people.map(({ name }) => name).join(', ');
  for (const name of ['kind', 'happenedOn', 'line']) fields[name].value = waiting.log[name];
  fields.name.focus();
}

const button = (says, label, act) => {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = says;
  made.setAttribute('aria-label', `${says} ${label}`);
  made.addEventListener('click', act);
  return made;
};

async function show() {
  const logs = await waitingLogs(account);
  document.getElementById('waiting').hidden = logs.length === 0;
  document.getElementById('list').replaceChildren(
    ...logs.map((waiting) => {
      const { people, happenedOn, line } = waiting.log;
      const names = people.map(({ name }) => name).join(', ');
      const item = document.createElement('li');
      const says = document.createElement('span');
      says.textContent = [names, happenedOn, line].filter(Boolean).join(' · ');
      const remove = async () => {
        await removeLog(waiting.key);
        await show();
      };
      item.append(
        says,
        button('Edit', names, () => edit(waiting)),
        button('Remove', names, remove),
      );
      return item;
    }),
  );
}

function showList({ keptAt, items }) {
  const moment = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' };
  document.getElementById('today').hidden = false;
  document.getElementById('kept-at').textContent = `As of ${new Date(keptAt).toLocaleString('en-GB', moment)}.`;
  document.getElementById('acts').replaceChildren(
    ...items.map(({ name, act }) => {
      const item = document.createElement('li');
      item.textContent = [name, act].filter(Boolean).join(': ');
      return item;
    }),
  );
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  problem.textContent = '';
  const names = fields.name.value.split(',').map((name) => name.trim());
  const people = names.filter(Boolean).map((name) => ({ id: '', name }));
  const log = { people, kind: fields.kind.value, happenedOn: fields.happenedOn.value, line: fields.line.value, isOutreach: false };
  if (people.length === 0) {
    problem.textContent = 'Enter a name';
    return;
  }
  try {
    await keepLog({ key: edited?.key ?? crypto.randomUUID(), account, loggedAt: edited?.loggedAt ?? Date.now(), log });
  } catch {
    problem.textContent = 'This device has no room left to keep it. Your text is still here: copy it before you leave the page.';
    return;
  }
  begin();
  status.textContent = 'Kept on this device until you are back online.';
  await show();
});

if (account && account !== 'guest') {
  document.getElementById('log').hidden = false;
  begin();
  // What another app shared while there was no network.
  fields.line.value = new URLSearchParams(location.search).get('text') ?? '';
  if (list) showList(list);
  await show();
  window.addEventListener('online', async () => {
    const { sent, problem: refused } = await sendLogs(account);
    if (sent > 0) status.textContent = 'Sent.';
    if (refused) status.textContent = refused;
    await show();
  });
}
