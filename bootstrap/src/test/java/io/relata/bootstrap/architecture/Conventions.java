package io.relata.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import io.relata.domain.planted.unmarked.InAnUnmarkedPackage;
import io.relata.jdbi.planted.AdapterThatShowsItself;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** How code is to be written, where a compiler does not see to it. */
final class Conventions {

  /** The types of adapters that others may use; each is a promise, so let there be few. */
  static final Set<String> ENTRIES =
      Set.of(
          "io.relata.http.catalog.Catalogs",
          "io.relata.http.catalog.Repertoire",
          "io.relata.http.exchange.Body",
          "io.relata.http.exchange.ClientWentAway",
          "io.relata.http.exchange.Exchange",
          "io.relata.http.exchange.Wire",
          "io.relata.http.lab.Experiments",
          "io.relata.http.lab.FindingsForm",
          "io.relata.http.language.Address",
          "io.relata.http.language.Asked",
          "io.relata.http.language.Columns",
          "io.relata.http.language.Language",
          "io.relata.http.language.Parameters",
          "io.relata.http.language.Offered",
          "io.relata.http.language.PlainText",
          "io.relata.http.local.Inquiry",
          "io.relata.http.local.Marked",
          "io.relata.http.openapi.Reference",
          "io.relata.http.openapi.Scope",
          "io.relata.http.preference.Missing",
          "io.relata.http.preference.Preferences",
          "io.relata.http.preference.Returning",
          "io.relata.http.problem.BrokenRule",
          "io.relata.http.problem.Kind",
          "io.relata.http.problem.Place",
          "io.relata.http.problem.Problem",
          "io.relata.http.problem.Rejection",
          "io.relata.http.read.Addresses",
          "io.relata.http.read.EntityTag",
          "io.relata.http.read.IfMatch",
          "io.relata.http.read.Reads",
          "io.relata.http.read.Reports",
          "io.relata.http.read.Version",
          "io.relata.http.render.Accepted",
          "io.relata.http.render.Delivery",
          "io.relata.http.render.Form",
          "io.relata.http.render.ProblemForm",
          "io.relata.http.render.Rendering",
          "io.relata.http.screen.Screens",
          "io.relata.http.server.Backing",
          "io.relata.http.server.CannotListen",
          "io.relata.http.server.HttpServer",
          "io.relata.http.server.HttpSettings",
          "io.relata.http.server.Service",
          "io.relata.http.shadow.Audience",
          "io.relata.http.shadow.Past",
          "io.relata.http.shadow.Ring",
          "io.relata.http.shadow.Shadows",
          "io.relata.http.shadow.Visibility",
          "io.relata.http.view.View",
          "io.relata.http.write.Content",
          "io.relata.http.write.Linkage",
          "io.relata.http.write.Writes",
          "io.relata.jdbi.Database",
          "io.relata.jdbi.DatabaseSettings",
          "io.relata.jdbi.Migrations",
          "io.relata.jdbi.Writing",
          "io.relata.jdbi.check.ModelCheck",
          "io.relata.jdbi.demo.BulkLoad",
          "io.relata.jdbi.demo.LoadFailed",
          "io.relata.jdbi.demo.Portion",
          "io.relata.jdbi.failure.Outages",
          "io.relata.jdbi.lab.JdbiLaboratory",
          "io.relata.jdbi.query.Connections",
          "io.relata.jdbi.query.Holding",
          "io.relata.jdbi.query.JdbiReader",
          "io.relata.jdbi.query.ReadFailed",
          "io.relata.jdbi.shop.JdbiStock",
          "io.relata.jdbi.tasks.JdbiSlugs",
          "io.relata.jdbi.value.Column",
          "io.relata.jdbi.value.PostgresText");

  static final List<Rule> RULES =
      List.of(
          Rule.of(
              noClasses()
                  .that()
                  .resideInAnyPackage("io.relata.jdbi..", "io.relata.http..")
                  .and()
                  .areTopLevelClasses()
                  .and(Code.are("no entry", type -> !ENTRIES.contains(type.getName())))
                  .should()
                  .bePublic()
                  .because("what nobody sees can be changed without asking anybody"),
              AdapterThatShowsItself.class),
          Rule.of(
              classes()
                  .should(
                      ArchConditions.be(
                          Code.are("in a @NullMarked package", Conventions::isMarked)))
                  .because("NullAway looks at nothing else"),
              InAnUnmarkedPackage.class));

  private Conventions() {}

  private static boolean isMarked(JavaClass type) {
    return type.getPackage().isAnnotatedWith(NullMarked.class);
  }
}
