// What can be asked, as the server tells it, and found by name.
import { askJson } from '../kit/ask.js';

export async function readCatalog() {
  const { body, problem } = await askJson('/catalog');
  return problem ? { problem } : new Catalog(body);
}

class Catalog {
  constructor({ usualContext, shadow, limits, contexts }) {
    Object.assign(this, { usualContext, shadow, limits, contexts });
    this.entities = new Map(
      contexts.flatMap((context) =>
        context.entities.map((entity) => [`${context.name}.${entity.name}`, entity]),
      ),
    );
  }

  context(name) {
    return this.contexts.find((context) => context.name === name);
  }

  /** The entity of a full name, `blog.posts`. */
  entity(name) {
    return this.entities.get(name);
  }

  /** The entity whose rows are at a path; none where it is no path of rows. */
  entityAt(path) {
    return path.length === 2 || path.length === 3 ? this.entity(path.slice(0, 2).join('.')) : undefined;
  }

  target(relation) {
    return this.entity(relation.target);
  }
}

export const relationOf = (entity, name) =>
  entity.relations.find((relation) => relation.name === unquoted(name));

export const fieldOf = (entity, name) => entity.fields.find((field) => field.name === unquoted(name));

const unquoted = (name) => name.replaceAll('"', '').trim();
