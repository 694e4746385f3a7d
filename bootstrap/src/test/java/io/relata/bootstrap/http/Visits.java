package io.relata.bootstrap.http;

import io.relata.domain.Contexts;
import io.relata.domain.model.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives walk-throughs a {@link Visitor} of one server that they share. Each test begins with no
 * rows, whose identities begin with 1.
 */
final class Visits implements ParameterResolver, BeforeEachCallback {

  private static final Namespace NAMESPACE = Namespace.create(Visits.class);

  /** The server, until all tests are done. */
  private record House(Path folder, Served served) implements AutoCloseable {

    static House open() {
      try {
        Path folder = Files.createTempDirectory("relata-walk-throughs");
        return new House(folder, new Served(folder));
      } catch (IOException | SQLException e) {
        throw new IllegalStateException("no server to visit", e);
      }
    }

    @Override
    public void close() throws IOException {
      served.close();
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(Visitor.class);
  }

  @Override
  public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return Visitor.of(house(context).served());
  }

  @Override
  public void beforeEach(ExtensionContext context) throws SQLException {
    String tables =
        Contexts.CATALOG.entities().stream()
            .map(Entity::toString)
            .collect(Collectors.joining(", "));
    house(context).served().run("truncate " + tables + " restart identity cascade");
  }

  private static House house(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(House.class, _ -> House.open(), House.class);
  }
}
