package io.relata.bootstrap.docs;

import java.util.Map;

/** What documents show that is not run here, and why. */
final class Excused {

  /** Commands, by their words. */
  static final Map<String, String> COMMANDS =
      Map.of(
          "mvn verify",
          "runs this test",
          "./relata",
          "is what the other commands ask",
          "taskset -c 0 mvn test -pl domain,application,adapters-jdbi -DexcludedGroups="
              + " -Dgroups=measure",
          "measures for minutes",
          "taskset -c 0 mvn test -DexcludedGroups= -Dgroups=measure -Dtest=HttpAgainstByHandTest"
              + " -Dsurefire.failIfNoSpecifiedTests=false",
          "measures for minutes, too",
          "npx openapi-typescript@7 http://127.0.0.1:7070/openapi.json -o relata.ts",
          "is run as a library by openapi.test.mjs");

  /** Kinds of blocks. */
  static final Map<String, String> KINDS =
      Map.of(
          "java", "is held to what runs by ReadmeTest",
          "sql", "is held to what runs by ReadmeTest",
          "ts", "is compiled by openapi.test.mjs",
          "properties", "is read by SettingsTableTest");

  private Excused() {}
}
