package io.relata.application.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.application.once.Answered.Occasion;
import io.relata.application.work.UnitOfWork;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.Given;
import io.relata.domain.Race;
import io.relata.domain.World;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Id;
import io.relata.domain.model.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What ledgers do, and what comes of it: a request is done once. */
public interface LedgerContract {

  /** How long answers are kept here. */
  Duration TIME = Duration.ofHours(1);

  Claim CLAIM = new Claim("a key", "a fingerprint");
  Answer ANSWER = new Answer(201, Map.of("Location", "/blog/tags/1"), bytes("{\"id\":1}"));

  /** A world that nobody has touched yet; the same one all through a test. */
  World world();

  /** Runs units of work on that world. */
  UnitOfWork work();

  /** A ledger of that world, in which nothing is kept yet. */
  Ledger ledger();

  /** Lets time pass. */
  void pass(Duration time);

  @Test
  default void whatIsKeptIsFoundByItsKey() {
    assertThat(claimed(CLAIM)).isEmpty();
    once(CLAIM, ANSWER);

    assertThat(claimed(CLAIM)).contains(new Kept("a fingerprint", ANSWER));
    assertThat(claimed(new Claim("a key", "another fingerprint")))
        .contains(new Kept("a fingerprint", ANSWER));
    assertThat(claimed(new Claim("another key", "a fingerprint"))).isEmpty();
    assertThat(claimed(new Claim("A KEY", "a fingerprint"))).isEmpty();
  }

  @Test
  default void anAnswerIsKeptToTheByte() {
    byte[] all = new byte[256];
    IntStream.range(0, all.length).forEach(i -> all[i] = (byte) i);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Preference-Applied", "return=representation, count=exact");
    headers.put("Content-Range", "*/1");
    headers.put("Content-Type", "text/csv; charset=utf-8: \"é\", {}");
    headers.put("Empty", "");
    Answer answer = new Answer(299, headers, all);

    once(CLAIM, answer);

    Answer kept = claimed(CLAIM).orElseThrow().answer();
    assertThat(kept).isEqualTo(answer);
    assertThat(kept.headers().keySet()).containsExactlyElementsOf(headers.keySet());
  }

  @Test
  default void anAnswerMayBeEmptyOrLong() {
    Answer empty = new Answer(201, Map.of(), new byte[0]);
    Answer longOne = new Answer(201, Map.of(), new byte[3_000_000]);
    once(CLAIM, empty);
    once(new Claim("k".repeat(255), "f"), longOne);

    assertThat(claimed(CLAIM).orElseThrow().answer()).isEqualTo(empty);
    assertThat(claimed(new Claim("k".repeat(255), "f")).orElseThrow().answer()).isEqualTo(longOne);
  }

  @Test
  default void whatIsGivenOutCanBeChangedWithoutHarm() {
    once(CLAIM, ANSWER);
    claimed(CLAIM).orElseThrow().answer().body()[0] = 0;

    assertThat(claimed(CLAIM).orElseThrow().answer()).isEqualTo(ANSWER);
  }

  @Test
  default void aKeyWithoutAnAnswerCanBeClaimedAnew() {
    assertThat(claimed(new Claim("a key", "abandoned"))).isEmpty();

    assertThat(once(CLAIM, ANSWER).occasion()).isEqualTo(Occasion.FIRST);
    assertThat(claimed(CLAIM)).contains(new Kept("a fingerprint", ANSWER));
  }

