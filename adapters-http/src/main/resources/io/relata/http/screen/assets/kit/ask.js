// Asks the server, and gives whatever it answers in one form: rows, a problem, or no answer at all.

const NO_ANSWER = {
  title: 'No answer',
  message: 'the server can not be reached',
  hint: 'it may have been stopped; try again when it runs',
};

/**
 * An answer: status, headers, text, how long it took, and where there is one, its problem. What was
 * asked may be called off by a signal, which is no answer and is thrown on.
 */
export async function ask(address, { signal, ...options } = {}) {
  const start = performance.now();
  try {
    const response = await fetch(address, { signal, ...options });
    const text = await response.text();
    const answer = {
      status: response.status,
      headers: response.headers,
      text,
      milliseconds: performance.now() - start,
    };
    return response.ok ? answer : { ...answer, problem: problemIn(answer) };
  } catch (failure) {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    const none = { status: 0, headers: new Headers(), text: '' };
    return { ...none, milliseconds: performance.now() - start, problem: NO_ANSWER };
  }
}

/** The same with the body of the answer, where that is JSON, as it is read by a function. */
export async function askJson(address, { read = JSON.parse, ...options } = {}) {
  const answer = await ask(address, options);
  return answer.problem || !isJson(answer) ? answer : { ...answer, body: read(answer.text) };
}

const isJson = ({ headers }) => (headers.get('Content-Type') ?? '').includes('json');

function problemIn(answer) {
  const { status, text } = answer;
  if (isJson(answer)) return JSON.parse(text);
  return { title: `Status ${status}`, message: text.slice(0, 500) || 'the answer is empty', status };
}
