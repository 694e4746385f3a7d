package io.relata.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import io.relata.application.planted.ApplicationThatStartsAThread;
import io.relata.domain.planted.DomainThatPrints;
import io.relata.domain.planted.DomainThatReadsTheClock;
import io.relata.domain.planted.DomainThatReadsTheClockByReference;
import io.relata.domain.planted.DomainThatReadsTheSystemClock;
import io.relata.domain.planted.DomainThatRollsDice;
import io.relata.domain.planted.DomainThatRunsInParallel;
import io.relata.domain.planted.DomainThatTakesAnyUuid;
import io.relata.jdbi.planted.AdapterThatOpensAHandle;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Jdbi;

/** What code may not reach for by itself. */
final class Purity {

  private static final Set<String> CLOCKS =
      Set.of(
          "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes");

  static final List<Rule> RULES =
      List.of(
          Rule.of(
              inside("read the clock", Purity::readsTheClock)
                  .because("a Clock is passed in, so that a test can set it"),
              DomainThatReadsTheClock.class,
              DomainThatReadsTheClockByReference.class,
              DomainThatReadsTheSystemClock.class),
          Rule.of(
              inside("leave anything to chance", Purity::leavesItToChance)
                  .because("what can not be repeated can not be tested"),
              DomainThatRollsDice.class,
              DomainThatTakesAnyUuid.class),
          Rule.of(
              inside("use threads", Purity::usesThreads)
                  .because("which thread runs what is for the adapters to decide"),
              ApplicationThatStartsAThread.class,
              DomainThatRunsInParallel.class),
          Rule.of(
              inside("use standard streams", Purity::usesStandardStreams)
                  .because("what there is to say goes through a port or is returned"),
              DomainThatPrints.class),
          Rule.of(
              noClasses()
                  .should()
                  .accessTargetWhere(that("opens a handle", Purity::opensAHandle))
                  .as("no classes should call Jdbi#open")
                  .because("a handle that is opened by hand is one day not closed"),
              AdapterThatOpensAHandle.class));

  private Purity() {}

  private static ArchRule inside(String deed, Predicate<JavaAccess<?>> does) {
    return noClasses()
        .that()
        .resideInAnyPackage("io.relata.domain..", "io.relata.application..")
        .should()
        .accessTargetWhere(that(deed, does))
        .as("no classes of domain and application should " + deed);
  }

  private static DescribedPredicate<JavaAccess<?>> that(
      String deed, Predicate<JavaAccess<?>> does) {
    return DescribedPredicate.describe(deed, does);
  }

  private static boolean readsTheClock(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return switch (access.getTarget().getName()) {
      case "now" -> owner.getPackageName().startsWith("java.time") && !isGivenAClock(access);
      case "currentTimeMillis", "nanoTime" -> owner.isEquivalentTo(System.class);
      case String name -> owner.isEquivalentTo(Clock.class) && CLOCKS.contains(name);
    };
  }

  private static boolean isGivenAClock(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private static boolean leavesItToChance(JavaAccess<?> access) {
    return access.getTargetOwner().isAssignableTo(RandomGenerator.class)
        || Set.of("random", "randomUUID").contains(access.getTarget().getName());
  }

  private static boolean usesThreads(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return List.of(
                Thread.class,
                Executor.class,
                Executors.class,
                ForkJoinTask.class,
                CompletableFuture.class)
            .stream()
            .anyMatch(owner::isAssignableTo)
        || Set.of("parallel", "parallelStream").contains(access.getTarget().getName());
  }

  private static boolean usesStandardStreams(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(System.class)
        && Set.of("in", "out", "err").contains(access.getTarget().getName());
  }

  private static boolean opensAHandle(JavaAccess<?> access) {
    return access.getTargetOwner().isAssignableTo(Jdbi.class)
        && access.getTarget().getName().equals("open");
  }
}
