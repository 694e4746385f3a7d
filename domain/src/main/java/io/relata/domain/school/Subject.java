package io.relata.domain.school;

import static io.relata.domain.model.Trait.atMost;
import static io.relata.domain.model.Trait.notEmpty;
import static io.relata.domain.model.Trait.unique;

import io.relata.domain.model.Declaration;
import io.relata.domain.model.Deletion;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.TextField;
import io.relata.domain.model.ToOne;
import io.relata.domain.model.Type;

/** Something that is taught, by one teacher. */
public record Subject(Id<Subject> id, String name, Id<Teacher> teacherId) {

  private static final Declaration<Subject> SUBJECTS =
      Declaration.of("school", "subjects", () -> Subject.ENTITY);

  public static final Field<Subject, Id<Subject>> ID = SUBJECTS.id(Subject::id);
  public static final TextField<Subject, String> NAME =
      SUBJECTS.text("name", Subject::name, atMost(100), notEmpty(), unique());
  public static final Field<Subject, Id<Teacher>> TEACHER_ID =
      SUBJECTS.field("teacher_id", Type.id(), Subject::teacherId);

  public static final ToOne<Subject, Teacher> TEACHER =
      SUBJECTS.belongsTo("teacher", TEACHER_ID, Deletion.RESTRICT, () -> Teacher.SUBJECTS);

  public static final Entity<Subject> ENTITY =
      SUBJECTS.entity(Subject.class, ID, NAME, TEACHER_ID).relatedBy(TEACHER);

  /** A new subject. */
  public static NewRow<Subject> named(String name, Id<Teacher> teacher) {
    return NewRow.of(ENTITY).with(NAME, name).with(TEACHER_ID, teacher);
  }
}
