package io.relata.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import io.relata.application.planted.ApplicationThatReadsFiles;
import io.relata.bootstrap.planted.BootstrapThatKnowsAssertions;
import io.relata.bootstrap.planted.BootstrapThatKnowsJdbc;
import io.relata.domain.planted.DomainThatKnowsJdbc;
import io.relata.http.planted.HttpThatKnowsArguments;
import io.relata.jdbi.planted.JdbiThatKnowsArguments;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which module may use which library. These are lists of what is allowed: a mistyped list of what
 * is not would pass in silence.
 */
final class Libraries {

  private static final String[] PURE = {
    "io.relata.domain..",
    "java.lang..",
    "java.math",
    "java.nio.charset",
    "java.text",
    "java.time..",
    "java.util..",
    "org.jspecify.."
  };

  private static final String[] DATABASE = {
    "java.sql..",
    "javax.sql..",
    "org.jdbi..",
    "org.postgresql..",
    "com.zaxxer.hikari..",
    "org.flywaydb.."
  };

  static final List<Rule> RULES =
      List.of(
          Rule.of(
              onlyUse("io.relata.domain..", PURE)
                  .because("what the data means does not depend on how it is kept or sent"),
              DomainThatKnowsJdbc.class),
          Rule.of(
              onlyUse(
                      "io.relata.application..",
                      and(PURE, "io.relata.application..", "java.security", "java.nio.charset"))
                  .because("a use case reaches the world through ports only"),
              ApplicationThatReadsFiles.class),
          Rule.of(
              onlyUse(
                      "io.relata.jdbi..",
                      and(
                          DATABASE,
                          "io.relata..",
                          "java..",
                          // The driver takes a factory of sockets.
                          "javax.net",
                          "org.jspecify..",
                          "org.slf4j.."))
                  .because("the database adapter needs the database's libraries and no other"),
              JdbiThatKnowsArguments.class),
          Rule.of(
              onlyUse(
                      "io.relata.http..",
                      "io.relata..",
                      "java..",
                      "org.jspecify..",
                      "org.slf4j..",
                      "io.javalin..",
                      "org.eclipse.jetty..",
                      "jakarta.servlet..",
                      "tools.jackson..",
                      "com.fasterxml.jackson.annotation..")
                  .because("the HTTP adapter needs the libraries of HTTP and JSON and no other"),
              HttpThatKnowsArguments.class),
          Rule.of(
              onlyUse(
                      "io.relata.bootstrap..",
                      "io.relata..",
                      "java..",
                      "org.jspecify..",
                      "org.slf4j..",
                      "picocli..",
                      "io.zonky.test.db.postgres..",
                      "org.apache.commons.compress..",
                      "org.tukaani.xz..")
                  .because("what starts the program only wires it and asks its command line"),
              BootstrapThatKnowsAssertions.class),
          Rule.of(
              noClasses()
                  .that()
                  .resideOutsideOfPackage("io.relata.jdbi..")
                  .should()
                  .dependOnClassesThat()
                  .resideInAnyPackage(DATABASE)
                  .because("SQL that runs anywhere else is in no shadow and in no budget"),
              DomainThatKnowsJdbc.class,
              BootstrapThatKnowsJdbc.class));

  private Libraries() {}

  private static ArchRule onlyUse(String packages, String... allowed) {
    return classes()
        .that()
        .resideInAPackage(packages)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed);
  }

  private static String[] and(String[] some, String... more) {
    return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
  }
}
