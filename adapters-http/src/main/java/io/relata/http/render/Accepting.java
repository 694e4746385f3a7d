package io.relata.http.render;

import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.problem.Rejection;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what suits an {@code Accept} header best. Each form counts as much as the closest range
 * that it falls under; of forms that count the same, the one that is named wins over one that falls
 * under a wildcard, and then the one that is asked for first. What can not be read asks for
 * nothing.
 */
final class Accepting {

  private static final int LONGEST_SHOWN = 200;

  private static final Comparator<Candidate> BEST =
      Comparator.comparingInt((Candidate candidate) -> candidate.range().quality())
          .thenComparingInt(candidate -> candidate.range().closeness())
          .thenComparing(Candidate::position, Comparator.reverseOrder());

  // What nearly all clients send need not be read anew each time.
  private static final Map<String, Accepted> USUAL =
      Stream.concat(Stream.of("*/*"), Arrays.stream(Form.values()).map(Form::mediaType))
          .distinct()
          .collect(Collectors.toUnmodifiableMap(header -> header, Accepting::read));

  private final List<MediaRange> ranges;

  private Accepting(List<MediaRange> ranges) {
    this.ranges = ranges;
  }

  /** Something that is offered, with the range that it falls under. */
  private record Candidate(Accepted accepted, MediaRange range, int position) {}

  static Accepted bestOf(String header) {
    Accepted usual = USUAL.get(header);
    return usual == null ? read(header) : usual;
  }

  private static Accepted read(String header) {
    return new Accepting(MediaRange.allIn(header))
        .candidates()
        .filter(candidate -> candidate.range().quality() > 0)
        .reduce((one, other) -> BEST.compare(other, one) > 0 ? other : one)
        .map(Candidate::accepted)
        .orElseThrow(() -> notOffered(header));
  }

  /** Forms in the order in which they are offered, then plans. */
  private Stream<Candidate> candidates() {
    return Stream.concat(
        Arrays.stream(Form.values()).flatMap(form -> candidate(form).stream()), plans());
  }

  private Optional<Candidate> candidate(Form form) {
    return ranges.stream()
        .filter(range -> Offer.covers(range, form))
        .max(
            Comparator.comparingInt(MediaRange::closeness)
                .thenComparingInt(MediaRange::quality)
                .thenComparing(ranges::indexOf, Comparator.reverseOrder()))
        .map(range -> new Candidate(new Accepted.Rows(form), range, ranges.indexOf(range)));
  }

  private Stream<Candidate> plans() {
    return ranges.stream()
        .flatMap(
            range ->
                Offer.plan(range).stream()
                    .map(plan -> new Candidate(plan, range, ranges.indexOf(range))));
  }

  private static Rejection notOffered(String header) {
    String shown =
        header.length() > LONGEST_SHOWN ? header.substring(0, LONGEST_SHOWN) + "…" : header;
    String forms =
        Arrays.stream(Form.values()).map(Form::mediaType).collect(Collectors.joining(", "));
    return Problem.of(
            Kind.FORM_NOT_OFFERED, "Accept takes none of the forms that are offered: " + shown)
        .withHint(
            "Offered are "
                + forms
                + ", application/vnd.pgrst.plan+json, application/vnd.pgrst.plan+text")
        .rejection();
  }
}
