package io.relata.domain.school;

import static io.relata.domain.model.Trait.atMost;
import static io.relata.domain.model.Trait.notEmpty;

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

/** What students take, given by one teacher. */
public record Course(Id<Course> id, String title, Id<Teacher> teacherId) {

  private static final Declaration<Course> COURSES =
      Declaration.of("school", "courses", () -> Course.ENTITY);

  public static final Field<Course, Id<Course>> ID = COURSES.id(Course::id);
  public static final TextField<Course, String> TITLE =
      COURSES.text("title", Course::title, atMost(200), notEmpty());
  public static final Field<Course, Id<Teacher>> TEACHER_ID =
      COURSES.field("teacher_id", Type.id(), Course::teacherId);

  public static final ToOne<Course, Teacher> TEACHER =
      COURSES.belongsTo("teacher", TEACHER_ID, Deletion.RESTRICT, () -> Teacher.COURSES);
  public static final ManyToMany<Course, Student> STUDENTS =
      COURSES.manyToMany(
          "students", "course_students", "course_id", "student_id", () -> Student.COURSES);

  public static final Entity<Course> ENTITY =
      COURSES.entity(Course.class, ID, TITLE, TEACHER_ID).relatedBy(TEACHER, STUDENTS);

  /** A new course, which nobody takes yet. */
  public static NewRow<Course> titled(String title, Id<Teacher> teacher) {
    return NewRow.of(ENTITY).with(TITLE, title).with(TEACHER_ID, teacher);
  }
}
