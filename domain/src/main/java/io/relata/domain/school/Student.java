package io.relata.domain.school;

import static io.relata.domain.model.Trait.atMost;
import static io.relata.domain.model.Trait.notEmpty;
import static io.relata.domain.model.Trait.unique;

import io.relata.domain.model.Declaration;
import io.relata.domain.model.Deletion;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.TextField;
import io.relata.domain.model.ToOne;
import io.relata.domain.model.Type;
import io.relata.domain.people.Email;
import java.util.Optional;

/** Someone who takes courses; may have an advisor. */
public record Student(Id<Student> id, String name, Email email, Optional<Id<Teacher>> advisorId) {

  private static final Declaration<Student> STUDENTS =
      Declaration.of("school", "students", () -> Student.ENTITY);

  public static final Field<Student, Id<Student>> ID = STUDENTS.id(Student::id);
  public static final TextField<Student, String> NAME =
      STUDENTS.text("name", Student::name, atMost(100), notEmpty());
  public static final TextField<Student, Email> EMAIL =
      STUDENTS.text("email", Email.TYPE, Student::email, atMost(200), Email.FORM, unique());
  public static final Field<Student, Id<Teacher>> ADVISOR_ID =
      STUDENTS.optional("advisor_id", Type.id(), Student::advisorId);

  public static final ToOne<Student, Teacher> ADVISOR =
      STUDENTS.belongsTo("advisor", ADVISOR_ID, Deletion.SET_NULL, () -> Teacher.STUDENTS);
  public static final ManyToMany<Student, Course> COURSES =
      STUDENTS.manyToMany("courses", () -> Course.STUDENTS);

  public static final Entity<Student> ENTITY =
      STUDENTS
          .entity(Student.class, ID, NAME, EMAIL, ADVISOR_ID)
          .relatedBy(ADVISOR, COURSES)
          .servingInOrder(NAME.ascending());

  /** A new student, who has no advisor yet. */
  public static NewRow<Student> named(String name, String email) {
    return NewRow.of(ENTITY).with(NAME, name).withPlain(EMAIL, email);
  }
}
