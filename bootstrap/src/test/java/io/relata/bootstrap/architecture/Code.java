package io.relata.bootstrap.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.core.importer.Locations;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes that the rules are about, of all modules: what ships and what tests it. */
final class Code {

  /**
   * What ships, read without the tests, for some rules look at who knows a class, not whom it
   * knows.
   */
  static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(Code::ships)
          .importLocations(Locations.ofPackage("io.relata"));

  /** What ships, with all that is planted among it. */
  static final JavaClasses PLANTED =
      new ClassFileImporter()
          .withImportOption(location -> ships(location) || location.contains("/planted/"))
          .importLocations(Locations.ofPackage("io.relata"));

  /** What ships, and all tests. */
  static final JavaClasses ALL = new ClassFileImporter().importLocations(withTests());

  private Code() {}

  static DescribedPredicate<JavaClass> are(String description, Predicate<JavaClass> predicate) {
    return DescribedPredicate.describe(description, predicate);
  }

  /** Whether a class is part of the program, be it read from a folder or from a JAR. */
  private static boolean ships(Location location) {
    return !location.contains("/test-classes/") && !location.contains("-tests.jar!");
  }

  /** The class path, and the tests of the adapters, which nothing else depends on. */
  private static Set<Location> withTests() {
    Stream<Location> adapterTests =
        Stream.of("adapters-jdbi", "adapters-http")
            .map(module -> Path.of("..", module, "target", "test-classes").toUri())
            .map(Location::of);
    return Stream.concat(Locations.ofPackage("io.relata").stream(), adapterTests)
        .collect(Collectors.toSet());
  }
}
