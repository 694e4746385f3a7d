package io.relata.bootstrap.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A command that a document shows.
 *
 * @param words the command, as a shell splits it
 * @param answer what follows it as its answer, which belongs to the last command of a block
 */
record Example(Fence shell, List<String> words, Optional<Fence> answer) {

  private static final Set<String> ANSWERS = Set.of("json", "ndjson", "http", "csv", "text");

  /** The commands of a document, in its order. */
  static List<Example> in(Document document) {
    List<Example> examples = new ArrayList<>();
    List<Fence> fences = document.fences();
    for (int i = 0; i < fences.size(); i++) {
      Fence shell = fences.get(i);
      if (shell.isShell()) {
        Optional<Fence> next = fences.stream().skip(i + 1).findFirst();
        Optional<Fence> answer = next.filter(it -> isAnswer(it) && shell.isRightBefore(it));
        List<List<String>> commands = Shell.commands(shell.text());
        for (int c = 0; c < commands.size(); c++) {
          boolean isLast = c == commands.size() - 1;
          examples.add(new Example(shell, commands.get(c), isLast ? answer : Optional.empty()));
        }
      }
    }
    return examples;
  }

  static boolean isAnswer(Fence fence) {
    return ANSWERS.contains(fence.kind());
  }

  @Override
  public String toString() {
    return shell + " " + String.join(" ", words);
  }
}
