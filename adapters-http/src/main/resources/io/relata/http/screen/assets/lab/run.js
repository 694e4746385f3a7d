// Runs an experiment on the server and reads its lines as they come: progress, and at last what was
// found, or what went wrong.

/** Gives the last line; tells those before it. */
export async function run(name, signal, told) {
  const response = await fetch(`/lab/experiments/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    signal,
  });
  if (!response.ok) {
    return { problem: await response.json() };
  }
  for await (const line of linesOf(response.body)) {
    const said = JSON.parse(line);
    if (said.findings || said.problem) {
      return said;
    }
    told(said);
  }
  return {};
}

async function* linesOf(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n');
    rest = lines.pop();
    yield* lines.filter((line) => line);
  }
}
