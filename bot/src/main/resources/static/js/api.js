/** What the server answered instead of what was asked for; `problem` is a sentence for people, or null. */
export class Trouble extends Error {
  constructor(status, problem) {
    super(problem ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
  }
}

export const get = (path, values) => call(address(path, values));

export const post = (path, body, values) =>
  call(address(path, values), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body ?? {}),
  });

export function upload(path, file, values) {
  const form = new FormData();
  form.append("file", file, "photo");
  return call(address(path, values), { method: "POST", body: form });
}

export function address(path, values = {}) {
  const query = new URLSearchParams(Object.entries(values).filter(([, v]) => v !== undefined && v !== null));
  return query.size ? `${path}?${query}` : path;
}

async function call(url, options = {}) {
  let answer;
  try {
    answer = await fetch(url, { ...options, headers: { ...options.headers, ...forgeryToken() } });
  } catch {
    throw new Trouble(0, null);
  }
  const isJson = answer.headers.get("Content-Type")?.includes("json");
  const body = isJson ? await answer.json().catch(() => null) : null;
  if (!answer.ok) throw new Trouble(answer.status, body?.problem ?? null);
  return body;
}

function forgeryToken() {
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1];
  return token ? { "X-XSRF-TOKEN": decodeURIComponent(token) } : {};
}
