package io.relata.bootstrap.http;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ada teaches algebra and advises Sam; Tom and Sam take courses. */
@WalkThrough
class SchoolWalkThroughTest {

  private final Visitor visitor;

  SchoolWalkThroughTest(Visitor visitor) {
    this.visitor = visitor;
  }

  @BeforeEach
  void aSmallSchool() {
    visitor
        .creates("/school/teachers?select=id", "{\"name\":\"Ada\",\"email\":\"ada@example.com\"}")
        .in("2/2");
    visitor
        .creates(
            "/school/students?select=id,name,advisor(name)",
            """
            [{"name":"Sam","email":"sam@example.com","advisor_id":1},
             {"name":"Tom","email":"tom@example.com","advisor_id":null}]
            """)
        .in("2/3")
        .saying(
            """
            [{"id":1,"name":"Sam","advisor":{"name":"Ada"}},
            {"id":2,"name":"Tom","advisor":null}]
            """);
    visitor
        .creates(
            "/school/courses?select=id",
            "[{\"title\":\"Algebra\",\"teacher_id\":1},{\"title\":\"Logic\",\"teacher_id\":1}]")
        .in("2/2");
  }

  @Test
  void studentsEnrolFromBothSides() {
    visitor.links("/school/students/1/courses/1").in("1/1");
    visitor.links("/school/courses/1/students/2").in("1/1");
    visitor.links("/school/courses/2/students/1").in("1/1");

    visitor
        .reads("/school/courses?select=title,students(name)")
        .in("2/2")
        .saying(
            """
            [{"title":"Algebra","students":[{"name":"Sam"},{"name":"Tom"}]},
            {"title":"Logic","students":[{"name":"Sam"}]}]
            """);
    visitor
        .reads("/school/students?select=name,courses(title,teacher(name))")
        .in("2/3")
        .saying(
            """
            [{"name":"Sam","courses":[
            {"title":"Algebra","teacher":{"name":"Ada"}},
            {"title":"Logic","teacher":{"name":"Ada"}}]},
            {"name":"Tom","courses":[{"title":"Algebra","teacher":{"name":"Ada"}}]}]
            """);
  }

  @Test
  void enrollingTwiceIsEnrollingOnce() {
    visitor.links("/school/students/1/courses/1").in("1/1");
    visitor.links("/school/students/1/courses/1").in("1/1");
    visitor.links("/school/courses/1/students/1").in("1/1");

    visitor
        .reads("/school/courses/1?select=students(name)")
        .saying("{\"students\":[{\"name\":\"Sam\"}]}");
  }

  @Test
  void whoWithdrawsLeavesTheCourseAndBothStay() {
    visitor.links("/school/students/1/courses/1");
    visitor.links("/school/students/2/courses/1");

    visitor.unlinks("/school/courses/1/students/1").in("1/1");
    visitor.unlinks("/school/students/1/courses/1").in("2/2");

    visitor
        .reads("/school/courses/1?select=title,students(name)")
        .in("2/2")
        .saying("{\"title\":\"Algebra\",\"students\":[{\"name\":\"Tom\"}]}");
    visitor.reads("/school/students/1?select=name").in("1/1").saying("{\"name\":\"Sam\"}");
  }

  @Test
  void noOneEnrolsInACourseThatIsNotThere() {
    visitor.links("/school/students/1/courses/9").refused(404);
    visitor.links("/school/courses/1/students/9").refused(404);
  }

  @Test
  void aTeacherHasThoseWhomSheAdvises() {
    visitor.changes("/school/students/2?select=name", "{\"advisor_id\":1}").in("3/3");

    visitor
        .reads("/school/teachers?select=name,students(name)")
        .in("2/2")
        .saying("[{\"name\":\"Ada\",\"students\":[{\"name\":\"Sam\"},{\"name\":\"Tom\"}]}]");
  }

  @Test
  void aTeacherStaysWhileSheTeaches() {
    visitor
        .creates("/school/subjects?select=id", "{\"name\":\"Maths\",\"teacher_id\":1}")
        .in("2/2");

    visitor
        .removes("/school/teachers/1")
        .refused(
            409,
            "courses has 2 rows that belong to what was to be removed:"
                + " /school/courses?teacher_id=eq.1",
            "subjects has one row that belongs to what was to be removed:"
                + " /school/subjects?teacher_id=eq.1");
  }

  @Test
  void whenSheGoesHerStudentsLoseTheirAdvisor() {
    visitor.links("/school/students/1/courses/1");
    visitor.removes("/school/courses?teacher_id=eq.1&select=title").in("5/5");

    visitor.onlyTrying().removes("/school/teachers/1?select=name").in("5/5");
    visitor.reads("/school/students/1?select=advisor_id").saying("{\"advisor_id\":1}");
    visitor.removes("/school/teachers/1?select=name").in("5/5").saying("{\"name\":\"Ada\"}");

    visitor
        .reads("/school/students?select=name,advisor(name),courses(title)")
        .in("2/3")
        .saying(
            """
            [{"name":"Sam","advisor":null,"courses":[]},
            {"name":"Tom","advisor":null,"courses":[]}]
            """);
  }
}
