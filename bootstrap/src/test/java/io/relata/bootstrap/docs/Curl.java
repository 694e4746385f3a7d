package io.relata.bootstrap.docs;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** What a curl command asks for. Of its options those are known that the documents use. */
final class Curl {

  private static final String SERVER = "http://127.0.0.1:7070";

  private final List<String> headers = new ArrayList<>();
  private final List<String> parameters = new ArrayList<>();
  private String verb = "GET";
  private String address = "";
  private String body = "";
  private Showing showing = Showing.BODY;
  private boolean takesBracesLiterally;
  private boolean putsDataInAddress;

  /** What curl prints of an answer. */
  enum Showing {
    BODY,
    ALL
  }

  private Curl(Iterator<String> words) {
    while (words.hasNext()) {
      String word = words.next();
      if (word.startsWith("--")) {
        option(word, words);
      } else if (word.startsWith("-")) {
        word.substring(1).chars().forEach(c -> option("-" + (char) c, words));
      } else {
        address = word;
      }
    }
  }

  /** Reads a command by its words, the first of which is curl. */
  static Curl of(List<String> words) {
    return new Curl(words.subList(1, words.size()).iterator());
  }

  private void option(String option, Iterator<String> words) {
    switch (option) {
      case "-s" -> {
        // Only its progress is silenced, which is shown to people alone.
      }
      case "-i" -> showing = Showing.ALL;
      case "-I" -> {
        showing = Showing.ALL;
        verb = "HEAD";
      }
      case "-g" -> takesBracesLiterally = true;
      case "-G" -> putsDataInAddress = true;
      case "-X" -> verb = words.next();
      case "-H" -> headers.add(words.next());
      case "--json" -> {
        // -X has the last word, wherever it stands.
        verb = verb.equals("GET") ? "POST" : verb;
        body = words.next();
        headers.addAll(List.of("Content-Type: application/json", "Accept: application/json"));
      }
      case "-d" -> parameters.add(words.next());
      case "--data-urlencode" -> parameters.add(encoded(words.next()));
      default -> throw new IllegalArgumentException("curl " + option + " is not known here");
    }
  }

  private static String encoded(String parameter) {
    int equals = parameter.indexOf('=') + 1;
    String value = parameter.substring(equals);
    return parameter.substring(0, equals) + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  String verb() {
    return verb;
  }

  String body() {
    return body;
  }

  Showing showing() {
    return showing;
  }

  /** The address from the path on. */
  String target() {
    if (!address.startsWith(SERVER + "/")) {
      throw new IllegalArgumentException("every address begins with " + SERVER + "/: " + address);
    }
    if (address.chars().anyMatch(c -> c <= ' ' || c > '~')) {
      throw new IllegalArgumentException("curl takes no such character in " + address);
    }
    if (!takesBracesLiterally && address.chars().anyMatch(c -> "{}[]".indexOf(c) >= 0)) {
      throw new IllegalArgumentException("curl takes brackets literally with -g only: " + address);
    }
    if (!parameters.isEmpty() && !putsDataInAddress) {
      throw new IllegalArgumentException("curl sends data in a body, unless told -G: " + address);
    }
    String data = String.join("&", parameters);
    String path = address.substring(SERVER.length());
    return data.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + data;
  }

  /** The headers that it sends, its own among them. */
  List<String> headers() {
    List<String> sent = new ArrayList<>(headers);
    if (headers.stream().noneMatch(it -> it.toLowerCase(Locale.ROOT).startsWith("accept:"))) {
      sent.add("Accept: */*");
    }
    return sent;
  }
}
