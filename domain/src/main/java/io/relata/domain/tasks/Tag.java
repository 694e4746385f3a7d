package io.relata.domain.tasks;

import static io.relata.domain.model.Trait.atMost;
import static io.relata.domain.model.Trait.notEmpty;
import static io.relata.domain.model.Trait.unique;

import io.relata.domain.model.Declaration;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.TextField;

/** A word that tasks are found by. */
public record Tag(Id<Tag> id, String name) {

  private static final Declaration<Tag> TAGS = Declaration.of("tasks", "tags", () -> Tag.ENTITY);

  public static final Field<Tag, Id<Tag>> ID = TAGS.id(Tag::id);
  public static final TextField<Tag, String> NAME =
      TAGS.text("name", Tag::name, atMost(50), notEmpty(), unique());

  public static final ManyToMany<Tag, Task> TASKS = TAGS.manyToMany("tasks", () -> Task.TAGS);

  public static final Entity<Tag> ENTITY =
      TAGS.entity(Tag.class, ID, NAME).namedBy(NAME).relatedBy(TASKS);

  /** A new tag. */
  public static NewRow<Tag> named(String name) {
    return NewRow.of(ENTITY).with(NAME, name);
  }
}
