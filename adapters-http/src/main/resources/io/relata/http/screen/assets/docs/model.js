// The OpenAPI document as it is shown: operations, put together by context and collection.

const VERBS = ['get', 'post', 'patch', 'put', 'delete'];

/** What a reference leads to, with the name that it has there. */
export function resolved(root, value) {
  if (!value?.$ref) {
    return value;
  }
  const steps = value.$ref.slice(2).split('/');
  const found = steps.reduce((at, step) => at[step], root);
  return { ...resolved(root, found), refName: steps.at(-1) };
}

export function modelOf(root) {
  const operations = Object.entries(root.paths).flatMap(([path, item]) =>
    VERBS.filter((verb) => item[verb]).map((verb) => operationOf(root, path, item, verb)));
  const sections = root.tags.map((tag) => ({
    name: tag.name,
    description: tag.description,
    groups: groupsOf(operations.filter((operation) => operation.tag === tag.name), tag),
  }));
  return { root, operations, sections };
}

function operationOf(root, path, item, verb) {
  const its = item[verb];
  const parameters = [...(item.parameters ?? []), ...(its.parameters ?? [])].map((each) =>
    resolved(root, each));
  return {
    id: its.operationId,
    tag: its.tags[0],
    verb: verb.toUpperCase(),
    path,
    summary: its.summary,
    description: its.description ?? '',
    parameters,
    body: its.requestBody,
    answers: Object.entries(its.responses).map(([status, each]) => ({
      status,
      ...resolved(root, each),
    })),
    head: verb === 'get' ? item.head?.operationId : undefined,
  };
}

/** Collections of a context have addresses of two parts; what is in no context stays together. */
function groupsOf(operations, tag) {
  const groups = new Map();
  for (const operation of operations) {
    const [, context, collection] = operation.path.split('/');
    const ofContext = context === tag.name && collection && operations.length > 12;
    const key = ofContext ? `/${context}/${collection}` : `/${tag.name}`;
    const name = ofContext ? collection.replaceAll('_', ' ') : tag.name;
    if (!groups.has(key)) {
      const title = ofContext ? `${tag.name}: ${name}` : tag.name;
      groups.set(key, { key, name, title, operations: [], description: ofContext ? '' : tag.description });
    }
    groups.get(key).operations.push(operation);
  }
  return [...groups.values()];
}

/** What an address names: a group, or an operation of one. */
export function place(model, name) {
  for (const section of model.sections) {
    for (const group of section.groups) {
      if (group.key === name) {
        return { section, group };
      }
      const operation = group.operations.find((each) => each.id === name || each.head === name);
      if (operation) {
        return { section, group, operation };
      }
    }
  }
  return {};
}

/** The examples of an operation's answers, in JSON. */
export function examplesOf(operation) {
  return operation.answers.flatMap(({ status, content }) =>
    Object.values(content ?? {}).flatMap(({ examples }) =>
      Object.values(examples ?? {}).map((example) => ({
        status,
        summary: example.summary,
        address: example['x-address'],
        value: example.value,
      }))));
}
