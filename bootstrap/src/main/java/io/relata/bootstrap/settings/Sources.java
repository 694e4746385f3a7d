package io.relata.bootstrap.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where settings are given. What comes first counts: flags, the environment, a file. */
final class Sources {

  private static final String USUAL_FILE = "relata.properties";

  private Sources() {}

  static Map<Setting, Given> merged(
      Map<Setting, String> flags,
      Map<String, String> environment,
      Optional<Path> file,
      Path workingFolder) {
    Map<Setting, Given> merged = new EnumMap<>(Setting.class);
    merged.putAll(inFile(file, workingFolder));
    merged.putAll(inEnvironment(environment));
    flags.forEach(
        (setting, value) ->
            merged.put(setting, new Given(value, setting.flag().orElse(setting.key()))));
    return merged;
  }

  private static Map<Setting, Given> inEnvironment(Map<String, String> environment) {
    Map<Setting, Given> found = new EnumMap<>(Setting.class);
    environment.forEach(
        (name, value) -> {
          if (Setting.isVariable(name)) {
            Setting setting =
                Setting.ofVariable(name).orElseThrow(() -> unknown(name, Setting::variable));
            found.put(setting, new Given(value, name));
          }
        });
    return found;
  }

  private static Map<Setting, Given> inFile(Optional<Path> named, Path workingFolder) {
    Path file = workingFolder.resolve(named.orElse(Path.of(USUAL_FILE)));
    if (named.isEmpty() && !Files.exists(file)) {
      return Map.of();
    }
    Map<Setting, Given> found = new EnumMap<>(Setting.class);
    Properties properties = loaded(file);
    for (String key : properties.stringPropertyNames()) {
      String origin = key + " in " + file.getFileName();
      Setting setting = Setting.ofKey(key).orElseThrow(() -> unknown(origin, Setting::key));
      found.put(setting, new Given(properties.getProperty(key), origin));
    }
    return found;
  }

  private static Properties loaded(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties;
    } catch (IOException | IllegalArgumentException e) {
      throw new WrongSetting("the settings in " + file + " can not be read");
    }
  }

  private static WrongSetting unknown(String name, Function<Setting, String> spelling) {
    String known = Stream.of(Setting.values()).map(spelling).collect(Collectors.joining(", "));
    return new WrongSetting(name + " is no setting; there are " + known);
  }
}
