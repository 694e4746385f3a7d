package io.relata.bootstrap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.bootstrap.settings.Setting;
import io.relata.bootstrap.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of settings has each of them, and the defaults that they have. */
class SettingsTableTest {

  private static final Document OPERATIONS = Document.read("docs/operations.md");

  private static final Pattern ROW =
      Pattern.compile("\\| `(--[a-z-]+|RELATA_[A-Z_]+)` \\| (?:`(.*?)` )?\\| .+ \\|");

  @TempDir private Path folder;

  private static List<MatchResult> rows() {
    return OPERATIONS.prose().stream().flatMap(line -> ROW.matcher(line).results()).toList();
  }

  @Test
  void everySettingHasARowInOrder() {
    assertThat(rows().stream().map(row -> row.group(1)))
        .containsExactlyElementsOf(
            Stream.of(Setting.values())
                .map(setting -> setting.flag().orElseGet(setting::variable))
                .toList());
  }

  @Test
  void theDefaultsAreWhatIsSetWhereNothingIs() throws IOException {
    Path file = folder.resolve("defaults.properties");
    Files.write(
        file,
        rows().stream()
            .filter(row -> row.group(2) != null)
            .map(row -> row.group(1).substring(2) + "=" + row.group(2))
            .toList());

    assertThat(read(Optional.of(file))).isEqualTo(read(Optional.empty()));
  }

  @Test
  void everyRowOfWhatNeedNotBeAbsentHasADefault() {
    assertThat(rows().stream().filter(row -> row.group(2) == null).map(row -> row.group(1)))
        .containsExactly("--database-url", "--database-user", "RELATA_DATABASE_PASSWORD");
  }

  @Test
  void theFilesShownAreTaken() throws IOException {
    String shown =
        OPERATIONS.fences().stream()
            .filter(fence -> fence.kind().equals("properties"))
            .map(Fence::text)
            .collect(Collectors.joining("\n"));
    Path file = Files.writeString(folder.resolve("relata.properties"), shown);

    assertThat(shown).isNotBlank();
    assertThat(read(Optional.of(file))).isNotEqualTo(read(Optional.of(empty())));
  }

  private Path empty() throws IOException {
    return Files.writeString(folder.resolve("empty.properties"), "");
  }

  private Settings read(Optional<Path> file) {
    return Settings.read(Map.of(), Map.of(), file, folder);
  }
}
