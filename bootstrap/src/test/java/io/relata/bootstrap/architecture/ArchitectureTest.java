package io.relata.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.EvaluationResult;
import io.relata.application.work.UnitOfWork;
import io.relata.bootstrap.Relata;
import io.relata.domain.model.Catalog;
import io.relata.jdbi.query.JdbiReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the code to the rules, and each rule to what it must catch. */
class ArchitectureTest {

  static Stream<Rule> rules() {
    return Stream.of(
            Layers.RULES,
            Libraries.RULES,
            Contexts.RULES,
            Purity.RULES,
            Ports.RULES,
            Conventions.RULES)
        .flatMap(List::stream);
  }

  static Stream<Arguments> violators() {
    return rules().flatMap(rule -> rule.violators().stream().map(type -> Arguments.of(rule, type)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void whatShipsKeeps(Rule rule) {
    rule.rule().check(Code.PRODUCTION);
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("violators")
  void whatIsPlantedIsCaught(Rule rule, Class<?> violator) {
    EvaluationResult result = rule.rule().evaluate(Code.PLANTED);

    assertThat(result.getFailureReport().getDetails())
        .anyMatch(detail -> detail.contains(violator.getName()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasAReasonAndAViolator(Rule rule) {
    assertThat(rule.rule().getDescription()).contains(", because ");
    assertThat(rule.violators()).isNotEmpty();
  }

  @Test
  void classesOfAllModulesAreLookedAt() {
    assertThat(Code.PRODUCTION)
        .extracting(JavaClass::getName)
        .contains(
            Catalog.class.getName(),
            UnitOfWork.class.getName(),
            JdbiReader.class.getName(),
            "io.relata.http.package-info",
            Relata.class.getName());
  }

  @Test
  void everyEntryOfAnAdapterIsThere() {
    assertThat(Code.PRODUCTION).extracting(JavaClass::getName).containsAll(Conventions.ENTRIES);
  }

  @Test
  void testsAreNotTakenForWhatShips() {
    assertThat(Code.PRODUCTION)
        .extracting(JavaClass::getName)
        .noneMatch(name -> name.contains("planted") || name.endsWith("Test"));
  }

  @Test
  void theTestsOfAllModulesAreLookedAt() {
    assertThat(Code.ALL)
        .extracting(JavaClass::getName)
        .anyMatch(name -> name.matches("io\\.relata\\.domain\\..*Test"))
        .anyMatch(name -> name.matches("io\\.relata\\.application\\..*Test"))
        .anyMatch(name -> name.matches("io\\.relata\\.jdbi\\..*Test"))
        .contains(ArchitectureTest.class.getName());
  }
}
