package io.relata.bootstrap.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A document in Markdown, by its path from the project's folder. */
record Document(Path path, List<String> lines) {

  private static final Path PROJECT = Path.of("..");

  static Document read(String path) {
    try {
      return new Document(Path.of(path), Files.readAllLines(PROJECT.resolve(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every document of the project. */
  static List<Document> all() {
    return Stream.concat(
            Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md"), below("docs").stream())
        .map(Document::read)
        .toList();
  }

  private static List<String> below(String folder) {
    try (Stream<Path> files = Files.walk(PROJECT.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .map(file -> PROJECT.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  List<Fence> fences() {
    List<Fence> fences = new ArrayList<>();
    int opening = 0;
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (opening == 0 && line.startsWith(Fence.MARK)) {
        opening = number;
      } else if (opening > 0 && line.equals(Fence.MARK)) {
        String kind = lines.get(opening - 1).substring(Fence.MARK.length());
        fences.add(new Fence(this, opening, kind, lines.subList(opening, number - 1)));
        opening = 0;
      }
    }
    if (opening > 0) {
      throw new IllegalStateException(this + ":" + opening + " opens a block that is never closed");
    }
    return fences;
  }

  /** The lines outside of blocks. */
  List<String> prose() {
    List<String> prose = new ArrayList<>(lines);
    fences().reversed().forEach(it -> prose.subList(it.opening() - 1, it.closing()).clear());
    return prose;
  }

  /** Writes other lines into some of its blocks. */
  void write(Map<Fence, List<String>> answers) {
    List<String> written = new ArrayList<>(lines);
    answers.entrySet().stream()
        .sorted(Comparator.comparingInt(answer -> -answer.getKey().opening()))
        .forEach(
            answer -> {
              Fence fence = answer.getKey();
              List<String> inside = written.subList(fence.opening(), fence.closing() - 1);
              inside.clear();
              inside.addAll(answer.getValue());
            });
    try {
      Files.write(PROJECT.resolve(path), written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
