package io.relata.domain.school;

import static io.relata.domain.model.Trait.atMost;
import static io.relata.domain.model.Trait.notEmpty;
import static io.relata.domain.model.Trait.unique;

import io.relata.domain.model.Declaration;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.TextField;
import io.relata.domain.model.ToMany;
import io.relata.domain.people.Email;

/** Someone who teaches subjects, gives courses and advises students. */
public record Teacher(Id<Teacher> id, String name, Email email) {

  private static final Declaration<Teacher> TEACHERS =
      Declaration.of("school", "teachers", () -> Teacher.ENTITY);

  public static final Field<Teacher, Id<Teacher>> ID = TEACHERS.id(Teacher::id);
  public static final TextField<Teacher, String> NAME =
      TEACHERS.text("name", Teacher::name, atMost(100), notEmpty());
  public static final TextField<Teacher, Email> EMAIL =
      TEACHERS.text("email", Email.TYPE, Teacher::email, atMost(200), Email.FORM, unique());

  public static final ToMany<Teacher, Subject> SUBJECTS =
      TEACHERS.hasMany("subjects", () -> Subject.TEACHER);
  public static final ToMany<Teacher, Course> COURSES =
      TEACHERS.hasMany("courses", () -> Course.TEACHER);
  public static final ToMany<Teacher, Student> STUDENTS =
      TEACHERS.hasMany("students", () -> Student.ADVISOR);

  public static final Entity<Teacher> ENTITY =
      TEACHERS.entity(Teacher.class, ID, NAME, EMAIL).relatedBy(SUBJECTS, COURSES, STUDENTS);

  /** A new teacher. */
  public static NewRow<Teacher> named(String name, String email) {
    return NewRow.of(ENTITY).with(NAME, name).withPlain(EMAIL, email);
  }
}