  @Test
  default void nothingIsKeptUnderAKeyThatNobodyClaimed() {
    assertThatThrownBy(() -> work().run(() -> ledger().keep(CLAIM, ANSWER)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  default void whatIsUndoneIsNotKept() {
    Refused refused = new Refused(List.of());
    assertThatThrownBy(
            () ->
                work()
                    .run(
                        () -> {
                          once(CLAIM, ANSWER);
                          throw refused;
                        }))
        .isSameAs(refused);
    assertThat(claimed(CLAIM)).isEmpty();

    new Once(work(), ledger()).answer(CLAIM, Ending.UNDONE, () -> ANSWER);
    assertThat(claimed(CLAIM)).isEmpty();
  }

  @Test
  default void anAnswerIsForgottenInTimeAndItsKeyFree() {
    once(CLAIM, ANSWER);
    pass(TIME.minusSeconds(10));
    assertThat(claimed(CLAIM)).isPresent();
    pass(Duration.ofSeconds(20));

    Claim other = new Claim("a key", "of another request");
    Answer second = new Answer(200, Map.of("A", "b"), bytes("second"));
    assertThat(once(other, second)).isEqualTo(new Answered(second, Occasion.FIRST));
    pass(TIME.minusSeconds(10));
    assertThat(once(other, ANSWER)).isEqualTo(new Answered(second, Occasion.REPEAT));
  }

  @Test
  default void aRepeatDoesNothingAndGetsTheSameAnswer() {
    Answered first = adding("new", CLAIM);
    Answered repeat = adding("new", CLAIM);

    assertThat(first.occasion()).isEqualTo(Occasion.FIRST);
    assertThat(repeat).isEqualTo(new Answered(first.answer(), Occasion.REPEAT));
    assertThat(given().ids(Tag.ENTITY)).hasSize(1);
  }

  @Test
  default void anotherRequestUnderTheKeyIsRefused() {
    adding("new", CLAIM);

    assertThatThrownBy(() -> adding("other", new Claim("a key", "another fingerprint")))
        .isInstanceOf(KeyTaken.class);
    assertThat(given().ids(Tag.ENTITY)).hasSize(1);
  }

  @Test
  default void whatWasRefusedIsDoneByARepeat() {
    tagged("new");
    assertThatThrownBy(() -> adding("new", CLAIM)).isInstanceOf(Refused.class);

    Claim corrected = new Claim("a key", "corrected");
    assertThat(adding("newer", corrected).occasion()).isEqualTo(Occasion.FIRST);
    assertThat(adding("newer", corrected).occasion()).isEqualTo(Occasion.REPEAT);
    assertThat(given().ids(Tag.ENTITY)).hasSize(2);
  }

  @Test
  default void ofManyAtOnceOneDoesItAndAllGetItsAnswer() {
    AtomicInteger done = new AtomicInteger();

    List<Optional<Answered>> all =
        Race.of(
            6,
            runner ->
                new Once(work(), ledger())
                    .answer(
                        CLAIM,
                        Ending.KEPT,
                        () -> {
                          tagged("new");
                          return new Answer(201, Map.of(), bytes("by " + done.incrementAndGet()));
                        }));

    assertThat(all)
        .extracting(each -> each.orElseThrow().answer())
        .containsOnly(new Answer(201, Map.of(), bytes("by 1")));
    assertThat(all).filteredOn(each -> each.orElseThrow().occasion() == Occasion.FIRST).hasSize(1);
    assertThat(given().ids(Tag.ENTITY)).hasSize(1);
  }

  @Test
  default void ofManyAtOnceTheNextDoesItWhereTheFirstIsUndone() {
    AtomicInteger attempts = new AtomicInteger();

    List<Optional<Answered>> all =
        Race.of(
            6,
            runner ->
                new Once(work(), ledger())
                    .answer(
                        CLAIM,
                        Ending.KEPT,
                        () -> {
                          tagged("new");
                          if (attempts.incrementAndGet() < 3) {
                            throw new Refused(List.of());
                          }
                          return ANSWER;
                        }));

    assertThat(attempts).hasValue(3);
    assertThat(all).filteredOn(Optional::isEmpty).hasSize(2);
    assertThat(given().ids(Tag.ENTITY)).hasSize(1);
  }

  private Answered adding(String tag, Claim claim) {
    return new Once(work(), ledger())
        .answer(claim, Ending.KEPT, () -> new Answer(201, Map.of(), bytes("added " + tagged(tag))));
  }

  private Answered once(Claim claim, Answer answer) {
    return new Once(work(), ledger()).answer(claim, Ending.KEPT, () -> answer);
  }

  private Optional<Kept> claimed(Claim claim) {
    return work().run(() -> ledger().claim(claim));
  }

  private Id<Tag> tagged(String name) {
    return world().named(Tag.ENTITY).add(List.of(Tag.named(name))).getFirst().id();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Given given() {
    return new Given(world());
  }
}
