package io.relata.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was typed wrongly is told in one line, with exit code 2, before anything is done. */
class MisuseTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "serf                       | Unmatched argument at index 0: 'serf'; there are the"
            + " commands serve, query, migrate, demo, lab, check; relata --help",
        "serve --port 99999         | --port must be a number from 0 to 65535, not \"99999\"",
        "--max-rows 0               | --max-rows must be a number from 1 to 100000, not \"0\"",
        "serve --shadow maybe       | --shadow must be hidden or shown, not \"maybe\"",
        "serve --default-context x  | there is no context x to speak of; there are people, blog",
        "query                      | Missing required parameter: 'ADDRESS'; relata query --help",
        "query blog/posts --format x| --format must be one of json, ndjson, csv, object, plan, or",
        "query x --default-context x| there is no context x to speak of; there are people, blog",
        "migrate --fast             | Unknown option: '--fast'; relata migrate --help tells more",
        "migrate now                | Unmatched argument at index 1: 'now'; relata migrate --help",
        "demo --authors             | Missing required parameter for option '--authors' (NUMBER)",
        "demo --authors many        | Invalid value for option '--authors': 'many' is not an int",
        "demo --authors 0           | authors must be a number from 1 to 10000000, not 0",
        "demo --add --replace       | are mutually exclusive",
        "lab loding                 | there is no experiment loding; there are loading, product,",
        "lab --list --format xml    | --format must be one of text, json, not \"xml\"",
        "lab --seconds 0            | --seconds must be a number from 1 to 600, not \"0\"",
        "lab --repetitions many     | Invalid value for option '--repetitions': 'many' is not an",
        "check --embedded-port 5x   | --embedded-port must be a number from 0 to 65535, not \"5x\"",
        "--embedded-port 5x check   | --embedded-port must be a number from 0 to 65535, not \"5x\"",
        "check --settings missing   | missing can not be read",
        "check --database-url shop  | --database-url must be like postgresql://user:password@host:",
      })
  void isToldInALine(String arguments, String told) {
    assertMisused(Map.of(), arguments).contains(told);
  }

  @Test
  void anUnknownVariableIsRefused() {
    assertMisused(Map.of("RELATA_DATABASE_URI", "x"), "check")
        .startsWith("relata: RELATA_DATABASE_URI is no setting; there are RELATA_DATABASE_URL,");
  }

  @Test
  void anUnknownLineInTheFileIsRefused() throws IOException {
    Files.writeString(folder.resolve("relata.properties"), "prot = 1\n");

    assertMisused(Map.of(), "check")
        .startsWith("relata: prot in relata.properties is no setting; there are database-url,");
  }

  @ParameterizedTest
  @CsvSource({
    "check postgresql://alice:s3cret@db/shop",
    "check postgresql://alice:s3/s3cret@db/shop",
    "check jdbc:postgresql://db/shop?user=alice&password=s3cret",
    "check --statement-timeout postgresql://alice:s3cret@db/shop",
    "check --database-url http://alice:s3cret@db/shop",
    "check --database-password s3cret",
    "check --database-password=s3cret"
  })
  void noPasswordIsRepeated(String arguments) {
    assertMisused(Map.of(), arguments).doesNotContain("s3cret");
  }

  private AbstractStringAssert<?> assertMisused(Map<String, String> environment, String arguments) {
    Run run =
        Run.in(folder, environment, arguments.isEmpty() ? new String[0] : arguments.split(" "));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(folder.resolve(".relata")).doesNotExist();
    return assertThat(run.err());
  }
}
