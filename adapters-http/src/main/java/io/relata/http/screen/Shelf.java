package io.relata.http.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A folder among the resources of the program, in which assets are kept. */
final class Shelf {

  // No dots but the last one, so that nobody climbs out of the shelf.
  private static final Pattern NAME =
      Pattern.compile("(?:[a-z0-9-]+/)*[a-z0-9-]+\\.(html|js|css|svg)");
  private final String folder;
  private final Map<String, Asset> taken = new ConcurrentHashMap<>();

  private Shelf(String folder) {
    this.folder = folder;
  }

  /** A folder beside this class. */
  static Shelf of(String folder) {
    return new Shelf(folder + "/");
  }

  /** What a WebJar brings, whichever version of it is there. */
  static Shelf ofWebJar(String name) {
    Properties about = new Properties();
    try (InputStream in =
        opened("/META-INF/maven/org.webjars.npm/" + name + "/pom.properties")
            .orElseThrow(() -> new IllegalStateException("there is no WebJar " + name))) {
      about.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Shelf(
        "/META-INF/resources/webjars/" + name + "/" + about.getProperty("version") + "/");
  }

  /** What it has of a name. Whatever is there is kept, and there is only so much. */
  Optional<Asset> find(String name) {
    Optional<Asset> kept = Optional.ofNullable(taken.get(name));
    if (kept.isPresent()) {
      return kept;
    }
    Optional<Asset> read = read(name);
    read.ifPresent(asset -> taken.put(name, asset));
    return read;
  }

  private Optional<Asset> read(String name) {
    Matcher parts = NAME.matcher(name);
    return parts.matches()
        ? opened(folder + name).map(in -> asset(in, contentType(parts.group(1))))
        : Optional.empty();
  }

  private static String contentType(String extension) {
    return switch (extension) {
      case "html" -> "text/html; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> throw new IllegalArgumentException("nobody knows what ." + extension + " is");
    };
  }

  private static Asset asset(InputStream resource, String contentType) {
    try (resource) {
      return new Asset(resource.readAllBytes(), contentType);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<InputStream> opened(String resource) {
    return Optional.ofNullable(Shelf.class.getResourceAsStream(resource));
  }
}
