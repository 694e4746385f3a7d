package io.relata.http.local;

import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.problem.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An address as someone types it: of a collection, of one row in it, or of a report.
 *
 * @param parts the names in its path
 * @param query what follows the path
 */
record Route(String path, Map<String, String> parts, Optional<String> query) {

  static Route of(String address) {
    int mark = address.indexOf('?');
    String typed = mark < 0 ? address : address.substring(0, mark);
    String path = typed.startsWith("/") ? typed : "/" + typed;
    Optional<String> query = mark < 0 ? Optional.empty() : Optional.of(address.substring(mark + 1));
    return new Route(path, parts(path), query);
  }

  private static Map<String, String> parts(String path) {
    List<String> names = List.of(path.substring(1).split("/", -1));
    if (names.contains("")) {
      throw notAnAddress();
    }
    if (path.startsWith("/rest/v1/") && names.size() == 3) {
      return Map.of("collection", names.getLast());
    }
    return switch (names.size()) {
      case 2 -> Map.of("context", names.get(0), "collection", names.get(1));
      case 3 ->
          names.get(1).equals("reports")
              ? Map.of("context", names.get(0), "name", names.get(2))
              : Map.of("context", names.get(0), "collection", names.get(1), "id", names.get(2));
      default -> throw notAnAddress();
    };
  }

  private static Rejection notAnAddress() {
    return Problem.of(Kind.UNKNOWN_ADDRESS, "this is no address of rows")
        .withHint("one is like blog/posts?select=title, or blog/posts/7 for one row")
        .rejection();
  }
}
