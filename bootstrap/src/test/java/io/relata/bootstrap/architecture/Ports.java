package io.relata.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.relata.domain.model.Repository;
import io.relata.domain.planted.PortThatIsNoInterface;
import io.relata.domain.planted.PortWithOneAdapter;
import io.relata.domain.planted.PortWithoutContract;
import io.relata.domain.planted.RepositoryWithoutContract;
import java.util.List;

/** What ports are, and what is asked of those who implement them. */
final class Ports {

  static final List<Rule> RULES =
      List.of(
          Rule.of(
              classes()
                  .that(Code.are("implemented by an adapter", Ports::isImplementedByAnAdapter))
                  .should()
                  .beInterfaces()
                  .because("an adapter that inherits code can not be swapped for another"),
              PortThatIsNoInterface.class),
          Rule.of(
              classes()
                  .that(Code.are("ports", Ports::isPort))
                  .should(haveAContractThatTwoAdaptersKeep())
                  .because("only one suite that both pass shows that adapters do the same"),
              PortWithoutContract.class,
              PortWithOneAdapter.class,
              RepositoryWithoutContract.class));

  private Ports() {}

  private static boolean isPort(JavaClass type) {
    return type.isInterface()
        && isInside(type)
        && !type.isEquivalentTo(Repository.class)
        && (type.isAssignableTo(Repository.class) || isImplementedByAnAdapter(type));
  }

  private static boolean isInside(JavaClass type) {
    return type.getPackageName().startsWith("io.relata.domain")
        || type.getPackageName().startsWith("io.relata.application");
  }

  private static boolean isImplementedByAnAdapter(JavaClass type) {
    return isInside(type)
        && type.getAllSubclasses().stream()
            .map(JavaClass::getPackageName)
            .anyMatch(
                name -> name.startsWith("io.relata.jdbi") || name.startsWith("io.relata.http"));
  }

  private static ArchCondition<JavaClass> haveAContractThatTwoAdaptersKeep() {
    return new ArchCondition<>("have a contract that the tests of two adapters keep") {
      @Override
      public void check(JavaClass port, ConditionEvents events) {
        String contract = port.getSimpleName() + "Contract";
        long keepers =
            Code.ALL.stream()
                .filter(type -> type.getSimpleName().equals(contract))
                .flatMap(type -> type.getAllSubclasses().stream())
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .count();
        if (keepers < 2) {
          events.add(
              SimpleConditionEvent.violated(
                  port, port.getName() + " has " + keepers + " tests that keep a " + contract));
        }
      }
    };
  }
}
