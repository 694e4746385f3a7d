package io.relata.bootstrap.architecture;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import io.relata.application.planted.ApplicationThatKnowsJdbi;
import io.relata.domain.planted.DomainThatKnowsApplication;
import io.relata.http.planted.HttpThatKnowsJdbi;
import io.relata.jdbi.planted.JdbiThatKnowsBootstrap;
import io.relata.planted.InNoLayer;
import java.util.List;

/** Which module may know which. */
final class Layers {

  static final List<Rule> RULES =
      List.of(
          Rule.of(
              layeredArchitecture()
                  .consideringOnlyDependenciesInAnyPackage("io.relata..")
                  .layer("Domain")
                  .definedBy("io.relata.domain..")
                  .layer("Application")
                  .definedBy("io.relata.application..")
                  .layer("Jdbi")
                  .definedBy("io.relata.jdbi..")
                  .layer("Http")
                  .definedBy("io.relata.http..")
                  .layer("Bootstrap")
                  .definedBy("io.relata.bootstrap..")
                  .whereLayer("Domain")
                  .mayNotAccessAnyLayer()
                  .whereLayer("Application")
                  .mayOnlyAccessLayers("Domain")
                  .whereLayer("Jdbi")
                  .mayOnlyAccessLayers("Application", "Domain")
                  .whereLayer("Http")
                  .mayOnlyAccessLayers("Application", "Domain")
                  .whereLayer("Application")
                  .mayOnlyBeAccessedByLayers("Jdbi", "Http", "Bootstrap")
                  .whereLayer("Jdbi")
                  .mayOnlyBeAccessedByLayers("Bootstrap")
                  .whereLayer("Http")
                  .mayOnlyBeAccessedByLayers("Bootstrap")
                  .whereLayer("Bootstrap")
                  .mayNotBeAccessedByAnyLayer()
                  .ensureAllClassesAreContainedInArchitecture()
                  .as("each module knows only the modules further in")
                  .because("adapters can only be swapped when nothing inside knows them"),
              DomainThatKnowsApplication.class,
              ApplicationThatKnowsJdbi.class,
              HttpThatKnowsJdbi.class,
              JdbiThatKnowsBootstrap.class,
              InNoLayer.class));

  private Layers() {}
}
