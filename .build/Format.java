import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks, or repairs, the format of the Java sources of all modules. Maven runs it in its first
 * phase, in the project's root and on the JDK that compiles.
 */
final class Format {

  public static void main(String[] arguments) {
    boolean repair = List.of(arguments).contains("repair");
    List<Path> sources =
        Stream.of(Path.of("")).flatMap(root -> below(root, 1)).flatMap(Format::sourcesOf).toList();
    List<String> findings =
        sources.parallelStream().flatMap(source -> finding(source, repair).stream()).toList();
    findings.stream().sorted().forEach(System.out::println);
    System.out.printf("%d of %d Java files out of format%n", findings.size(), sources.size());
    if (!repair && !findings.isEmpty()) {
      System.out.println("Repair with: mvn -N -P format validate");
      System.exit(1);
    }
  }

  private static Stream<Path> sourcesOf(Path module) {
    return Stream.of("src/main/java", "src/test/java")
        .map(module::resolve)
        .filter(Files::isDirectory)
        .flatMap(folder -> below(folder, Integer.MAX_VALUE))
        .filter(file -> file.toString().endsWith(".java"));
  }

  private static Stream<Path> below(Path folder, int depth) {
    try {
      return Files.walk(folder, depth);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }

  private static Optional<String> finding(Path source, boolean repair) {
    try {
      String found = Files.readString(source);
      String wanted = new Formatter().formatSourceAndFixImports(found);
      if (found.equals(wanted)) {
        return Optional.empty();
      }
      if (repair) {
        Files.writeString(source, wanted);
      }
      return Optional.of((repair ? "Repaired: " : "Out of format: ") + source);
    } catch (FormatterException e) {
      return Optional.of("Not Java: " + source + ":" + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot format " + source, e);
    }
  }
}
