package io.relata.bootstrap.demo;

import io.relata.domain.model.Id;
import io.relata.domain.model.Pair;
import io.relata.domain.people.Email;
import io.relata.domain.school.Course;
import io.relata.domain.school.Student;
import io.relata.domain.school.Subject;
import io.relata.domain.school.Teacher;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A school in which some courses are crowded, and some students take none. */
final class DemoSchool {

  private static final List<String> SUBJECTS =
      List.of(
          "Mathematics",
          "Physics",
          "Chemistry",
          "Biology",
          "History",
          "Geography",
          "English",
          "French",
          "Spanish",
          "Music",
          "Art",
          "Philosophy",
          "Economics",
          "Computer Science",
          "Astronomy",
          "Theatre");

  private static final List<String> LEVELS =
      List.of("Introduction to", "Advanced", "Topics in", "Workshop:", "The Essentials of");

  // So that nobody teaches or studies who is called like the first users.
  private static final long FIRST_TEACHER = 200;
  private static final long FIRST_STUDENT = 600;

  private final DemoSize size;
  private final long seed;
  private final Ids<Teacher> teacherIds;
  private final Ids<Subject> subjectIds;
  private final Ids<Course> courseIds;
  private final Ids<Student> studentIds;

  DemoSchool(DemoSize size, long seed, Taken taken) {
    this.size = size;
    this.seed = seed;
    this.teacherIds = taken.ids(Teacher.ENTITY);
    this.subjectIds = taken.ids(Subject.ENTITY);
    this.courseIds = taken.ids(Course.ENTITY);
    this.studentIds = taken.ids(Student.ENTITY);
  }

  Stream<Teacher> teachers() {
    return LongStream.range(0, size.teachers()).mapToObj(teacherIds::of).map(DemoSchool::teacher);
  }

  Stream<Subject> subjects() {
    return LongStream.range(0, SUBJECTS.size()).mapToObj(this::subject);
  }

  Stream<Course> courses() {
    return LongStream.range(0, size.courses()).mapToObj(this::course);
  }

  Stream<Student> students() {
    return LongStream.range(0, size.students()).mapToObj(this::student);
  }

  Stream<Pair<Course, Student>> enrolments() {
    return LongStream.range(0, size.students()).boxed().flatMap(this::enrolments);
  }

  private static Teacher teacher(Id<Teacher> id) {
    PersonName name = PersonName.of(FIRST_TEACHER + id.value());
    return new Teacher(id, name.full(), atSchool(name));
  }

  private static Email atSchool(PersonName name) {
    return new Email(name.email().value().replace("@example.com", "@school.example"));
  }

  private Subject subject(long number) {
    Id<Subject> id = subjectIds.of(number);
    return new Subject(id, Names.of(SUBJECTS, id.value()), teacherIds.of(number % size.teachers()));
  }

  private Course course(long number) {
    Dice dice = Dice.of(seed, Topic.COURSE, number);
    String title = dice.oneOf(LEVELS) + " " + dice.oneOf(SUBJECTS);
    return new Course(
        courseIds.of(number), title, teacherIds.of(Skew.oneOf(dice, size.teachers())));
  }

  private Student student(long number) {
    Dice dice = Dice.of(seed, Topic.STUDENT, number);
    Id<Student> id = studentIds.of(number);
    PersonName name = PersonName.of(FIRST_STUDENT + id.value());
    Optional<Id<Teacher>> advisor =
        Optional.of(teacherIds.of(Skew.oneOf(dice, size.teachers())))
            .filter(teacher -> dice.in100(80));
    return new Student(id, name.full(), atSchool(name), advisor);
  }

  private Stream<Pair<Course, Student>> enrolments(long student) {
    Dice dice = Dice.of(seed, Topic.COURSES_OF_STUDENT, student);
    int courses = dice.in100(7) ? 0 : 1 + dice.below(3) + dice.below(3);
    return IntStream.generate(() -> Skew.oneOf(dice, size.courses()))
        .distinct()
        .limit(courses)
        .mapToObj(course -> Pair.of(courseIds.of(course), studentIds.of(student)));
  }
}
