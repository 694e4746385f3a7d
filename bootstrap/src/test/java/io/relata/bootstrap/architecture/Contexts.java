package io.relata.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.relata.domain.model.planted.ModelThatKnowsQueries;
import io.relata.domain.model.planted.ModelThatKnowsThePlanted;
import io.relata.domain.people.planted.PeopleWhoKnowThePlanted;
import io.relata.domain.planted.ContextThatKnowsBlog;
import io.relata.domain.planted.one.One;
import io.relata.jdbi.people.planted.PeopleOnJdbiWhoKnowBlog;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What contexts and packages may know of each other. */
final class Contexts {

  private static final Set<String> KERNEL = Set.of("model", "query");

  private static final Pattern FEATURE =
      Pattern.compile("io\\.relata\\.(?:domain|application|jdbi|http)\\.(\\w+).*");

  /** Each package beside the kernel is one; the other modules repeat its name. */
  private static final Set<String> CONTEXTS =
      Code.ALL.stream()
          .filter(type -> type.getPackageName().startsWith("io.relata.domain."))
          .flatMap(type -> featureOf(type).stream())
          .filter(feature -> !KERNEL.contains(feature))
          .collect(Collectors.toSet());

  static final List<Rule> RULES =
      List.of(
          Rule.of(
              classes()
                  .that(Code.are("of a context", type -> contextOf(type).isPresent()))
                  .should(knowOnlyTheirOwnContextAndPeople())
                  .because("a context that only knows people can be taken out or put in"),
              ContextThatKnowsBlog.class,
              PeopleOnJdbiWhoKnowBlog.class,
              PeopleWhoKnowThePlanted.class),
          Rule.of(
              noClasses()
                  .that()
                  .resideInAnyPackage("io.relata.domain.model..", "io.relata.domain.query..")
                  .should()
                  .dependOnClassesThat(
                      Code.are("of a context", type -> contextOf(type).isPresent()))
                  .because("the kernel serves contexts that it has never seen"),
              ModelThatKnowsThePlanted.class),
          Rule.of(
              noClasses()
                  .that()
                  .resideInAPackage("io.relata.domain.model..")
                  .should()
                  .dependOnClassesThat()
                  .resideInAPackage("io.relata.domain.query..")
                  .because("a model says what is there, whoever asks for it"),
              ModelThatKnowsQueries.class),
          Rule.of(
              slices()
                  .matching("io.relata.domain.(*)..")
                  .should()
                  .beFreeOfCycles()
                  .because("contexts that know each other are one context"),
              PeopleWhoKnowThePlanted.class),
          Rule.of(
              slices()
                  .matching("io.relata.(**)")
                  .should()
                  .beFreeOfCycles()
                  .because("packages that know each other can only be read together"),
              One.class));

  private Contexts() {}

  private static Optional<String> contextOf(JavaClass type) {
    return featureOf(type).filter(CONTEXTS::contains);
  }

  private static Optional<String> featureOf(JavaClass type) {
    Matcher matcher = FEATURE.matcher(type.getPackageName());
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static ArchCondition<JavaClass> knowOnlyTheirOwnContextAndPeople() {
    return new ArchCondition<>("know no context but their own and people") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Optional<String> own = contextOf(type);
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          Optional<String> known = contextOf(dependency.getTargetClass());
          if (known.isPresent() && !known.equals(own) && !known.equals(Optional.of("people"))) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }
}
