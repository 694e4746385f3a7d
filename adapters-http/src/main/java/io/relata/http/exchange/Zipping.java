package io.relata.http.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a client takes answers in gzip, as its {@code Accept-Encoding} header says. */
final class Zipping {

  private Zipping() {}

  static boolean isAccepted(@Nullable String acceptEncoding) {
    return acceptEncoding != null
        && List.of(acceptEncoding.split(",", -1)).stream().anyMatch(Zipping::offersGzip);
  }

  private static boolean offersGzip(String coding) {
    String[] parts = coding.split(";", -1);
    String name = parts[0].strip();
    boolean refused =
        parts.length > 1 && parts[1].strip().replace(" ", "").matches("q=0(\\.0{0,3})?");
    return (name.equalsIgnoreCase("gzip") || name.equals("*")) && !refused;
  }
}
